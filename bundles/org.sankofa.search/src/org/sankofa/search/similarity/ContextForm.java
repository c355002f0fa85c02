package org.sankofa.search.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the values of an attribute are, so that they can be kept in the index: numbers, one code, several codes, years.
 *
 * @param <V> what the values are
 */
public final class ContextForm<V> {

    /** A number. */
    public static final ContextForm<Double> NUMBER =
        new ContextForm<>(value -> Double.toString(value), Double::valueOf, value -> List.of());
    /** One code without blanks: the notation of a concept, a value of an enumeration or any other. */
    public static final ContextForm<String> CODE = new ContextForm<>(value -> value, value -> value, List::of);
    /** Several codes without blanks; none is a value too. */
    public static final ContextForm<Set<String>> CODES = new ContextForm<>(ContextForm::join, ContextForm::split, value -> value);
    /** A stretch of time. */
    public static final ContextForm<Years> YEARS =
        new ContextForm<>(value -> value.from() + ".." + value.to(), ContextForm::years, value -> List.of());

    private static final int MOST_CODES = 64;

    private final Function<V, String> write;
    private final Function<String, V> read;
    private final Function<V, Collection<String>> codes;

    private ContextForm(Function<V, String> write, Function<String, V> read, Function<V, Collection<String>> codes) {
        this.write = write;
        this.read = read;
        this.codes = codes;
    }

    /** @return the value as it is kept */
    public String write(V value) {
        return write.apply(value);
    }

    /** @return the value that was kept */
    public V read(String written) {
        return read.apply(written);
    }

    /** @return the codes of a value; none where it is not made of codes */
    public Collection<String> codes(V value) {
        return codes.apply(value);
    }

    private static String join(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes).stream().limit(MOST_CODES).toList());
    }

    private static Set<String> split(String codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(new ArrayList<>(Arrays.asList(codes.split(" "))));
    }

    private static Years years(String written) {
        int dots = written.indexOf("..");
        return new Years(Integer.parseInt(written.substring(0, dots)), Integer.parseInt(written.substring(dots + 2)));
    }
}
