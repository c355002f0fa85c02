package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.Adoption;
import org.sankofa.merge.ForeignRecord;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;
import org.sankofa.merge.tests.History.Commit;

/**
 * Random histories of two to five members: saves, deletions, resolved conflicts, merges by hand and reverts, under
 * clocks that are wrong and go back. {@code -Dsankofa.rounds=20000} runs more of them, {@code -Dsankofa.seed} one.
 */
class ConvergenceTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final TestModel model = new TestModel();
    private int commits;
    private int criss;
    private int conflicts;
    private int foreign;

    private static final class Member {
        Commit head;
        long millis;
        final TagSource tags;

        Member(Random random) {
            millis = START.toEpochMilli() + Duration.ofDays(random.nextInt(800) - 400).toMillis();
            tags = new TagSource(new Clock() {
                @Override
                public Instant instant() {
                    millis += random.nextInt(100_000) - (random.nextInt(5) == 0 ? 3_000_000 : 0);
                    return Instant.ofEpochMilli(millis);
                }

                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }
            }, random);
        }

        String tag() {
            if (head != null) {
                tags.seen(head.state);
            }
            return tags.next();
        }
    }

    @Test
    void membersWithTheSameEditsHaveTheSameBytes() throws Exception {
        long only = Long.getLong("sankofa.seed", -1);
        int rounds = only >= 0 ? 1 : Integer.getInteger("sankofa.rounds", 400);
        for (int round = 0; round < rounds; round++) {
            long seed = only >= 0 ? only : 1_000_003L * round;
            try {
                round(new Random(seed));
            } catch (AssertionError | Exception e) {
                throw new AssertionError("History with -Dsankofa.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
        if (rounds >= 100) {
            assertTrue(criss > 0, "some merges have several bases");
            assertTrue(conflicts > 0, "some histories end in conflicts");
            assertTrue(foreign > 0, "some commits are made by hand");
        }
        System.getLogger(ConvergenceTest.class.getName()).log(System.Logger.Level.INFO,
                "{0} histories, {1} commits, {2} merges with several bases, {3} commits by hand, {4} final conflicts",
                rounds, commits, criss, foreign, conflicts);
    }

    private void round(Random random) throws Exception {
        History history = new History();
        RandomEdits edits = new RandomEdits(model, random);
        List<Member> members = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            members.add(new Member(random));
        }
        String id = TestModel.id(0);
        boolean unrelated = random.nextInt(8) == 0;
        Commit first = null;
        for (Member member : members) {
            if (first == null || unrelated) {
                first = history.edit(List.of(), null, edits.create(id, member.tag()));
            }
            member.head = first;
        }
        int steps = 5 + random.nextInt(30);
        for (int i = 0; i < steps; i++) {
            Member member = members.get(random.nextInt(members.size()));
            Member other = members.get(random.nextInt(members.size()));
            int dice = random.nextInt(10);
            if (dice < 6) {
                RecordState before = member.head.state;
                RecordState after = edits.save(before, member.tag());
                if (!after.equals(before)) {
                    member.head = history.edit(List.of(member.head), before, after);
                }
            } else if (dice < 9) {
                member.head = history.merge(member.head, other.head);
            } else {
                byHand(history, edits, random, member, other);
            }
        }
        finish(history, random, members);
    }

    /** A commit by plain Git: an edit, a revert, a removed path or a merge by hand. */
    private void byHand(History history, RandomEdits edits, Random random, Member member, Member other)
            throws Exception {
        boolean related = member.head.ancestors.get(other.head.number) || other.head.ancestors.get(member.head.number);
        boolean merge = !related && random.nextBoolean();
        List<Commit> parents = merge ? List.of(member.head, other.head) : List.of(member.head);
        RecordState before = merge ? history.mergedState(member.head, other.head) : member.head.state;
        String commitId = Long.toHexString(random.nextLong());
        RecordState after;
        if (random.nextInt(6) == 0) {
            after = Adoption.restore(before, commitId);
        } else {
            Commit from = merge && random.nextBoolean() ? other.head : member.head;
            while (random.nextInt(3) == 0 && !from.parents.isEmpty()) {
                from = from.parents.get(0);
            }
            ForeignRecord parsed = edits.byHand(random.nextInt(3) == 0 ? before : from.state);
            if (parsed == null) {
                return;
            }
            after = Adoption.adopt(before, parsed, commitId);
        }
        foreign++;
        member.head = history.edit(parents, before, after);
    }

    /** All exchange until each has all, each in its own order. */
    private void finish(History history, Random random, List<Member> members) throws Exception {
        for (int round = 0; round < 2; round++) {
            for (Member member : members) {
                List<Member> others = new ArrayList<>(members);
                Collections.shuffle(others, random);
                for (Member other : others) {
                    member.head = history.merge(member.head, other.head);
                }
            }
        }
        byte[] bytes = members.get(0).head.bytes;
        for (Member member : members) {
            assertArrayEquals(bytes, member.head.bytes, "all members have the same bytes");
        }
        // exchanging heads that differ as commits changes nothing any more
        for (Member member : members) {
            assertArrayEquals(bytes, history.merge(members.get(0).head, member.head).bytes, "and keep them");
        }
        commits += history.size();
        criss += history.mergedBases;
        conflicts += members.get(0).head.state.conflicts().size();
    }
}
