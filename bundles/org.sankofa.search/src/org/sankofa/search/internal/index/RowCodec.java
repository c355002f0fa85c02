package org.sankofa.search.internal.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.util.BytesRef;
import org.sankofa.search.Row;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.store.RecordKey;

/** Keeps what a list shows of a record beside its document, so that a row costs one look. */
public final class RowCodec {

    private RowCodec() {
    }

    static BytesRef write(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(entry.key.space());
            out.writeUTF(entry.key.kind());
            out.writeUTF(entry.key.id());
            out.writeByte(Math.min(100, entry.titles.size()));
            int titles = 0;
            for (Map.Entry<String, String> title : entry.titles.entrySet()) {
                if (titles++ < 100) {
                    out.writeUTF(title.getKey());
                    out.writeUTF(title.getValue().length() > 500 ? title.getValue().substring(0, 500)
                            : title.getValue());
                }
            }
            strings(out, entry.areas);
            strings(out, entry.themes);
            out.writeUTF(entry.states.isEmpty() ? "" : entry.states.get(0));
            out.writeInt(entry.year == null ? Integer.MIN_VALUE : entry.year);
            out.writeLong(entry.modified == null ? Long.MIN_VALUE : entry.modified);
            strings(out, entry.authors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static void strings(DataOutputStream out, Collection<String> strings) throws IOException {
        List<String> some = strings.stream().limit(300).toList();
        out.writeShort(some.size());
        for (String string : some) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    /** Who wrote the record, as kept with its row. */
    static List<String> authors(BytesRef bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            for (int i = 0; i < 3; i++) {
                in.readUTF();
            }
            for (int i = 2 * in.readUnsignedByte(); i > 0; i--) {
                in.readUTF();
            }
            strings(in);
            strings(in);
            in.readUTF();
            in.readInt();
            in.readLong();
            return strings(in);
        }
    }

    /** The row, with the title in the best of the languages. */
    public static Row read(BytesRef bytes, List<String> languages) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            RecordKey key = new RecordKey(in.readUTF(), in.readUTF(), in.readUTF());
            int count = in.readUnsignedByte();
            Map<String, String> titles = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                titles.put(in.readUTF(), in.readUTF());
            }
            List<String> areas = strings(in);
            List<String> themes = strings(in);
            String state = in.readUTF();
            int year = in.readInt();
            long modified = in.readLong();
            String language = titleLanguage(titles, languages);
            return new Row(key, titles.get(language), language, areas, themes, state.isEmpty() ? null : state,
                    year == Integer.MIN_VALUE ? null : year,
                    modified == Long.MIN_VALUE ? null : Instant.ofEpochMilli(modified));
        }
    }

    /** Which of the titles is shown: the first preferred language that has one, else {@link #defaultLanguage}. */
    static String titleLanguage(Map<String, String> titles, List<String> languages) {
        for (String wanted : languages) {
            if (titles.containsKey(wanted)) {
                return wanted;
            }
            String primary = Language.primary(wanted);
            for (String tag : titles.keySet()) {
                if (Language.primary(tag).equals(primary) && !tag.isEmpty()) {
                    return tag;
                }
            }
        }
        return defaultLanguage(titles);
    }

    /** Which title is shown to people whose languages it does not have. */
    static String defaultLanguage(Map<String, String> titles) {
        for (String main : Language.MAIN) {
            for (String tag : titles.keySet()) {
                if (Language.primary(tag).equals(main)) {
                    return tag;
                }
            }
        }
        return titles.keySet().iterator().next();
    }
}
