package org.sankofa.ui.tests.icons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.ui.internal.icons.Drawn;

/** Pixels of icons are the same after a start as before it, and whatever happened to their file they are right. */
class DrawnTest {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("person").resolve("drawings");
    }

    private Drawn open(String renderer) {
        return new Drawn(file, renderer, drawing -> {
            asked.add(drawing);
            return pixels(drawing);
        });
    }

    private static ImageData pixels(String drawing) {
        ImageData data = new ImageData(3, 2, 32, new PaletteData(0xff00, 0xff0000, 0xff000000));
        byte[] bytes = drawing.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < data.data.length; i++) {
            data.data[i] = bytes[i % bytes.length];
        }
        data.alphaData = new byte[] { 0, 10, 20, 30, 40, (byte) 255 };
        return data;
    }

    private static void same(ImageData expected, ImageData found) {
        assertEquals(expected.width, found.width);
        assertEquals(expected.height, found.height);
        assertEquals(expected.depth, found.depth);
        assertEquals(expected.palette.redMask, found.palette.redMask);
        assertEquals(expected.palette.blueMask, found.palette.blueMask);
        assertArrayEquals(expected.data, found.data);
        assertArrayEquals(expected.alphaData, found.alphaData);
    }

    @Test
    void whatWasDrawnOnceIsNotDrawnAtTheNextStart() throws IOException {
        Drawn first = open("r");
        same(pixels("lesson"), first.of("lesson"));
        first.of("area");
        first.of("lesson");
        first.keep();
        assertEquals(List.of("lesson", "area"), asked);
        Drawn second = open("r");
        same(pixels("lesson"), second.of("lesson"));
        same(pixels("area"), second.of("area"));
        assertEquals(2, asked.size());
        second.of("person");
        second.keep();
        open("r").of("person");
        assertEquals(List.of("lesson", "area", "person"), asked);
        assertEquals(1, files());
    }

    @Test
    void pixelsBelongToWhoAsksForThem() {
        Drawn drawn = open("r");
        ImageData own = drawn.of("lesson");
        own.data = new byte[own.data.length];
        own.alphaData = null;
        same(pixels("lesson"), drawn.of("lesson"));
    }

    @Test
    void anotherRendererDrawsAnew() throws IOException {
        Drawn first = open("r1");
        first.of("lesson");
        first.keep();
        open("r2").of("lesson");
        assertEquals(2, asked.size());
    }

    @Test
    void aFileDamagedAnywhereIsDrawnAnew() throws IOException {
        Drawn first = open("r");
        first.of("lesson");
        first.of("area");
        first.keep();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] broken = whole.clone();
            broken[i] ^= 0x10;
            Files.write(file, broken);
            same(pixels("lesson"), open("r").of("lesson"));
            Files.write(file, java.util.Arrays.copyOf(whole, i));
            asked.clear();
            same(pixels("area"), open("r").of("area"));
            assertEquals(List.of("area"), asked, "cut after " + i + " bytes");
        }
    }

    @Test
    void noMoreIsKeptThanIsReadAgain() throws IOException {
        Drawn large = new Drawn(file, "r", drawing -> new ImageData(512, 512, 32, new PaletteData(0xff00, 0xff0000, 0xff000000)));
        for (int i = 0; i < 10; i++) {
            large.of("picture " + i);
        }
        large.keep();
        assertTrue(Files.size(file) <= 1 << 22, () -> "larger than what is read: " + file.toFile().length());
        Drawn again = open("r");
        again.of("picture 0");
        again.of("picture 9");
        assertEquals(List.of("picture 9"), asked, "what had room is there, what had none is drawn");
    }

    @Test
    void aFolderInItsPlaceCostsOnlyTime() throws IOException {
        Files.createDirectories(file.resolve("in the way"));
        Drawn drawn = open("r");
        same(pixels("lesson"), drawn.of("lesson"));
        assertFalse(Files.isRegularFile(file));
    }

    private long files() throws IOException {
        try (var found = Files.list(file.getParent())) {
            return found.count();
        }
    }
}
