package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.Attachment;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.records.internal.files.FileRefused;
import org.sankofa.ui.records.internal.files.FileShelf;

/** Files that come in and go out. */
class FileShelfTest {

    @TempDir
    Path folder;
    private Workspace workspace;
    private FileShelf shelf;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspaces.create(folder.resolve("w"), new Identity("Ana", "ana@sankofa.invalid", null, null));
        shelf = new FileShelf(workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE)));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void whatIsTakenInComesOutAgain() throws Exception {
        byte[] bytes = "Minutes of the meeting".getBytes();
        Path mail = Files.write(folder.resolve("R\u00e9union.EML"), bytes);
        Attachment attachment = shelf.take(mail);
        assertEquals("R\u00e9union.EML", attachment.getName());
        assertEquals("message/rfc822", attachment.getMediaType());
        assertEquals(bytes.length, attachment.getSize());
        assertEquals(64, attachment.getSha256().length());
        Files.delete(mail);
        assertArrayEquals(bytes, Files.readAllBytes(shelf.copyToOpen(attachment)));
        Path elsewhere = folder.resolve("elsewhere.eml");
        shelf.give(attachment, elsewhere);
        assertArrayEquals(bytes, Files.readAllBytes(elsewhere));
    }

    @Test
    void aFileThatARecordHoldsIsNotKeptTwice() throws Exception {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        Path paper = Files.writeString(folder.resolve("paper.pdf"), "Paper");
        Attachment first = shelf.take(paper);
        assertEquals(List.of(first), FileShelf.keep(lesson, List.of(first)));
        Attachment other = shelf.take(Files.writeString(folder.resolve("other.pdf"), "Other"));
        assertEquals(List.of(first, other), FileShelf.keep(lesson, List.of(shelf.take(paper), other)));
        assertEquals(List.of(first, other), lesson.getAttachments());
    }

    @Test
    void whatCannotBeTakenIsSaid() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("papers"));
        assertSaid("is a folder", () -> shelf.take(directory));
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        assertSaid("is empty", () -> shelf.take(empty));
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(org.sankofa.store.Files.MAX_SIZE + 1);
        }
        assertSaid("100 MB", () -> shelf.take(large));
        assertSaid("cannot be read", () -> shelf.take(folder.resolve("gone.pdf")));
    }

    @Test
    void whatWasNotReceivedIsSaid() throws Exception {
        Attachment attachment = shelf.take(Files.writeString(folder.resolve("a.txt"), "a"));
        attachment.setSha256("0".repeat(64));
        assertSaid("not received yet", () -> shelf.copyToOpen(attachment));
    }

    @ParameterizedTest
    @CsvSource({ "report.pdf, report.pdf", "../../etc/passwd, __.._etc_passwd", "'C:\\autoexec.bat', C__autoexec.bat",
            "'.profile', _profile", "'-rf', _rf", "'', file", "'invoice\u202efdp.exe', invoice_fdp.exe" })
    void namesOfOthersAreMadeHarmless(String name, String harmless) {
        assertEquals(harmless, FileShelf.harmless(name));
        assertFalse(FileShelf.harmless(name).contains("/"));
    }

    @Test
    void programsAreNotOpened() {
        assertTrue(FileShelf.mayOpen("Paper.DOCX"));
        for (String name : new String[] {"setup.exe", "run.sh", "page.html", "x.desktop", "macro.docm", "noending", null}) {
            assertFalse(FileShelf.mayOpen(name), name);
        }
    }

    private static void assertSaid(String words, org.junit.jupiter.api.function.Executable doing) {
        String said = assertThrows(FileRefused.class, doing).getMessage();
        assertTrue(said.contains(words), said);
    }
}
