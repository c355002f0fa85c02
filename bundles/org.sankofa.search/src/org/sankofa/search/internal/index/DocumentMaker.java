package org.sankofa.search.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.analysis.TermStream;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Entry.Days;
import org.sankofa.search.internal.index.Entry.Section;
import org.sankofa.store.RecordKey;

/**
 * Makes documents of entries. A document is valid until the next one is made; one maker for each thread.
 */
public final class DocumentMaker {

    /** How many chars of the first word of a title are kept as its beginnings. */
    public static final int FIRST_LENGTH = 6;
    /** Stands between the texts of a record where they are kept together; places of words count it. */
    public static final String SEPARATOR = "\u0000";
    private static final int MAX_YEARS = 60;
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType TITLE = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType TERMS = terms();

    private final Analyzers analyzers;
    private final Taxonomy taxonomy;
    private final Tokens tokens = new Tokens();
    private final SortKeys sortKeys = new SortKeys();

    /** A maker for one thread. */
    public DocumentMaker(Analyzers analyzers, Taxonomy taxonomy) {
        this.analyzers = analyzers;
        this.taxonomy = taxonomy;
    }

    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** The text by which a document is found again. */
    public static String key(RecordKey key) {
        return key.space() + '/' + key.kind() + '/' + key.id();
    }

    /** The document of an entry. */
    public Document make(Entry entry) {
        tokens.clear();
        Document document = new Document();
        document.add(new StringField(Names.KEY, key(entry.key), Store.NO));
        document.add(new StringField(Names.ID, entry.key.id(), Store.NO));
        document.add(new KeywordField(Names.KIND, entry.key.kind(), Store.NO));
        document.add(new KeywordField(Names.SPACE, entry.key.space(), Store.NO));
        document.add(new BinaryDocValuesField(Names.ROW, RowCodec.write(entry)));
        texts(document, entry);
        concepts(document, entry);
        entry.states.forEach(s -> document.add(new KeywordField(Names.STATE, s, Store.NO)));
        times(document, entry);
        terms(document, Names.VALUE, entry.values);
        terms(document, Names.HAS, entry.has);
        terms(document, Names.REF, entry.refs);
        terms(document, Names.BY, authorWords(entry.authors));
        entry.numbers.forEach((feature, numbers) -> numbers
                .forEach(n -> document.add(new DoublePoint(Names.NUMBER + feature, n))));
        entry.days.forEach((feature, stretches) -> stretches
                .forEach(d -> document.add(range(Names.DAY + feature, d))));
        terms(document, Names.CONTEXT_TERM, entry.contextTerms);
        entry.context.forEach((id, value) -> document.add(new SortedSetDocValuesField(Names.CONTEXT, new BytesRef(id + '=' + value))));
        if (entry.conditions != null) {
            document.add(new BinaryDocValuesField(Names.CONDITIONS, new BytesRef(entry.conditions)));
        }
        sortKeys(document, entry);
        return document;
    }

