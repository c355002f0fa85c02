package org.sankofa.search.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads judged situations from a plain file: {@code [name]} begins one, {@code key: value} says what it is, and each line
 * {@code grade id reason} is a judgement. Lines that begin with # are remarks.
 */
public final class Situations {

    private static final Set<String> KEYS = Set.of("ask", "space", "title", "text", "areas", "themes", "groups", "need");
    private static final Pattern KEY = Pattern.compile("([a-z]+):\\s*(.*)");
    private static final Pattern GRADE = Pattern.compile("([1-3])\\s+([0-9a-f]{6,})\\s+(\\S.*)");

    private final List<Situation> read = new ArrayList<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Map<String, Integer> grades = new LinkedHashMap<>();
    private String name;

    private Situations() {
    }

    /**
     * Reads all of them.
     *
     * @throws IOException when the file cannot be read, or a line is not what it should be; the message names it
     */
    public static List<Situation> read(Reader from) throws IOException {
        Situations situations = new Situations();
        try (BufferedReader lines = new BufferedReader(from)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    situations.line(line.strip(), number);
                }
            }
        }
        situations.end();
        return List.copyOf(situations.read);
    }

    private void line(String line, int number) throws IOException {
        Matcher key = KEY.matcher(line);
        Matcher grade = GRADE.matcher(line);
        if (line.startsWith("[") && line.endsWith("]")) {
            end();
            name = line.substring(1, line.length() - 1);
        } else if (name != null && key.matches() && KEYS.contains(key.group(1))) {
            said.put(key.group(1), key.group(2));
        } else if (name == null || !grade.matches() || grades.put(grade.group(2), Integer.valueOf(grade.group(1))) != null) {
            throw new IOException("Line " + number + " is no judgement that is made once, with a reason: " + line);
        }
    }

    private void end() throws IOException {
        if (name != null) {
            if (!said.containsKey("ask") || !said.containsKey("need") || grades.isEmpty()) {
                throw new IOException("The situation " + name + " does not say what is asked, what is needed, and what helps.");
            }
            read.add(new Situation(name, said.get("ask"), said.getOrDefault("space", ""), said.getOrDefault("title", ""),
                said.getOrDefault("text", ""), codes("areas"), codes("themes"), codes("groups"), said.get("need"), grades));
        }
        said.clear();
        grades.clear();
    }

    private List<String> codes(String key) {
        return said.containsKey(key) ? Arrays.asList(said.get(key).split("\\s+")) : List.of();
    }
}
