package org.sankofa.workbench.tests;

import java.nio.file.Path;

import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.sharing.privacy.RewriteHistory;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.testing.Colleague;

/** An office that works beside the one whose window is looked at, with a network of its own. */
final class OtherOffice extends Colleague {

    /** Joins a space. */
    OtherOffice(Path folder, String name, String url, String space) throws Exception {
        super(folder, name, space);
        join(url);
    }

    /** Begins the history anew without a person, and sends it in the place of the old one. */
    void forget(RecordKey person) throws Exception {
        receive();
        String expected = shared.knownHead(space(), shared.remotes(space()).get(0)).orElseThrow();
        new RewriteHistory(workspace, space(), person.id()).run(Progress.NONE);
        new SendAnew(shared, space()).expecting(expected).run(Progress.NONE);
    }

    void takeAnew() throws Exception {
        new TakeAnew(shared, space()).run(Progress.NONE);
    }

    String said(RecordKey key) throws Exception {
        return said(space(), key);
    }

    /** All that a history says of a record. */
    static String said(Space space, RecordKey key) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Version version : space.history(key.kind(), key.id(), 0)) {
            version.changes().forEach(change -> words.append(change.before()).append(' ').append(change.after()).append('\n'));
        }
        return words.toString();
    }
}
