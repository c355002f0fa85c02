package org.sankofa.ui.records.internal.list;

import static org.sankofa.ui.records.internal.Messages.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.presentation.States;
import org.sankofa.ui.records.internal.Kinds;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.vocabularies.Vocabularies;

/** The cells of a list of records. */
public final class RowTexts {

    private final Supplier<Vocabularies> vocabularies;
    private final Map<RecordKey, String> keepers = new ConcurrentHashMap<>();

    /** @param vocabularies name areas and themes; the first who asks for them waits until they are read */
    public RowTexts(Supplier<Vocabularies> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The index does not know who keeps a record: whoever reads the rows says so. */
    public void keepers(Map<RecordKey, String> names) {
        keepers.putAll(names);
    }

    /** Forgets the keepers, because records changed. */
    public void forget() {
        keepers.clear();
    }

    /** The cell of a row in a column. */
    public String of(ListColumn column, Row row) {
        return switch (column) {
            case TITLE -> row.title() == null || row.title().isEmpty() ? text("list.untitled") : row.title();
            case KIND -> Kinds.label(row.key().kind());
            case AREAS -> names("area:", row.areas());
            case THEMES -> names("theme:", row.themes());
            case YEAR -> row.year() == null ? "" : row.year().toString();
            case STATE -> States.label(row.key().kind(), row.state(), ModelTexts.in(Locale.getDefault()));
            case SPACE -> row.key().space();
            case MODIFIED -> row.modified() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withZone(ZoneId.systemDefault()).format(row.modified());
            case KEEPER -> keepers.getOrDefault(row.key(), "");
        };
    }

    private String names(String scheme, List<String> codes) {
        return codes.stream().map(code -> vocabularies.get().label(scheme + code, Titles.languages())).collect(Collectors.joining(", "));
    }
}
