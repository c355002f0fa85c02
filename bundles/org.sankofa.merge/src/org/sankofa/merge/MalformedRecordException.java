package org.sankofa.merge;

import java.util.Locale;

/**
 * Content that is no record, with a reason a person understands. The rest of the space stays usable.
 */
public class MalformedRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the content was refused. The names are stable; {@link #id()} is meant for machine-readable output. */
    public enum Code {
        /** More bytes, depth, objects, writes or characters than allowed. */
        TOO_LARGE,
        /** Not UTF-8, or a byte order mark. */
        ENCODING,
        /** A character that XML cannot hold. */
        ILLEGAL_CHARACTER,
        /** Not well-formed. */
        SYNTAX,
        /** A document type, entity, comment, processing instruction or CDATA section. */
        FORBIDDEN_MARKUP,
        /** A namespace that is missing, unknown or declared in the wrong place. */
        NAMESPACE,
        /** An element or attribute that has no meaning here. */
        UNEXPECTED,
        /** A name, id, tag, language or order key of the wrong form. */
        NAME,
        /** A reference that is no {@code sankofa:} URI. */
        REFERENCE,
        /** Two objects with one id, or two values for one key. */
        DUPLICATE,
        /** A value without a tag, or a tag without a key. */
        TAG,
        /** The id or the kind is missing or differs from the place where the record is kept. */
        IDENTITY,
        /** Valid, but not in the one canonical form; adoption can normalise it. */
        NOT_CANONICAL,
        /** A value that cannot be stored. */
        VALUE;

        /** The code in lower case with hyphens, as in {@code not-canonical}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;

    /** Creates the exception with a whole sentence for people. */
    public MalformedRecordException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** Why the content was refused. */
    public Code code() {
        return code;
    }
}
