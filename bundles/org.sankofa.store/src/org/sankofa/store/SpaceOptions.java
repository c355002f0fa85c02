package org.sankofa.store;

import java.util.Objects;

import org.sankofa.model.text.Text;

/**
 * A space to be made.
 *
 * @param name short name used in folders and on the command line: letters, digits, '.', '-', '_', at
 *            most 64, beginning with a letter or digit; names that differ in case only are the same
 * @param kind what the space is for
 * @param title name for people; null: the short name
 * @param purpose what it is for; may be null
 * @param language BCP 47 tag of its main language; null: en
 * @param readOnly the user may read and compare, but not edit it
 */
public record SpaceOptions(String name, Space.Kind kind, Text title, Text purpose, String language,
        boolean readOnly) {

    /** Fills in the defaults. */
    public SpaceOptions {
        Objects.requireNonNull(name, "name");
        kind = kind == null ? Space.Kind.PRIVATE : kind;
        language = language == null ? "en" : language;
    }

    /** @return a writable space with its short name as title */
    public static SpaceOptions of(String name, Space.Kind kind) {
        return new SpaceOptions(name, kind, null, null, null, false);
    }

    /** @return these options with a title */
    public SpaceOptions withTitle(Text text) {
        return new SpaceOptions(name, kind, text, purpose, language, readOnly);
    }

    /** @return these options with a purpose */
    public SpaceOptions withPurpose(Text text) {
        return new SpaceOptions(name, kind, title, text, language, readOnly);
    }

    /** @return these options, read-only or not */
    public SpaceOptions withReadOnly(boolean on) {
        return new SpaceOptions(name, kind, title, purpose, language, on);
    }
}
