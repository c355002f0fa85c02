package org.sankofa.search.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sankofa.merge.Keys;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.index.Entry.Days;
import org.sankofa.search.internal.index.Types.Content;
import org.sankofa.store.RecordKey;

/**
 * Reads what is to be found of a record straight from its writes, without making objects of them: the same for all
 * kinds, those of plug-ins that are not installed too. Safe for use by several threads.
 */
public final class EntryReader {

    private static final int MAX_VALUE = 200;
    private static final int MAX_TEXT = 1_000_000;
    private static final Set<String> AREA_FEATURES = Set.of("area", "areas", "placeArea", "headquarters", "origins",
            "country", "countries");
    private static final Set<String> THEME_FEATURES = Set.of("theme", "themes", "expertise", "areaOfWork",
            "areasOfWork");
    private static final Set<String> STATE_FEATURES = Set.of("reviewState", "status", "state", "publicationStatus");
    /** Contained objects that say where the record itself is, not where something in it is. */
    private static final Set<String> AREA_PARTS = Set.of("areaShares", "locations", "experiences");
    /** Dates on the record as such, not on what it is about. */
    private static final Set<String> OTHER_DATES = Set.of("asOf", "lastConfirmed", "reviewBy", "birthDate",
            "validFrom", "validTo", "activeFrom", "activeTo", "retrieved");
    private static final List<String> MAIN_DATES = List.of("date", "occurred", "start", "actualStart", "plannedStart",
            "periodStart", "timeStart", "from", "issued", "received", "usedOn", "due", "established", "asOf");
    private static final String[][] PAIRS = { { "start", "end" }, { "actualStart", "actualEnd" },
        { "plannedStart", "plannedEnd" }, { "actualStart", "plannedEnd" }, { "periodStart", "periodEnd" },
        { "timeStart", "timeEnd" }, { "from", "to" }, { "established", "dissolved" } };
    private static final List<String> TITLE_FALLBACKS = List.of("title", "name", "question", "text", "acronym",
            "summary", "adaptation", "citationKey");

    private final Types types;
    private final Taxonomy taxonomy;
    private final Function<String, String> authorOfTag;
    private final Function<String, String> titleOfRecord;

    /**
     * @param types what is known of classes
     * @param taxonomy the concepts
     * @param authorOfTag name and address of who saved with a tag; null when that is not known
     * @param titleOfRecord title of a record by id, for records that are named after others; null when not known
     */
    public EntryReader(Types types, Taxonomy taxonomy, Function<String, String> authorOfTag,
            Function<String, String> titleOfRecord) {
        this.types = types;
        this.taxonomy = taxonomy;
        this.authorOfTag = authorOfTag;
        this.titleOfRecord = titleOfRecord;
    }

    /** What goes into the index; empty for a deleted record. */
    public Optional<Entry> read(String space, RecordState state) {
        if (state.deleted()) {
            return Optional.empty();
        }
        Entry entry = new Entry(new RecordKey(space, state.kind(), state.id()));
        Map<String, Days> rootDates = new HashMap<>();
        Map<String, Map<String, String>> rootTexts = new HashMap<>();
        for (String object : state.objects()) {
            if (state.visible(object)) {
                new ObjectReader(entry, state, object, rootDates, rootTexts).read();
            }
        }
        dates(entry, rootDates);
        titles(entry, state, rootTexts);
        String newest = state.greatestTag();
        if (TagSource.isTag(newest)) {
            entry.modified = TagSource.instant(newest).toEpochMilli();
        }
        for (String tag : state.tags()) {
            String author = authorOfTag.apply(tag);
            if (author != null) {
                entry.authors.add(author);
            }
        }
        return Optional.of(entry);
    }

