package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.Record;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/** What tests of one's own space share: a network with the sample, its private records, the editor in front, its buttons. */
final class Desk {

    private static final String SPACE = "private";

    private Desk() {
    }

    /** A record of a kind, filled. */
    record First(EClass kind, Consumer<Record> fill) {
    }

    /** Makes a network with the sample and a private space that holds some records, in their order. */
    static Path network(Path folder, First... records) throws StoreException {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            for (First one : records) {
                try (EditingSession session = workspace.create(SPACE, one.kind())) {
                    session.run("Begin", () -> one.fill().accept(session.record()));
                    session.save(null);
                }
            }
        }
        return network;
    }

    static List<RecordKey> all(Workspace workspace, String kind) {
        try (Stream<RecordKey> keys = workspace.snapshot().keys(SPACE, kind)) {
            return keys.toList();
        }
    }

    static long count(Workspace workspace, String kind) {
        return all(workspace, kind).size();
    }

    static RecordKey only(Workspace workspace, String kind) {
        List<RecordKey> all = all(workspace, kind);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    /** Opens a record and waits for its editor. */
    static void open(RunningWorkbench workbench, RecordKey key) {
        workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
        workbench.await("the editor", () -> pages(workbench) != null && pages(workbench).session().key().equals(key));
        workbench.awaitReady();
    }

    /** The editor in front; null while there is none. */
    static RecordPages pages(RunningWorkbench workbench) {
        return Widgets.all(workbench.shell(), RecordPages.class).stream().findFirst().orElse(null);
    }

    /** Turns to a page of the editor in front. */
    static void show(RunningWorkbench workbench, String page) {
        workbench.ui(() -> {
            pages(workbench).show(page);
            return null;
        });
    }

    /** Presses a button of the editor in front; what it opens waits in a loop of its own. */
    static void press(RunningWorkbench workbench, String name) {
        workbench.await(name, () -> Widgets.find(pages(workbench), IconButton.class, name).isPresent());
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> Widgets.find(pages(workbench), IconButton.class, name).orElseThrow().press());
            return null;
        });
    }

    /** Runs a command; what it opens waits in a loop of its own. */
    static void command(RunningWorkbench workbench, String id) {
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> workbench.command(id, Map.of()));
            return null;
        });
    }

    /** Presses the button of a dialog that does it. */
    static void ok(RunningWorkbench workbench, Shell dialog) {
        workbench.await("a button that can be pressed", () -> ok(dialog).isEnabled());
        workbench.ui(() -> {
            ok(dialog).notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static Button ok(Shell dialog) {
        return Widgets.all(dialog, Button.class).stream().filter(one -> one.getData() != null && one.getData().equals(IDialogConstants.OK_ID))
            .findFirst().orElseThrow();
    }
}
