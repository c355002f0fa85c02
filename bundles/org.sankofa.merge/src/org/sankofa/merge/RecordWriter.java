package org.sankofa.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the one canonical form of a state. */
final class RecordWriter {

    /** A text (rank 0), value (1) or reference (2) of an object; objects themselves have rank 3. */
    private record Leaf(String feature, int rank, String qualifier, String value, String tag) {
    }

    private static final Comparator<Leaf> LEAVES = Comparator.comparing(Leaf::feature).thenComparing(Leaf::rank)
            .thenComparing(Leaf::qualifier).thenComparing(leaf -> leaf.tag != null);

    private final RecordState state;
    private final Map<String, String> prefixes;
    private final StringBuilder out;

    private RecordWriter(RecordState state) {
        this.state = state;
        this.prefixes = prefixes(state);
        this.out = new StringBuilder(1024 + 48 * state.writes().size());
    }

    static byte[] write(RecordState state) {
        return new RecordWriter(state).record();
    }

    private byte[] record() {
        out.append(Format.DECLARATION);
        object(state.id(), null, 0, false);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The prefixes by namespace: a function of the set of namespaces in the record alone. */
    private static Map<String, String> prefixes(RecordState state) {
        Map<String, String> prefixes = new HashMap<>();
        for (String object : state.objects()) {
            String namespace = state.type(object).namespace();
            if (!prefixes.containsKey(namespace)) {
                prefixes.put(namespace, prefix(namespace, 8));
            }
        }
        if (prefixes.size() > 1) {
            Map<String, Integer> uses = new HashMap<>();
            prefixes.values().forEach(prefix -> uses.merge(prefix, 1, Integer::sum));
            prefixes.replaceAll((namespace, prefix) -> uses.get(prefix) == 1 ? prefix : prefix(namespace, 64));
        }
        return prefixes;
    }

    static String prefix(String namespace, int digits) {
        if (namespace.equals(TypeName.MODEL)) {
            return "s";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return 'p' + HexFormat.of().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private void object(String object, String element, int depth, boolean lost) {
        List<Leaf> leaves = new ArrayList<>();
        List<Leaf> attributes = new ArrayList<>();
        List<Write> kept = new ArrayList<>();
        StringBuilder tags = new StringBuilder();
        boolean deleted = sort(state.writes(object), attributes, leaves, kept, tags);
        TypeName type = state.type(object);
        String qualified = prefixes.get(type.namespace()) + ':' + type.name();
        String name = depth == 0 ? qualified : element;
        indent(depth).append('<').append(name);
        if (depth == 0) {
            namespaces(depth);
            attribute(depth, Format.SCHEMA, Integer.toString(state.schema()));
            int dot = state.kind().indexOf('.');
            if (dot >= 0) {
                attribute(depth, Format.PREFIX, state.kind().substring(0, dot));
            }
        }
        attribute(depth, Format.ID, object);
        if (depth > 0) {
            attribute(depth, Format.XSI_TYPE, qualified);
        }
        if (!tags.isEmpty()) {
            attribute(depth, Format.TAGS, tags.toString());
        }
        Place place = state.place(object);
        if (place != null) {
            attribute(depth, lost ? Format.AT : Format.ORDER, lost ? place.value() : place.order());
        }
        if (deleted) {
            attribute(depth, Format.DELETED, Keys.TRUE);
        }
        for (Leaf leaf : attributes) {
            attribute(depth, Format.escape(leaf.feature), leaf.value);
        }
        int start = out.append('>').length();
        content(object, depth, leaves, kept);
        if (depth == 0) {
            for (String other : state.lost()) {
                object(other, Format.LOST, 1, true);
            }
        }
        if (lost && !state.children(object).isEmpty()) {
            throw new IllegalStateException("Lost objects have no children");
        }
        if (out.length() == start) {
            out.setLength(start - 1);
            out.append("/>\n");
        } else {
            indent(depth).append("</").append(name).append(">\n");
        }
    }

    /** Sorts the writes of an object into the places where they stand. Tells whether it is marked as deleted. */
    private boolean sort(List<Write> writes, List<Leaf> attributes, List<Leaf> leaves, List<Write> kept,
            StringBuilder tags) {
        boolean deleted = false;
        for (int i = 0; i < writes.size();) {
            String key = writes.get(i).key();
            int end = i + 1;
            while (end < writes.size() && writes.get(end).key().equals(key)) {
                end++;
            }
            Write shown = end == i + 1 ? writes.get(i) : RecordState.shownOf(key, writes.subList(i, end));
            for (; i < end; i++) {
                if (writes.get(i) != shown) {
                    kept.add(writes.get(i));
                }
            }
            Keys.Shape shape = Keys.shape(key);
            if (shape == Keys.Shape.VALUE_MEMBER) {
                leaves.add(new Leaf(Keys.feature(key), 1, Keys.qualifier(key), null, shown.tag()));
                continue;
            }
            if (shape == Keys.Shape.REFERENCE_MEMBER) {
                leaves.add(new Leaf(Keys.feature(key), 2, Keys.qualifier(key), null, shown.tag()));
                continue;
            }
            tags.append(tags.isEmpty() ? "" : " ").append(key).append('=').append(shown.tag());
            if (shown.value() == null) {
                continue;
            }
            switch (shape) {
                case VALUE -> attributes.add(new Leaf(key, 0, "", shown.value(), null));
                case TEXT -> leaves.add(new Leaf(Keys.feature(key), 0, Keys.qualifier(key), shown.value(), null));
                case REFERENCE -> leaves.add(new Leaf(Keys.feature(key), 2, shown.value(), null, null));
                case DELETED -> deleted = Keys.TRUE.equals(shown.value());
                default -> {
                    // the place is written with the object
                }
            }
        }
        return deleted;
    }

    private void namespaces(int depth) {
        TreeMap<String, String> declared = new TreeMap<>();
        prefixes.forEach((namespace, prefix) -> declared.put(prefix, namespace));
        if (state.objects().size() > 1) {
            declared.put("xsi", Format.XSI);
        }
        declared.forEach((prefix, namespace) -> attribute(depth, "xmlns:" + prefix, namespace));
    }

    private void content(String object, int depth, List<Leaf> leaves, List<Write> kept) {
        List<String> children = state.children(object);
        if (leaves.isEmpty() && kept.isEmpty() && children.isEmpty()) {
            return;
        }
        out.append('\n');
        kept(kept, depth + 1);
        leaves.sort(LEAVES);
        int next = 0;
        for (String child : children) {
            String feature = state.place(child).feature();
            while (next < leaves.size() && leaves.get(next).feature.compareTo(feature) <= 0) {
                leaf(leaves.get(next++), depth + 1);
            }
            object(child, Format.escape(feature), depth + 1, false);
        }
        while (next < leaves.size()) {
            leaf(leaves.get(next++), depth + 1);
        }
    }

    private void leaf(Leaf leaf, int depth) {
        String name = Format.escape(leaf.feature);
        indent(depth).append('<').append(name);
        if (leaf.rank == 0) {
            out.append(" xml:lang=\"").append(leaf.qualifier).append("\">");
            escape(leaf.value, false);
            out.append("</").append(name).append(">\n");
            return;
        }
        if (leaf.rank == 2) {
            out.append(" href=\"").append(leaf.qualifier).append('"');
        }
        if (leaf.tag != null) {
            out.append(" w=\"").append(leaf.tag).append('"');
        }
        if (leaf.rank == 2) {
            out.append("/>\n");
        } else {
            out.append('>');
            escape(leaf.qualifier, false);
            out.append("</").append(name).append(">\n");
        }
    }

    private void kept(List<Write> kept, int depth) {
        if (kept.isEmpty()) {
            return;
        }
        indent(depth).append("<kept>\n");
        for (Write write : kept) {
            indent(depth + 1).append("<alt key=\"");
            escape(write.key(), true);
            out.append("\" w=\"").append(write.tag()).append('"');
            if (write.value() == null) {
                out.append(" none=\"true\"/>\n");
            } else {
                out.append('>');
                escape(write.value(), false);
                out.append("</alt>\n");
            }
        }
        indent(depth).append("</kept>\n");
    }

    private void attribute(int depth, String name, String value) {
        out.append('\n');
        indent(depth + 2).append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private StringBuilder indent(int depth) {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
        return out;
    }

    private void escape(String text, boolean attribute) {
        int illegal = Names.illegalCharacter(text);
        if (illegal >= 0) {
            throw new IllegalArgumentException(String.format("The character U+%04X cannot be stored", illegal));
        }
        int from = 0;
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            String entity = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\r' -> "&#xD;";
                case '\t' -> attribute ? "&#x9;" : null;
                case '\n' -> attribute ? "&#xA;" : null;
                default -> null;
            };
            if (entity != null) {
                out.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }
}
