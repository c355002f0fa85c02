package org.sankofa.search.internal.index;

import com.ibm.icu.text.Normalizer2;

/** Makes values comparable: no case, no accents. */
public final class Fold {

    private static final Normalizer2 FOLDING = folding();

    private Fold() {
    }

    private static Normalizer2 folding() {
        return Normalizer2.getNFKCCasefoldInstance();
    }

    /** The text without case and accents. */
    public static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c < 128 && !(c >= 'A' && c <= 'Z');
        }
        if (plain) {
            return text;
        }
        String cased = FOLDING.normalize(text);
        String open = Normalizer2.getNFDInstance().normalize(cased);
        StringBuilder folded = new StringBuilder(open.length());
        open.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return Normalizer2.getNFCInstance().normalize(folded);
    }

    /** A name of a field or kind, without case, {@code -} and {@code _}. */
    public static String name(String name) {
        return fold(name).replace("-", "").replace("_", "");
    }
}
