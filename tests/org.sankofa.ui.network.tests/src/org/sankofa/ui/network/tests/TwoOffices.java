package org.sankofa.ui.network.tests;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.store.RecordKey;

/** Two offices that share a space through a folder, and a lesson in it; all words are English. */
abstract class TwoOffices {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    Path hub;
    Office accra;
    Office salvador;
    RecordKey lesson;

    @BeforeEach
    final void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        hub = folder.resolve("hub");
        accra = Office.beginning(folder, "Accra");
        lesson = accra.add("Savings groups");
        fill();
        accra.publish(hub);
        salvador = Office.joining(folder, "Salvador", hub);
    }

    /** Puts more into the space before it is shared. */
    void fill() throws Exception {
        // the lesson is enough for many
    }

    @AfterEach
    final void end() throws Exception {
        Locale.setDefault(before);
        accra.close();
        if (salvador != null) {
            salvador.close();
        }
    }
}
