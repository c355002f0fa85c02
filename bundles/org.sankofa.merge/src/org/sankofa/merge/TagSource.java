package org.sankofa.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Gives each save its tag: 7 characters of time and 5 random ones, in base 32 ({@code 0-9} and {@code a-z} without
 * i, l, o, u). The unit of time is an eighth of a second since 2020-01-01 UTC, enough until 2156. Tags only grow,
 * even when the clock goes back, and are greater than every tag the source was shown, so a member's own later save
 * wins over what the member had seen. Safe for use by several threads.
 */
public final class TagSource {

    /** The number of characters of a tag. */
    public static final int LENGTH = 12;
    static final int TIME_LENGTH = 7;
    static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final long MILLIS = 125;
    private static final long LAST_TIME = (1L << 5 * TIME_LENGTH) - 1;
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            VALUES[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private final Clock clock;
    private final RandomGenerator random;
    private long last = -1;

    /** A source by the machine's clock. {@code random} should be seeded differently on each machine. */
    public TagSource(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A fresh tag, greater than all before. */
    public synchronized String next() {
        long now = Math.max(0, Math.floorDiv(clock.millis() - EPOCH, MILLIS));
        last = Math.min(LAST_TIME, Math.max(now, last + 1));
        return tag(last, random.nextLong());
    }

    /** Tells the source of a tag written by anybody; the empty string is ignored. */
    public synchronized void seen(String tag) {
        if (isTag(tag)) {
            long time = time(tag);
            // a forged tag at the end of time must not use up all times
            if (time < LAST_TIME) {
                last = Math.max(last, time);
            }
        }
    }

    /** Tells the source of all tags of a state. */
    public void seen(RecordState state) {
        seen(state.greatestTag());
    }

    /** Tells whether {@code text} has the form of a tag. */
    public static boolean isTag(CharSequence text) {
        return isTag(text, 0, text.length());
    }

    static boolean isTag(CharSequence text, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 128 || VALUES[c] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The time of a tag, in eighths of a second since 2020-01-01 UTC. */
    static long time(String tag) {
        long time = 0;
        for (int i = 0; i < TIME_LENGTH; i++) {
            time = time << 5 | VALUES[tag.charAt(i)];
        }
        return time;
    }

    /** When the tag was made, by the clock of the machine that made it; to an eighth of a second. */
    public static Instant instant(String tag) {
        return Instant.ofEpochMilli(EPOCH + time(tag) * MILLIS);
    }

    /** A tag of a time and the lowest 25 bits of {@code rest}. */
    static String tag(long time, long rest) {
        char[] tag = new char[LENGTH];
        long bits = time << 25 | rest & 0x1ffffff;
        for (int i = LENGTH - 1; i >= 0; i--) {
            tag[i] = DIGITS.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(tag);
    }

    /** The tag time that follows {@code tag}; 0 after the empty string. */
    static long timeAfter(String tag) {
        return tag.isEmpty() ? 0 : Math.min(LAST_TIME, time(tag) + 1);
    }
}
