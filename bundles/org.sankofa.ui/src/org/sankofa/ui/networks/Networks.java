package org.sankofa.ui.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The networks that this person opened on this machine. The workbench puts it into the application's context. */
public interface Networks {

    /** @return the folder of the network in this window */
    Path current();

    /** @return folders of other networks that were open, the latest first; only those that are still there */
    List<Path> recent();

    /**
     * Opens a network in a window of its own; this one stays. A folder without a network gets one, with a space of one's
     * own and the sample.
     *
     * @param network the folder
     * @throws IOException when the folder holds something else or no window can be started; the message says what to do
     */
    void open(Path network) throws IOException;
}
