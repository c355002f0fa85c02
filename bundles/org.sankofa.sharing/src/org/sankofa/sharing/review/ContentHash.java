package org.sankofa.sharing.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.merge.Keys;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;

/**
 * The hash of what a reviewed text says. It depends on the values people read and on the order of the parts, and not
 * on who wrote them, when, or how often: tags and order keys are left out. Left out, too, is what the review itself
 * changes: its state, date, log and reviewers, the successor, and the date of the last confirmation.
 *
 * <p>
 * Where values contradict each other, all of them are part of it: whoever decides changes the text. Form of the hash:
 * {@code c1:} and 64 hexadecimal digits.
 */
public final class ContentHash {

    private static final String VERSION = "c1:";
    private static final Set<String> REVIEW = Set.of("reviewState", "reviewBy", "reviewers", "supersededBy",
            "lastConfirmed");
    private static final int DEEPEST = 64;
    private static final String LOG = "reviewLog";

    private ContentHash() {
    }

    /** @return the hash of a record */
    public static String of(RecordState state) {
        return of(state, state.id());
    }

    /**
     * @param object the reviewed object: the record, or one in it
     * @return the hash of the object with all it contains
     */
    public static String of(RecordState state, String object) {
        MessageDigest digest = sha256();
        object(state, object, object, digest);
        return VERSION + HexFormat.of().formatHex(digest.digest());
    }

    /** @return whether a write is of what is reviewed, and not of the review */
    public static boolean isContent(RecordState state, Write write, String reviewed) {
        if (write.object().equals(reviewed)) {
            return !REVIEW.contains(Keys.feature(write.key())) && !write.key().equals(Keys.DELETED)
                    && !write.key().equals(Keys.PLACE);
        }
        String at = write.object();
        for (int depth = 0; depth < DEEPEST; depth++) {
            Place place = state.place(at);
            if (place == null || place.parent().equals(reviewed) && place.feature().equals(LOG)) {
                return false;
            }
            at = place.parent();
            if (at.equals(reviewed)) {
                return state.visible(write.object());
            }
        }
        return false;
    }

    private static void object(RecordState state, String object, String reviewed, MessageDigest digest) {
        put(digest, "object", object, String.valueOf(state.type(object)));
        for (String key : state.keys(object)) {
            boolean mark = key.equals(Keys.PLACE) || key.equals(Keys.DELETED);
            if (!mark && !(object.equals(reviewed) && REVIEW.contains(Keys.feature(key)))) {
                value(state, object, key, digest);
            }
        }
        for (String child : state.children(object)) {
            Place place = state.place(child);
            if (state.visible(child) && !(object.equals(reviewed) && place.feature().equals(LOG))) {
                put(digest, "in", place.feature());
                object(state, child, reviewed, digest);
            }
        }
        put(digest, "end");
    }

    private static void value(RecordState state, String object, String key, MessageDigest digest) {
        TreeSet<String> values = new TreeSet<>();
        for (Write write : state.alternatives(object, key)) {
            values.add(write.value() == null ? "-" : "+" + write.value());
        }
        // never written and "none" are the same to whoever reads
        if (!values.isEmpty() && !values.equals(Set.of("-"))) {
            List<String> parts = new ArrayList<>(List.of("value", key));
            parts.addAll(values);
            put(digest, parts.toArray(new String[0]));
        }
    }

    // every part with its length before it, so that no two contents give the same bytes
    private static void put(MessageDigest digest, String... parts) {
        digest.update((parts.length + "\n").getBytes(StandardCharsets.US_ASCII));
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
