package org.sankofa.experience.internal.mail;

/** What one mail may hold. Mails come from anybody: what is larger is not read, and the report says so. */
final class MailLimits {

    /** Parts of all depths. */
    static final int PARTS = 200;
    /** Multiparts in multiparts. */
    static final int DEPTH = 20;
    /** Fields of one header. */
    static final int FIELDS = 1000;
    /** Characters of a field. */
    static final int FIELD_LENGTH = 100_000;
    /** Characters of a line. */
    static final int LINE_LENGTH = 2_000_000;
    /** Bytes of a text part. */
    static final int TEXT = 2 << 20;
    /** Bytes of a record sent with a mail. */
    static final int RECORD = 1 << 20;
    /** Files kept of one mail. */
    static final int FILES = 30;
    /** Bytes of one file. */
    static final long FILE = 25L << 20;
    /** Bytes of all files of one mail. */
    static final long ALL_FILES = 60L << 20;
    /** Bytes of the mail as it is stored. */
    static final long MESSAGE = 120L << 20;

    private MailLimits() {
    }
}
