package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.ReadBundle;
import org.sankofa.sharing.WriteBundle;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/**
 * Five members share by random schedules: parted for a while, in any order, twice, by folder and by file. In the end
 * all have the same bytes, and every value that nobody replaced knowingly is there. The number of schedules is set
 * with the system property {@code sankofa.sharing.rounds}, the first one with {@code sankofa.seed}.
 */
class SchedulesTest extends SharingTestCase {

    private static final int SCHEDULES = Integer.getInteger("sankofa.sharing.rounds", 2);
    private static final int MEMBERS = 5;
    private static final int STEPS = 60;
    private static final String FEATURE = "asOf";

    private final Map<RecordKey, Set<String>> written = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private int values;

    @Test
    void allComeToTheSameBytesAndNothingIsLost() throws Exception {
        long first = Long.getLong("sankofa.seed", 1);
        for (long seed = first; seed < first + SCHEDULES; seed++) {
            try {
                schedule(seed);
            } catch (AssertionError | Exception e) {
                throw new AssertionError("schedule with -Dsankofa.seed=" + seed, e);
            } finally {
                closeAll();
            }
        }
    }

    private void schedule(long seed) throws Exception {
        Random random = new Random(seed);
        written.clear();
        replaced.clear();
        List<Member> members = new ArrayList<>();
        String hub = folder("hub" + seed + ".git");
        Member founder = founder("M" + seed + "-0");
        List<RecordKey> keys = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            keys.add(founder.add("lesson " + i));
        }
        new Publish(founder.shared, founder.space(), hub).run(Progress.NONE);
        members.add(founder);
        for (int i = 1; i < MEMBERS; i++) {
            members.add(member("M" + seed + "-" + i));
            members.get(i).join(hub);
        }
        Set<Member> offline = new HashSet<>();
        List<Path> bundles = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Member member = members.get(random.nextInt(MEMBERS));
            switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> edit(member, keys.get(random.nextInt(keys.size())));
            case 4 -> keys.add(member.add("lesson of step " + step));
            case 5 -> {
                if (!offline.remove(member)) {
                    offline.add(member);
                }
            }
            case 6 -> {
                Path bundle = temp.resolve("b" + seed + "-" + step + ".bundle");
                new WriteBundle(member.shared, member.space(), bundle).run(Progress.NONE);
                bundles.add(bundle);
            }
            case 7 -> {
                if (!bundles.isEmpty()) {
                    // an old one, or one that was read before
                    new ReadBundle(member.shared, bundles.get(random.nextInt(bundles.size()))).run(Progress.NONE);
                }
            }
            case 8 -> {
                if (!offline.contains(member)) {
                    new Look(member.shared, member.space()).run(Progress.NONE);
                }
            }
            case 9 -> {
                if (!offline.contains(member)) {
                    member.receive();
                }
            }
            default -> {
                if (!offline.contains(member)) {
                    member.share();
                }
            }
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Member member : members) {
                member.share();
            }
        }
        assertSame(founder, members.subList(1, MEMBERS).toArray(Member[]::new));
        for (Member member : members) {
            assertEquals(founder.space().head(), member.space().head());
        }
        written.forEach((key, all) -> {
            Set<String> expected = new TreeSet<>(all);
            expected.removeAll(replaced);
            assertEquals(expected, there(founder, key), key.toString());
        });
    }

    private void edit(Member member, RecordKey key) throws Exception {
        if (member.workspace.snapshot().state(key).isEmpty()) {
            // not received yet
            return;
        }
        String value = String.format("%04d-%02d-%02d", 1000 + values / 300, 1 + values / 25 % 12, 1 + values % 25);
        values++;
        String chosen = value;
        member.space().write("Edit", batch -> {
            RecordState state = member.workspace.snapshot().state(key).orElseThrow();
            String shown = state.shown(key.id(), Keys.value(FEATURE));
            if (shown != null) {
                replaced.add(shown);
            }
            batch.putState(state.edit(batch.tag()).set(key.id(), Keys.value(FEATURE), chosen).done());
        });
        written.computeIfAbsent(key, k -> new HashSet<>()).add(chosen);
    }

    private static Set<String> there(Member member, RecordKey key) {
        RecordState state = member.workspace.snapshot().state(key).orElseThrow();
        Set<String> found = new TreeSet<>();
        for (Conflict conflict : state.conflicts()) {
            if (conflict.key().equals(Keys.value(FEATURE))) {
                conflict.alternatives().stream().map(Write::value).forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            found.add(state.shown(key.id(), Keys.value(FEATURE)));
        }
        return found;
    }
}
