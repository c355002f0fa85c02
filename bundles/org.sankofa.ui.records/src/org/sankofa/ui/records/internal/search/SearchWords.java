package org.sankofa.ui.records.internal.search;

import java.util.List;
import java.util.Optional;

import org.sankofa.search.Hits;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.Suggestion;
import org.sankofa.ui.records.internal.Messages;

/** What is said above the records that were found, with links to searches that may find more. */
public final class SearchWords {

    private final Hits found;

    public SearchWords(Hits found) {
        this.found = found;
    }

    /** The words as SWT's links have them. What a link leads to is a number: quotes of a query would end it. */
    public String text() {
        StringBuilder words = new StringBuilder();
        switch (found.outcome()) {
            case FOUND -> words.append(Messages.text("search.found", found.total()));
            default -> words.append(escape(found.explanation()));
        }
        for (QueryProblem problem : found.problems()) {
            words.append("  ").append(escape(problem.message()));
        }
        List<Suggestion> suggestions = found.suggestions();
        for (int i = 0; i < suggestions.size(); i++) {
            words.append("  <a href=\"").append(i).append("\">").append(escape(suggestions.get(i).label())).append("</a>");
        }
        return words.toString();
    }

    /** The query that a link leads to. @param link what SWT says of a link that was pressed */
    public Optional<String> query(String link) {
        List<Suggestion> suggestions = found.suggestions();
        return link.matches("[0-9]{1,6}") && Integer.parseInt(link) < suggestions.size()
                ? Optional.of(suggestions.get(Integer.parseInt(link)).query()) : Optional.empty();
    }

    private static String escape(String words) {
        return words == null ? "" : words.replace("<", "\u2039").replace("&", "&&");
    }
}
