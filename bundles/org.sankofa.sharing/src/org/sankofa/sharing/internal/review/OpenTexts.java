package org.sankofa.sharing.internal.review;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/**
 * Which records of a space may be under review or due. Looks for a few words in the bytes, which is many times faster
 * than parsing them: in a text of a person no attribute can stand, because quotation marks are escaped there.
 */
public final class OpenTexts {

    private static final List<byte[]> OPEN = bytes("reviewState=\"submitted\"", "reviewState=\"inReview\"",
            "reviewState=\"returned\"", "<alt key=\"reviewState\"");
    private static final List<byte[]> DUE = bytes("reviewState=\"validated\"", "reviewBy=\"");

    private final Set<RecordKey> keys = new HashSet<>();
    private String head;

    private static List<byte[]> bytes(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** @return the records */
    public Collection<RecordKey> keys() {
        return keys;
    }

    /** Looks at what is new since the last time. */
    public void follow(Space space, Snapshot snapshot) throws StoreException {
        String now = snapshot.head(space.name());
        if (now == null || now.equals(head)) {
            return;
        }
        if (head == null || !changed(space, snapshot, now)) {
            keys.clear();
            for (EClass kind : Kinds.all()) {
                if (isReviewed(kind)) {
                    try (Stream<RecordKey> all = snapshot.keys(space.name(), Kinds.kindOf(kind))) {
                        for (Iterator<RecordKey> each = all.iterator(); each.hasNext();) {
                            look(each.next(), snapshot);
                        }
                    }
                }
            }
        }
        head = now;
    }

    private boolean changed(Space space, Snapshot snapshot, String now) {
        try {
            for (Change change : space.changes(head, now)) {
                look(change.key(), snapshot);
            }
            return true;
        } catch (StoreException e) {
            // the history was begun anew and the old one is gone
            return false;
        }
    }

    private static boolean isReviewed(EClass kind) {
        EClass reviewed = ModelPackage.Literals.REVIEWED;
        return reviewed.isSuperTypeOf(kind)
                || kind.getEAllContainments().stream().anyMatch(c -> reviewed.isSuperTypeOf(c.getEReferenceType()));
    }

    private void look(RecordKey key, Snapshot snapshot) {
        byte[] bytes = snapshot.bytes(key).orElse(new byte[0]);
        boolean open = OPEN.stream().anyMatch(word -> contains(bytes, word));
        boolean due = DUE.stream().allMatch(word -> contains(bytes, word));
        if (open || due) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        for (int i = 0; i <= bytes.length - word.length; i++) {
            int j = 0;
            while (j < word.length && bytes[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return true;
            }
        }
        return false;
    }
}
