package org.sankofa.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.sankofa.store.StoreException;

/** What a workspace does by itself: it looks for what other programs wrote, and packs what many saves left. */
final class Upkeep {

    private static final long WATCH_INTERVAL = 400;
    private static final int SAVES_BETWEEN_PACKING = 40;

    private final Path directory;
    private final OpenSpaces spaces;
    private final Background background;
    private final AtomicInteger saves = new AtomicInteger();

    Upkeep(Path directory, OpenSpaces spaces, Background background) {
        this.directory = directory;
        this.spaces = spaces;
        this.background = background;
    }

    /** Looks again and again, in the background. */
    void watch() {
        background.every(WATCH_INTERVAL, this::look);
    }

    /** Looks for what other programs wrote. */
    void look() throws StoreException {
        try {
            spaces.look();
            for (SpaceImpl space : spaces.all()) {
                space.store().moves().look();
            }
        } catch (IOException e) {
            throw Failures.reading(directory.toString(), e);
        }
    }

    /** Called after every write of this process. */
    void wrote(SpaceImpl space) {
        if (saves.incrementAndGet() % SAVES_BETWEEN_PACKING == 0) {
            packLater(space);
        }
    }

    /** A command saves once and ends: it, too, must leave few files in the long run. */
    void last() {
        if (saves.get() > 0) {
            spaces.all().forEach(this::packLater);
        }
    }

    private void packLater(SpaceImpl space) {
        background.later(0, () -> space.store().packWhenDue(directory.resolve("locks")));
    }
}