    private static void terms(Document document, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            document.add(new Field(field, new TermStream(values), TERMS));
        }
    }

    private void texts(Document document, Entry entry) {
        Set<String> languages = new TreeSet<>();
        Set<String> textual = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        Map<String, List<Section>> byLanguage = new LinkedHashMap<>();
        entry.titles.forEach((tag, title) -> byLanguage
                .computeIfAbsent(Language.primary(tag), l -> new ArrayList<>()).add(new Section("title", title)));
        entry.texts.forEach((language, sections) -> byLanguage
                .computeIfAbsent(language, l -> new ArrayList<>()).addAll(sections));
        byLanguage.forEach((language, sections) -> {
            languages.add(language);
            StringBuilder source = new StringBuilder();
            Sections places = new Sections();
            int offset = 0;
            for (Section section : sections) {
                boolean title = section.feature().equals("title");
                Tokens.Part part = tokens.cut(analyzers.of(language), section.text());
                source.append(section == sections.get(0) ? "" : SEPARATOR).append(section.text());
                document.add(new Field(Names.TEXT + language, tokens.stream(part), TEXT));
                places.add(section.feature(), offset);
                offset += part.end() + 1; // the gap that the index makes
                textual.add(section.feature());
                if (title) {
                    document.add(new Field(Names.TITLE + language, tokens.stream(part), TITLE));
                    tokens.originals(part, word -> addBeginnings(word, beginnings));
                    tokens.firstOriginal(part).ifPresent(word -> addFirst(word, beginnings));
                }
            }
            document.add(new BinaryDocValuesField(Names.TEXT + language, new BytesRef(source)));
            document.add(new BinaryDocValuesField(Names.SECTIONS + language, places.toBytes()));
        });
        languages.remove(Language.NONE);
        languages.forEach(l -> document.add(new KeywordField(Names.LANGUAGE, l, Store.NO)));
        terms(document, Names.TEXTUAL, textual);
        terms(document, Names.PREFIX, beginnings);
    }

    /** The short beginnings of a word, marked, since looking them up as prefixes would visit most of the index. */
    private static void addBeginnings(String word, Set<String> beginnings) {
        beginnings.add(word);
        int points = word.codePointCount(0, word.length());
        for (int length = 1; length <= Math.min(3, points); length++) {
            beginnings.add('^' + word.substring(0, word.offsetByCodePoints(0, length)));
        }
    }

    private static void addFirst(String word, Set<String> beginnings) {
        int points = word.codePointCount(0, word.length());
        for (int length = 1; length <= Math.min(FIRST_LENGTH, points); length++) {
            beginnings.add('<' + word.substring(0, word.offsetByCodePoints(0, length)));
        }
    }

    private void concepts(Document document, Entry entry) {
        terms(document, Names.OWN_AREA, entry.areas);
        closure("area", entry.areas).forEach(code -> document.add(new KeywordField(Names.AREA, code, Store.NO)));
        closure("theme", entry.themes).forEach(code -> document.add(new KeywordField(Names.THEME, code, Store.NO)));
        Set<String> notations = new TreeSet<>();
        for (String concept : entry.concepts) {
            for (String id : taxonomy.withAncestors(concept)) {
                notations.add(Fold.fold(taxonomy.byId(id).map(Taxonomy.Concept::notation).orElse(id)));
            }
        }
        terms(document, Names.CONCEPT, notations);
    }

    private Set<String> closure(String scheme, Set<String> codes) {
        Set<String> all = new LinkedHashSet<>();
        for (String code : codes) {
            all.add(code);
            taxonomy.valueOf(scheme, code).ifPresent(concept -> {
                for (String id : taxonomy.withAncestors(concept.id())) {
                    taxonomy.byId(id).ifPresent(c -> all.add(c.code()));
                }
            });
        }
        return all;
    }

    private static IntRange range(String field, Days days) {
        return new IntRange(field, new int[] { days.from() }, new int[] { days.to() });
    }

    private static void times(Document document, Entry entry) {
        Set<Integer> years = new TreeSet<>();
        for (Days days : entry.dates) {
            document.add(range(Names.DATE, days));
            int first = Dates.year(days.from());
            int last = Math.min(Dates.year(days.to()), first + MAX_YEARS);
            for (int year = first; year <= last; year++) {
                years.add(year);
            }
        }
        if (years.isEmpty() && entry.year != null) {
            years.add(entry.year);
        }
        years.forEach(year -> document.add(new IntField(Names.YEAR, year, Store.NO)));
        if (entry.year != null) {
            document.add(new NumericDocValuesField(Names.MAIN_YEAR, entry.year));
        }
        if (entry.modified != null) {
            document.add(new LongPoint(Names.MODIFIED, entry.modified));
            document.add(new NumericDocValuesField(Names.MODIFIED, entry.modified));
        }
    }

    private static Set<String> authorWords(Set<String> authors) {
        Set<String> words = new TreeSet<>();
        for (String author : authors) {
            String folded = Fold.fold(author);
            words.addAll(Arrays.asList(folded.split("[\\s<>,;\"]+")));
            words.addAll(Arrays.asList(folded.split("[^\\p{L}\\p{N}]+")));
        }
        words.remove("");
        return words;
    }

    private void sortKeys(Document document, Entry entry) {
        String main = RowCodec.defaultLanguage(entry.titles);
        String id = entry.key.id();
        document.add(new SortedDocValuesField(Names.SORT, sortKeys.key(entry.titles.get(main), main, id)));
        Set<String> done = new HashSet<>(Set.of(Language.primary(main)));
        entry.titles.forEach((tag, title) -> {
            String language = Language.primary(tag);
            if (!language.equals(Language.NONE) && done.add(language)) {
                document.add(new SortedDocValuesField(Names.SORT + '.' + language, sortKeys.key(title, language, id)));
            }
        });
    }
}