    private static void dates(Entry entry, Map<String, Days> found) {
        Set<String> done = new HashSet<>();
        for (String[] pair : PAIRS) {
            Days from = found.get(pair[0]);
            Days to = found.get(pair[1]);
            if (from != null && to != null && from.from() <= to.to()) {
                entry.dates.add(new Days(from.from(), to.to()));
                done.addAll(List.of(pair));
            }
        }
        found.forEach((feature, days) -> {
            if (!OTHER_DATES.contains(feature) && !done.contains(feature)) {
                entry.dates.add(days);
            }
        });
        if (entry.dates.isEmpty() && found.containsKey("asOf")) {
            entry.dates.add(found.get("asOf"));
        }
        for (String feature : MAIN_DATES) {
            if (found.containsKey(feature)) {
                entry.year = Dates.year(found.get(feature).from());
                return;
            }
        }
        entry.dates.stream().mapToInt(Days::from).min().ifPresent(day -> entry.year = Dates.year(day));
    }

    private void titles(Entry entry, RecordState state, Map<String, Map<String, String>> texts) {
        List<String> annotated = types.of(state.type(state.id())).titles();
        List<String> names = new ArrayList<>();
        for (String feature : annotated.isEmpty() ? List.of("title") : annotated) {
            if (ownTitle(entry, texts.get(feature))) {
                return;
            }
            String referred = state.shown(state.id(), Keys.reference(feature));
            String name = referred == null ? null : titleOfRecord.apply(referred.substring(referred.lastIndexOf('/') + 1));
            if (name != null) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            entry.titles.put("", shorten(String.join(" \u00b7 ", names)));
            return;
        }
        for (String feature : TITLE_FALLBACKS) {
            if (ownTitle(entry, texts.get(feature))) {
                return;
            }
        }
        entry.titles.put("", Kinds.classOf(state.kind()).map(ModelTexts.in(Locale.ENGLISH)::untitled)
                .orElseGet(() -> state.kind() + ' ' + state.id().substring(0, Math.min(8, state.id().length()))));
    }

