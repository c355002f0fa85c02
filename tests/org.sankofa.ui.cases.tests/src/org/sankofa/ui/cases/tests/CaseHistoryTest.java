package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Version;
import org.sankofa.ui.cases.internal.model.CaseHistory;
import org.sankofa.ui.cases.internal.model.CaseNews;

/** The versions of a case are read once; then what came since, and nothing while the case is as it was. */
class CaseHistoryTest {

    private static final RecordKey ALBANIA = new RecordKey("net", "countryCase", "albania");

    /** The space as it would answer, the newest version first. */
    private final List<Version> space = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final CaseHistory history = new CaseHistory(ALBANIA);
    private int head;

    private static Version version(int number) {
        return new Version(String.format("%040d", number), "Ana", "ana@example.org", Instant.EPOCH.plusSeconds(number), "Change " + number, "", false, List.of());
    }

    /** Somebody saves the case. */
    private void save(int number) {
        space.addFirst(version(number));
        head++;
    }

    private Snapshot snapshot() {
        byte[] content = space.isEmpty() ? null : String.join(" ", space.stream().map(Version::commit).sorted().toList()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String now = "head " + head;
        return (Snapshot) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Snapshot.class}, (proxy, method, values) -> switch (method.getName()) {
            case "head" -> now;
            case "bytes" -> Optional.ofNullable(content);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private List<String> read() throws Exception {
        return history.versions(snapshot(), (key, most) -> {
            asked.add(most);
            return List.copyOf(space.subList(0, Math.min(most, space.size())));
        }).stream().map(Version::message).toList();
    }

    @Test
    void otherRecordsChangeAndNothingIsRead() throws Exception {
        save(1);
        save(2);
        assertEquals(List.of("Change 2", "Change 1"), read());
        assertEquals(List.of("Change 2", "Change 1"), read());
        head++; // something else in the space
        assertEquals(List.of("Change 2", "Change 1"), read());
        assertEquals(List.of(CaseNews.READ), asked);
    }

    @Test
    void onlyWhatCameSinceIsRead() throws Exception {
        for (int i = 1; i <= 60; i++) {
            save(i);
        }
        assertEquals(50, read().size());
        save(61);
        save(62);
        List<String> now = read();
        assertEquals(List.of("Change 62", "Change 61", "Change 60"), now.subList(0, 3));
        assertEquals(50, now.size());
        assertEquals("Change 13", now.getLast());
        assertEquals(List.of(50, 4), asked);
    }

    @Test
    void whatOthersBroughtFromBeforeIsFoundToo() throws Exception {
        save(1);
        save(5);
        read();
        space.add(1, version(3)); // written by somebody else before ours, and received now
        space.addFirst(version(6));
        head++;
        assertEquals(List.of("Change 6", "Change 5", "Change 3", "Change 1"), read());
        assertEquals(List.of(50, 4, 50), asked);
    }

    @Test
    void manyAtOnceAreReadAnew() throws Exception {
        save(1);
        read();
        for (int i = 2; i < 20; i++) {
            save(i);
        }
        assertEquals(19, read().size());
        assertEquals(List.of(50, 4, 50), asked);
    }

    @Test
    void aHistoryThatWasBegunAnewIsReadAnew() throws Exception {
        save(1);
        save(2);
        read();
        space.clear();
        save(7);
        assertEquals(List.of("Change 7"), read());
    }
}
