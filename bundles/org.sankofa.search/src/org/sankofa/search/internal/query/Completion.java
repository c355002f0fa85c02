package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Taxonomy;

/** Completes what is being typed in a query: names of fields, and their values. */
public final class Completion {

    private final Known known;

    /** Completes from what is known. */
    public Completion(Known known) {
        this.known = known;
    }

    /** What can stand instead of the word at that place, whole words with their field. */
    public List<String> complete(String query, int position, int limit) {
        int end = Math.max(0, Math.min(position, query.length()));
        int start = end;
        while (start > 0 && !Character.isWhitespace(query.charAt(start - 1)) && query.charAt(start - 1) != '(') {
            start--;
        }
        String word = query.substring(start, end);
        String sign = word.startsWith("-") ? "-" : "";
        word = word.substring(sign.length());
        int colon = word.indexOf(':');
        Set<String> found = new LinkedHashSet<>();
        if (colon < 0) {
            String typed = Fold.name(word);
            Set<String> names = new LinkedHashSet<>(Known.FIELDS.values());
            names.addAll(known.fieldNames());
            names.stream().filter(n -> Fold.name(n).startsWith(typed)).forEach(n -> found.add(sign + n + ':'));
        } else {
            String field = word.substring(0, colon);
            String typed = Fold.fold(word.substring(colon + 1).replace("\"", ""));
            String folded = Fold.name(field);
            for (String value : values(Known.FIELDS.getOrDefault(folded, folded), typed)) {
                found.add(sign + field + ':' + QueryWriter.quoteIfNeeded(value));
            }
        }
        return found.stream().limit(limit).toList();
    }

    private List<String> values(String field, String typed) {
        return switch (field) {
            case "kind" -> beginning(known.kindNames(), typed);
            case "space" -> beginning(known.spaces(), typed);
            case "state", "review" -> beginning(known.states(), typed);
            case "language" -> beginning(known.languages(), typed);
            case "has" -> beginning(known.fieldNames(), typed);
            default -> concepts(Taxonomy.schemes(field), typed);
        };
    }

    private static List<String> beginning(Collection<String> names, String typed) {
        return names.stream().filter(n -> Fold.fold(n).startsWith(typed)).sorted().toList();
    }

    private List<String> concepts(List<String> schemes, String typed) {
        List<String> found = new ArrayList<>();
        for (String scheme : schemes) {
            known.taxonomy().names(scheme).stream().filter(n -> n.startsWith(typed)).sorted().forEach(name -> known
                    .taxonomy().named(scheme, name).forEach(c -> {
                        boolean code = Fold.fold(c.code()).equals(name);
                        String value = code ? c.code() : c.labels().values().stream()
                                .filter(l -> Fold.fold(l).equals(name)).findFirst().orElse(c.code());
                        if (!found.contains(value)) {
                            found.add(value);
                        }
                    }));
        }
        return found;
    }
}