    private static boolean ownTitle(Entry entry, Map<String, String> candidate) {
        if (candidate == null) {
            return false;
        }
        candidate.forEach((language, text) -> entry.titles.put(language, shorten(text)));
        return true;
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= 300) {
            return line;
        }
        int cut = line.lastIndexOf(' ', 297);
        return line.substring(0, cut > 200 ? cut : 297) + "\u2026";
    }

    /** Reads one object of a record. */
    private final class ObjectReader {

        private final Entry entry;
        private final RecordState state;
        private final String object;
        private final boolean root;
        private final boolean fact;
        private final boolean areaPart;
        private final Types.Type type;
        private final Map<String, Days> rootDates;
        private final Map<String, Map<String, String>> rootTexts;

        ObjectReader(Entry entry, RecordState state, String object, Map<String, Days> rootDates,
                Map<String, Map<String, String>> rootTexts) {
            this.entry = entry;
            this.state = state;
            this.object = object;
            this.rootDates = rootDates;
            this.rootTexts = rootTexts;
            TypeName name = state.type(object);
            root = object.equals(state.id());
            fact = name.name().equals("Fact") && name.namespace().equals(TypeName.MODEL);
            type = types.of(name);
            Place place = root ? null : state.place(object);
            areaPart = place != null && AREA_PARTS.contains(place.feature());
            if (place != null && !fact) {
                entry.has.add(Fold.fold(place.feature()));
            }
        }

        void read() {
            Set<String> written = new HashSet<>();
            List<Write> writes = state.writes(object);
            for (int i = 0; i < writes.size(); i++) {
                String key = writes.get(i).key();
                if (i > 0 && writes.get(i - 1).key().equals(key)) {
                    continue;
                }
                String value = state.shown(object, key);
                if (value != null) {
                    written.add(Keys.feature(key));
                    key(key, value);
                }
            }
            if (!fact) {
                type.defaults().forEach((feature, value) -> {
                    if (!written.contains(feature)) {
                        value(feature, value, Content.ENUM);
                    }
                });
            }
        }

        private void key(String key, String value) {
            String feature = Keys.feature(key);
            switch (Keys.shape(key)) {
                case TEXT -> text(feature, Keys.qualifier(key), value);
                case VALUE -> value(feature, value, type.content(feature));
                case VALUE_MEMBER -> value(feature, Keys.qualifier(key), type.content(feature));
                case REFERENCE -> reference(feature, value);
                case REFERENCE_MEMBER -> reference(feature, Keys.qualifier(key));
                default -> {
                    // places and deletion marks are not looked for
                }
            }
        }

        private void text(String feature, String tag, String text) {
            if (text.isBlank()) {
                return;
            }
            if (root) {
                rootTexts.computeIfAbsent(feature, f -> new HashMap<>()).put(tag, text);
            }
            if (!root || !feature.equals("title")) {
                entry.text(Language.primary(tag), Fold.fold(feature),
                        text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
            }
            if (!fact) {
                entry.has.add(Fold.fold(feature));
            }
        }

        private void value(String feature, String value, Content content) {
            if (fact || content == Content.HIDDEN || value.isEmpty()) {
                return;
            }
            String name = Fold.fold(feature);
            entry.has.add(name);
            if (value.length() <= MAX_VALUE) {
                entry.values.add(name + '=' + Fold.fold(value));
            }
            if (content == Content.DATE || content == Content.UNKNOWN) {
                Dates.parse(value).ifPresent(days -> date(feature, name, days));
            }
            if (content == Content.NUMBER || content == Content.UNKNOWN) {
                number(name, value);
            }
            if (content == Content.STRING || content == Content.UNKNOWN && value.indexOf(' ') > 0) {
                entry.text(Language.NONE, name, value);
                if (root) {
                    rootTexts.computeIfAbsent(feature, f -> new HashMap<>()).put("", value);
                }
            }
            if (root && STATE_FEATURES.contains(feature) && !entry.states.contains(value)) {
                entry.states.add(feature.equals("reviewState") ? entry.states.size() : 0, value);
            }
        }

        private void date(String feature, String name, Days days) {
            entry.days.computeIfAbsent(name, n -> new ArrayList<>()).add(days);
            if (root) {
                rootDates.put(feature, days);
            }
        }

        private void number(String name, String value) {
            if (value.length() < 40 && value.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
                entry.numbers.computeIfAbsent(name, n -> new ArrayList<>()).add(Double.parseDouble(value));
            }
        }

        private void reference(String feature, String uri) {
            int slash = uri.lastIndexOf('/');
            int hash = uri.indexOf('#', slash + 1);
            String record = uri.substring(slash + 1, hash < 0 ? uri.length() : hash);
            String part = hash < 0 ? null : uri.substring(hash + 1);
            if (uri.startsWith("sankofa:/vocabulary/") && part != null) {
                concept(feature, part);
                return;
            }
            entry.refs.add(record);
            if (part != null) {
                entry.refs.add(part);
            }
            if (!fact) {
                String name = Fold.fold(feature);
                entry.has.add(name);
                entry.values.add(name + '=' + record);
                if (part != null) {
                    entry.values.add(name + '=' + part);
                }
            }
        }

        private void concept(String feature, String id) {
            Optional<Taxonomy.Concept> known = taxonomy.byId(id);
            String code = known.map(Taxonomy.Concept::code).orElse(id);
            String scheme = known.map(Taxonomy.Concept::scheme).orElse("");
            entry.concepts.add(id);
            String name = Fold.fold(feature);
            entry.has.add(name);
            for (String above : taxonomy.withAncestors(id)) {
                Optional<Taxonomy.Concept> concept = taxonomy.byId(above);
                String value = concept.map(Taxonomy.Concept::code).orElse(above);
                entry.values.add(name + '=' + Fold.fold(value));
                concept.ifPresent(c -> entry.values.add(name + '=' + Fold.fold(c.notation())));
            }
            boolean place = scheme.equals("area") || scheme.isEmpty();
            if (place && (root || areaPart) && AREA_FEATURES.contains(feature)) {
                entry.areas.add(code);
            }
            if (root && THEME_FEATURES.contains(feature)) {
                entry.themes.add(code);
            }
        }
    }
}
