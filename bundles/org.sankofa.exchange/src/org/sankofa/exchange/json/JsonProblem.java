package org.sankofa.exchange.json;

/**
 * Something in a JSON record that cannot be taken. One problem is enough to refuse the whole record.
 *
 * @param code stable code for programs, one of the constants here
 * @param path where it stands, such as {@code remittances[0].year}; empty for the record itself
 * @param value the text that was found there, shortened; null when something is missing
 * @param message a sentence for a person that says what to write instead
 */
public record JsonProblem(String code, String path, String value, String message) {

    /** The text is no JSON. */
    public static final String BAD_JSON = "bad-json";
    /** The text is longer, or nested deeper, than what is accepted. */
    public static final String TOO_LARGE = "too-large";
    /** A record or contained object is not written as a JSON object. */
    public static final String NOT_AN_OBJECT = "not-an-object";
    /** A new record does not say its kind. */
    public static final String MISSING_KIND = "missing-kind";
    /** There is no such kind. */
    public static final String UNKNOWN_KIND = "unknown-kind";
    /** The record that has the id is of another kind. */
    public static final String OTHER_KIND = "other-kind";
    /** An id is not a UUID in lower case. */
    public static final String BAD_ID = "bad-id";
    /** Two objects of one record have the same id. */
    public static final String DUPLICATE_ID = "duplicate-id";
    /** The record has another id. */
    public static final String OTHER_ID = "other-id";
    /** The kind or type has no such feature. */
    public static final String UNKNOWN_FEATURE = "unknown-feature";
    /** The feature is computed and cannot be written. */
    public static final String READ_ONLY_FEATURE = "read-only-feature";
    /** A value is of another JSON type than the feature needs. */
    public static final String WRONG_TYPE = "wrong-type";
    /** A value has the right JSON type, but the feature cannot hold it. */
    public static final String WRONG_VALUE = "wrong-value";
    /** A text holds a character that cannot be stored. */
    public static final String ILLEGAL_CHARACTER = "illegal-character";
    /** The language of a text is not a language tag. */
    public static final String BAD_LANGUAGE = "bad-language";
    /** A value stands twice where the feature holds a set. */
    public static final String DUPLICATE_VALUE = "duplicate-value";
    /** A new contained object does not say its type where several are possible. */
    public static final String MISSING_TYPE = "missing-type";
    /** There is no such type, or it cannot stand here. */
    public static final String UNKNOWN_TYPE = "unknown-type";
    /** The object that has the id is of another type. */
    public static final String OTHER_TYPE = "other-type";
    /** A notation names no concept of a known vocabulary. */
    public static final String UNKNOWN_CONCEPT = "unknown-concept";
    /** A record that is not here is named by its id alone, which does not tell its kind. */
    public static final String UNKNOWN_TARGET = "unknown-target";
    /** The feature cannot refer to what is named. */
    public static final String WRONG_TARGET = "wrong-target";
}
