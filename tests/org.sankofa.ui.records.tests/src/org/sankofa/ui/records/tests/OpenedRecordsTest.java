package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.records.internal.today.OpenedRecords;

class OpenedRecordsTest {

    @TempDir
    Path network;

    @Test
    void theLatestComesFirstAndOnce() throws IOException {
        OpenedRecords opened = new OpenedRecords(network);
        opened.opened(key(1));
        opened.opened(key(2));
        opened.opened(key(1));
        assertEquals(List.of(key(1), key(2)), opened.keys());
    }

    @Test
    void theyAreKnownTheNextTimeAndOldOnesForgotten() throws IOException {
        OpenedRecords opened = new OpenedRecords(network);
        for (int i = 0; i < 20; i++) {
            opened.opened(key(i));
        }
        OpenedRecords next = new OpenedRecords(network);
        next.read();
        assertEquals(opened.keys(), next.keys());
        assertEquals(key(19), next.keys().getFirst());
        assertEquals(8, next.keys().size());
    }

    @Test
    void whatIsNoKeyIsLeftOut() throws IOException {
        Files.createDirectories(network.resolve("workbench"));
        Files.write(network.resolve("workbench").resolve("opened.txt"), List.of("nonsense", key(3).toString()));
        OpenedRecords opened = new OpenedRecords(network);
        opened.read();
        assertEquals(List.of(key(3)), opened.keys());
    }

    private static RecordKey key(int number) {
        return new RecordKey("office", "lesson", "id" + number);
    }
}
