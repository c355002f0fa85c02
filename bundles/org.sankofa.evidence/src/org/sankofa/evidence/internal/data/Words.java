package org.sankofa.evidence.internal.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the words of a file by their bytes, so that a word that comes a thousand times is made once. */
final class Words {

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int[] table = new int[256];

    /** @return the number of a word */
    int of(String text) {
        byte[] word = text.getBytes(StandardCharsets.UTF_8);
        return of(word, 0, word.length);
    }

    /** @return the number of the word between two places */
    int of(byte[] in, int from, int until) {
        int hash = 17;
        for (int i = from; i < until; i++) {
            hash = hash * 31 + in[i];
        }
        int at = slot(hash);
        for (; table[at] != 0; at = at + 1 & table.length - 1) {
            byte[] known = bytes.get(table[at] - 1);
            if (Arrays.equals(known, 0, known.length, in, from, until)) {
                return table[at] - 1;
            }
        }
        bytes.add(Arrays.copyOfRange(in, from, until));
        texts.add(new String(in, from, until - from, StandardCharsets.UTF_8));
        table[at] = bytes.size();
        if (bytes.size() * 2 > table.length) {
            grow();
        }
        return bytes.size() - 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < bytes.size(); i++) {
            int hash = 17;
            for (byte one : bytes.get(i)) {
                hash = hash * 31 + one;
            }
            int at = slot(hash);
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
    }

    String[] all() {
        return texts.toArray(String[]::new);
    }

    String get(int number) {
        return texts.get(number);
    }
}
