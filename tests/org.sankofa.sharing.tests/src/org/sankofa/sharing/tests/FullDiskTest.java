package org.sankofa.sharing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.WriteBundle;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspaces;
import org.sankofa.testing.SmallDisk;

/** Disks that are full: the stick that is shared through, the machine that receives. Only root can make small disks. */
class FullDiskTest extends SharingTestCase {

    private SmallDisk disk;
    private Path small;
    private Member ana;
    private RecordKey key;

    @BeforeEach
    void mount() throws Exception {
        Optional<SmallDisk> made = SmallDisk.make(temp.resolve("small"));
        assumeTrue(made.isPresent(), "skipped: only root can make a small disk");
        disk = made.get();
        small = disk.folder();
        ana = founder("Ana");
        key = ana.add("first");
    }

    @AfterEach
    void unmount() throws Exception {
        closeAll();
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFullStickKeepsWhatItHad() throws Exception {
        Path stick = small.resolve("stick.git");
        new Publish(ana.shared, ana.space(), stick.toString()).run(Progress.NONE);
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        ana.space().files().put(new ByteArrayInputStream(content));
        String before = ana.title(key);
        Path filler = disk.fill(0);
        ana.title(key, "second");
        SharingException e = assertFails(Code.SERVER_FULL, ana::share);
        assertTrue(e.getMessage().contains("room"), e.getMessage());
        assertTrue(ana.shared.state(ana.space()).ahead() > 0);
        Member ben = member("Ben");
        ben.join(stick.toString());
        assertEquals(before, ben.title(key));
        assertFails(Code.LOCAL, () -> new WriteBundle(ana.shared, ana.space(), small.resolve("x.bundle"))
                .run(Progress.NONE));
        Files.delete(filler);
        ana.share();
        ben.receive();
        assertSame(ana, ben);
    }

    @Test
    void aFullMachineKeepsWhatItHad() throws Exception {
        String url = serve(Door.HTTP, "office.git");
        new Publish(ana.shared, ana.space(), url).run(Progress.NONE);
        Member ben = new Member(closing(Workspaces.create(small.resolve("w"), Identity.of("Ben", "ben@example.org"))),
                Questions.NOBODY);
        Path filler = disk.fill(0);
        assertFails(Code.LOCAL, () -> ben.join(url));
        assertEquals(List.of(), ben.workspace.spaces());
        Files.delete(filler);
        ben.join(url);
        ben.summary(key, "by Ben");
        for (int i = 0; i < 20; i++) {
            ana.title(key, "turn " + i);
        }
        ana.share();
        for (int left : List.of(0, 4096, 8192, 16384, 32768)) {
            filler = disk.fill(left);
            String head = ben.space().head();
            try {
                ben.share();
            } catch (SharingException e) {
                assertEquals(Code.LOCAL, e.code(), e.getMessage());
                assertTrue(e.getMessage().contains("full"), e.getMessage());
                assertEquals("by Ben", ben.lesson(key).getSummary().get("en"));
                assertTrue(head.equals(ben.space().head()) || ben.title(key).equals("turn 19"));
            }
            Files.delete(filler);
        }
        ben.share();
        ana.receive();
        assertSame(ana, ben);
        assertEquals("turn 19", ben.title(key));
    }
}
