package org.sankofa.search.internal.index;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.analysis.Language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;

/** Makes the keys that titles are sorted by. Not safe for several threads. */
final class SortKeys {

    private static final int MAX_TITLE = 120;

    private final Map<String, Collator> collators = new HashMap<>();
    private final RawCollationKey raw = new RawCollationKey(256);

    /**
     * The key of a title, as its language sorts.
     *
     * @param id of the record, so that no two keys are equal and the order is the same everywhere
     */
    BytesRef key(String title, String language, String id) {
        String text = title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title;
        Collator collator = collators.computeIfAbsent(Language.primary(language), SortKeys::collator);
        RawCollationKey key = collator.getRawCollationKey(text, raw);
        int idLength = Math.min(8, id.length());
        byte[] bytes = new byte[key.size + idLength];
        System.arraycopy(key.bytes, 0, bytes, 0, key.size);
        for (int i = 0; i < idLength; i++) {
            bytes[key.size + i] = (byte) id.charAt(i);
        }
        return new BytesRef(bytes);
    }

    private static Collator collator(String language) {
        Collator collator = Collator.getInstance(
                language.equals(Language.NONE) ? ULocale.ROOT : ULocale.forLanguageTag(language));
        collator.setStrength(Collator.TERTIARY);
        return collator;
    }
}
