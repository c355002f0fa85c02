package org.sankofa.store.analysis;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sankofa.store.Snapshot;

/**
 * Something to choose before an analysis is made.
 *
 * @param name its name on the command line and in requests: letters, digits and hyphens, such as {@code from-year}
 * @param label its name for people
 * @param help a sentence that says what it does; may be empty
 * @param type what values look like
 * @param standard the value when none is given; null: it has to be given, unless it is optional
 * @param optional whether there may be no value at all
 */
public record Parameter(String name, String label, String help, Type type, String standard, boolean optional) {

    /** What values look like. */
    public enum Type {
        /** Any text. */
        TEXT("a text"),
        /** A number with or without decimals, such as {@code 12.5}. */
        NUMBER("a number such as 12.5"),
        /** A year of four digits. */
        YEAR("a year such as 2006"),
        /** The code of a country, region or group, such as {@code ALB}. */
        AREA("the code of a country or region such as ALB"),
        /** The name of a space of the workspace. */
        SPACE("the name of a space of this network");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** @return what a value is, in words: {@code a year such as 2006} */
        public String words() {
            return words;
        }
    }

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int LONGEST = 1000;

    /** Checks that nothing is missing and that the name can be written on a command line. */
    public Parameter {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        help = help == null ? "" : help;
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a parameter; write it like from-year.");
        }
    }

    /** @return one that has to be given */
    public static Parameter required(String name, String label, Type type, String help) {
        return new Parameter(name, label, help, type, null, false);
    }

    /** @return one that may be left out; then there is no value */
    public static Parameter optional(String name, String label, Type type, String help) {
        return new Parameter(name, label, help, type, null, true);
    }

    /** @return one that may be left out; then the standard value counts */
    public static Parameter standard(String name, String label, Type type, String value, String help) {
        return new Parameter(name, label, help, type, Objects.requireNonNull(value, "value"), true);
    }

    /** @return what is wrong with a value, a sentence for people; empty when it is right */
    Optional<String> wrong(String value, Snapshot snapshot) {
        boolean right = value.length() <= LONGEST && switch (type) {
            case TEXT -> true;
            case NUMBER -> isNumber(value);
            case YEAR -> YEAR.matcher(value).matches();
            case AREA -> snapshot.resolve(org.sankofa.model.ids.Ids.conceptUri("area", value)).isPresent();
            case SPACE -> snapshot.spaces().contains(value);
        };
        return right ? Optional.empty() : Optional.of("\"" + value + "\" cannot be taken as \"" + name + "\". Give "
                + type.words() + ".");
    }

    private static boolean isNumber(String value) {
        try {
            // a number that takes a million digits to write out is a mistake or an attack
            return Math.abs(new BigDecimal(value).scale()) <= LONGEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
