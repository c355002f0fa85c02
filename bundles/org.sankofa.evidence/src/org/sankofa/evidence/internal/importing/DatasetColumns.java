package org.sankofa.evidence.internal.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.internal.data.Columns;
import org.sankofa.model.Dataset;
import org.sankofa.model.DatasetComponent;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/**
 * What SDMX-CSV says of a data set as a whole: attributes of the data set, in columns after those of the figures. The name of the edition
 * stands in every row, for a file may hold several; the others in the first row of each edition.
 */
final class DatasetColumns {

    static final String EDITION = "DATASET_EDITION";
    private static final String TITLE = "DATASET_TITLE";
    private static final String PUBLISHER = "DATASET_PUBLISHER";
    private static final String ISSUED = "DATASET_ISSUED";
    private static final String LICENCE = "DATASET_LICENCE";
    private static final String URL = "DATASET_URL";
    private static final String METHOD = "DATASET_METHOD";
    private static final String UNIT = "DATASET_UNIT";
    /** In the order in which they are written. */
    static final List<String> NAMES = List.of(EDITION, TITLE, PUBLISHER, ISSUED, LICENCE, URL, METHOD, UNIT);

    private final Map<String, Integer> columns = new HashMap<>();

    /** Takes a column, where it is one of these. */
    boolean take(String name, int column) {
        return NAMES.contains(name) && columns.putIfAbsent(name, column) == null;
    }

    /** Whether the file says which edition a row is of. */
    boolean namesEditions() {
        return columns.containsKey(EDITION);
    }

    /** The edition of a row. */
    String edition(List<String> row) {
        return field(row, EDITION);
    }

    /** Whether a row says what the data set is. */
    boolean describe(List<String> row) {
        return !field(row, TITLE).isEmpty();
    }

    private String field(List<String> row, String name) {
        Integer column = columns.get(name);
        return column == null || column >= row.size() ? "" : row.get(column).strip();
    }

    /** What a row says of the data set; what it does not say stays as it is. */
    DatasetDescription fill(DatasetDescription known, List<String> row) {
        String issued = field(row, ISSUED);
        return new DatasetDescription(known.dataset(), or(field(row, TITLE), known.title()), or(field(row, PUBLISHER), known.publisher()), known.edition(),
                issued.isEmpty() ? known.issued() : date(issued), or(address(field(row, URL)), known.url()), or(field(row, LICENCE), known.licence()),
                or(field(row, METHOD), known.method()), or(field(row, UNIT), known.unit()), known.others());
    }

    private static String or(String said, String known) {
        return said.isEmpty() ? known : said;
    }

    /** One that can be opened without harm. */
    private static String address(String text) {
        return text.matches("https?://[^\\s<>\"]+") ? text : "";
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            return null; // in words
        }
    }

    /** What a record says, in the order of the names. */
    static List<String> values(Dataset record) {
        return List.of(or(record.getEdition()), text(record.getTitle()), or(record.getPublisherName()), record.getIssued() == null ? "" : record.getIssued().toString(),
                text(record.getRights()), or(record.getUrl()), text(record.getMethod()), unit(record));
    }

    private static String or(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    private static String text(Text text) {
        return text == null ? "" : or(text.best(List.of("en")).value());
    }

    private static String unit(Dataset record) {
        return record.getComponents().stream().filter(one -> Columns.VALUE.equals(one.getCode())).map(DatasetComponent::getUnit).filter(unit -> unit != null)
                .findFirst().orElse("");
    }
}
