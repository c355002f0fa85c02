package org.sankofa.search.internal.index;

/** Names of the fields of a document. Changing what one holds means raising {@link #SCHEMA}. */
public final class Names {

    /** Version of what documents hold; an index of another version is built anew. */
    public static final String SCHEMA = "7";

    /** The record's key, {@code space/kind/id}: one document each. */
    public static final String KEY = "key";
    /** Id of the record. */
    public static final String ID = "id";
    /** Prefix of the fields with texts by language: unstemmed and stemmed words, with places; kept beside the document. */
    public static final String TEXT = "text.";
    /** Prefix of the fields with titles by language. */
    public static final String TITLE = "title.";
    /** Words of titles and beginnings of them, language apart. */
    public static final String PREFIX = "prefix";
    /** Kind. */
    public static final String KIND = "kind";
    /** Space. */
    public static final String SPACE = "space";
    /** Codes of areas with everything above them. */
    public static final String AREA = "area";
    /** Codes of areas without what is above them. */
    public static final String OWN_AREA = "area.own";
    /** Codes of themes with everything above them. */
    public static final String THEME = "theme";
    /** States. */
    public static final String STATE = "state";
    /** Languages of the texts. */
    public static final String LANGUAGE = "language";
    /** Years. */
    public static final String YEAR = "year";
    /** Stretches of time, in days since 1970. */
    public static final String DATE = "date";
    /** {@code feature=value}, folded. */
    public static final String VALUE = "value";
    /** Names of the features that have texts. */
    public static final String TEXTUAL = "textual";
    /** Prefix of which text of a language belongs to which feature, see {@link Sections}; kept beside the document. */
    public static final String SECTIONS = "sections.";
    /** Names of the features that have a value, and notations' schemes. */
    public static final String HAS = "has";
    /** Notations of all concepts with everything above them. */
    public static final String CONCEPT = "concept";
    /** Ids of records and objects that are referred to. */
    public static final String REF = "ref";
    /** Who wrote it: folded words of names and e-mail addresses. */
    public static final String BY = "by";
    /** When it was saved last, in milliseconds. */
    public static final String MODIFIED = "modified";
    /** Prefix of numbers by feature. */
    public static final String NUMBER = "n.";
    /** Prefix of stretches of time by feature. */
    public static final String DAY = "d.";
    /** The row of a list. */
    public static final String ROW = "row";
    /** Prefix of the key that titles are sorted by; bare: that of the title shown by default. */
    public static final String SORT = "sort";
    /** Values of the attributes of its context, {@code id=value} each, and what else experience is shown with. */
    public static final String CONTEXT = "context";
    /** {@code area=code} for each area of its context. Indexes from before hold other codes too, which nobody asks for. */
    public static final String CONTEXT_TERM = "context.term";
    /** When a lesson applies and when not; kept beside the document. */
    public static final String CONDITIONS = "conditions";
    /** The main year, to sort by. */
    public static final String MAIN_YEAR = "mainyear";

    private Names() {
    }
}
