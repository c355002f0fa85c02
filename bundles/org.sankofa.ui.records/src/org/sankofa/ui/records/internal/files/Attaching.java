package org.sankofa.ui.records.internal.files;

import static org.sankofa.ui.records.internal.Messages.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.Attachment;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.jobs.Jobs;

/** Takes files into a record in the background, as one step of undo, and says which ones it could not take. */
public final class Attaching {

    private record Taken(List<Attachment> files, List<String> refused) {
    }

    private final Composite editor;
    private final EditingSession session;
    private final Workspace workspace;
    private final MessageBar messages;

    /**
     * @param editor whose end ends the work
     * @param messages where it is said what could not be taken
     */
    public Attaching(Composite editor, EditingSession session, Workspace workspace, MessageBar messages) {
        this.editor = editor;
        this.session = session;
        this.workspace = workspace;
        this.messages = messages;
    }

    /**
     * Lets files be dropped on a control and all in it; does something after some were taken.
     *
     * @param first may do something else with them, and then says so
     */
    public void acceptDrops(Composite target, Predicate<List<Path>> first, Runnable after) {
        DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = session.isReadOnly() ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names && !session.isReadOnly()) {
                    List<Path> files = Stream.of(names).map(Path::of).toList();
                    if (!first.test(files)) {
                        take(files, after);
                    }
                }
            }
        });
    }

    /** Takes files in; does something after some were taken. */
    public void take(List<Path> paths, Runnable after) {
        take(paths, files -> { }, after);
    }

    /**
     * Takes files in. What the record holds already is not taken twice.
     *
     * @param with does more with them in the same step of undo
     * @param after done when some were taken
     */
    public void take(List<Path> paths, Consumer<List<Attachment>> with, Runnable after) {
        FileShelf shelf = new FileShelf(workspace.space(session.key().space()).orElseThrow());
        Jobs.work(editor, text("files.taking"), monitor -> {
            Taken taken = new Taken(new ArrayList<>(), new ArrayList<>());
            for (Path path : paths) {
                if (monitor.isCanceled()) {
                    break;
                }
                try {
                    taken.files.add(shelf.take(path));
                } catch (FileRefused e) {
                    taken.refused.add(e.getMessage());
                }
            }
            return taken;
        }, taken -> {
            if (!taken.files.isEmpty()) {
                session.run(text("files.step", taken.files.size()), () -> with.accept(FileShelf.keep(session.record(), taken.files)));
                after.run();
            }
            if (!taken.refused.isEmpty()) {
                messages.show(MessageBar.Kind.WARNING, String.join(" ", taken.refused));
            }
        });
    }
}
