package org.sankofa.ui.records.internal.navigator;

import static org.sankofa.ui.records.internal.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.internal.list.SavedList;
import org.sankofa.ui.records.internal.list.SavedLists;

/** Saves, renames and forgets the lists of a person, and offers that where they are shown. */
final class ListKeeper {

    private final TreeViewer viewer;
    private final SavedLists lists;
    private final Runnable changed;

    /**
     * @param viewer shows the lists
     * @param network folder of the network
     * @param changed is told when there are other lists
     */
    ListKeeper(TreeViewer viewer, Path network, Runnable changed) {
        this.viewer = viewer;
        this.lists = new SavedLists(network);
        this.changed = changed;
        Menu menu = new Menu(viewer.getTree());
        item(menu, "list.rename", "\tF2", this::rename);
        item(menu, "list.delete", "\tDel", this::delete);
        menu.addListener(SWT.Show, event -> List.of(menu.getItems()).forEach(item -> item.setEnabled(selected() != null)));
        viewer.getTree().setMenu(menu);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (selected() != null && event.keyCode == SWT.F2) {
                rename(selected());
            } else if (selected() != null && event.keyCode == SWT.DEL) {
                delete(selected());
            }
        });
        work(lists::read);
    }

    private void item(Menu menu, String key, String shortcut, Consumer<SavedList> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text(key) + shortcut);
        item.addListener(SWT.Selection, event -> action.accept(selected()));
    }

    private SavedList selected() {
        return ((IStructuredSelection) viewer.getSelection()).getFirstElement() instanceof SavedList list ? list : null;
    }

    MyLists lists() {
        return new MyLists(lists.all());
    }

    /** Asks for a name and keeps the list under it. */
    void save(String proposed, Function<String, SavedList> list) {
        ask(text("list.save.title"), proposed, name -> work(() -> lists.save(list.apply(name))));
    }

    private void rename(SavedList list) {
        ask(text("list.rename.title"), list.name(), name -> work(() -> lists.rename(list, name)));
    }

    private void delete(SavedList list) {
        work(() -> lists.delete(list));
    }

    private void ask(String title, String proposed, Consumer<String> action) {
        Dialogs.ask(viewer.getTree().getShell(), new Dialogs.Question(title, text("list.save.words"), proposed, text("list.save.ok"), false),
                name -> name.isBlank() ? text("list.save.missing")
                        : !name.strip().equalsIgnoreCase(proposed) && lists.find(name).isPresent() ? text("list.save.taken") : null)
                .ifPresent(action);
    }

    private void work(Work work) {
        Jobs.work(viewer.getTree(), text("list.save.job"), monitor -> {
            work.run();
            return lists();
        }, now -> changed.run());
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
