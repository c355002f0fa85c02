package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.search.QueryProblem;
import org.sankofa.search.QueryProblem.Code;
import org.sankofa.search.internal.context.Messages;

/** A place in the text of a query, and what was found to be wrong up to there. */
final class Scanner {

    final String text;
    final List<String> languages;
    int at;
    private final List<QueryProblem> problems = new ArrayList<>();

    /** @param languages in which it is said what is wrong */
    Scanner(String text, List<String> languages) {
        this.text = text;
        this.languages = languages;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Whether this char stands here. */
    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Whether something stands here that is no white space. */
    boolean seesSomething() {
        return at < text.length() && !Character.isWhitespace(text.charAt(at));
    }

    List<QueryProblem> problems() {
        return List.copyOf(problems);
    }

    /** The text between the quotation mark here and its partner; a backslash takes the next char as it is. */
    String quoted() {
        int start = at;
        char open = text.charAt(at++);
        char close = open == '\u00ab' ? '\u00bb' : open == '\u201c' || open == '\u201e' ? '\u201d' : '"';
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                words.append(text.charAt(at++));
            } else if (c == close || c == '"' || close == '\u201d' && c == '\u201c') {
                return words.toString();
            } else {
                words.append(c);
            }
        }
        problem(Code.OPEN_QUOTE, Messages.text("query.quote", languages), start,
                start + 1);
        return words.toString();
    }

    void skipSpace() {
        while (!atEnd() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0'
                || text.charAt(at) == '\u3000')) {
            at++;
        }
    }

    boolean symbol(char c) {
        if (sees(c)) {
            at++;
            if (sees(c)) {
                at++;
            }
            return true;
        }
        return false;
    }

    boolean keyword(String word) {
        if (peekKeyword(word)) {
            at += word.length();
            return true;
        }
        return false;
    }

    boolean peekKeyword(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || Character.isWhitespace(text.charAt(end))
                || text.charAt(end) == '(' || text.charAt(end) == ')' || isQuote(text.charAt(end)));
    }

    void problem(Code code, String message, int start, int end) {
        problems.add(new QueryProblem(code, message, start, end, List.of()));
    }

    static boolean isColon(char c) {
        return c == ':' || c == '\uff1a';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab';
    }

    static boolean isFieldChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    static boolean isWordChar(char c) {
        return !Character.isWhitespace(c) && c != '(' && c != ')' && c != '|' && c != '\u3000' && c != '\u00a0'
                && !isQuote(c);
    }
}
