package org.sankofa.experience.internal.mail;

/** Text with soft line breaks ({@code format=flowed}, RFC 3676) as its author wrote it. */
final class FlowedText {

    private FlowedText() {
    }

    /** @param delete whether the space of a soft break belongs to the break and not to the text */
    static String unwrap(String text, boolean delete) {
        StringBuilder out = new StringBuilder(text.length());
        int before = 0;
        boolean soft = false;
        for (String line : text.split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            if (!soft || depth != before) {
                out.append(out.isEmpty() ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            // the line before a signature ends with a space and is no soft break
            soft = words.endsWith(" ") && !words.equals("-- ");
            out.append(soft && delete ? words.substring(0, words.length() - 1) : words);
            before = depth;
        }
        return out.toString();
    }
}
