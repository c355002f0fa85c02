package org.sankofa.workbench.internal;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.dialogs.Dialogs;

/** Before the first start there is no network: makes one with a space of one's own and the sample. */
final class Preparation {

    private static final int WIDTH = 380;
    private static final String PRIVATE = "private";

    private final Path network;

    Preparation(Path network) {
        this.network = network;
    }

    /** Says whether there is a network to open now; if not, the user has been told why. */
    boolean run() {
        if (Workspaces.isWorkspace(network)) {
            return true;
        }
        Display display = Display.getDefault();
        Shell notice = notice(display);
        // a thread of its own: on few processors the common pool has one, and Git's library waits for that one as well
        CompletableFuture<Void> work = CompletableFuture.runAsync(this::create, task -> new Thread(task, "sample network").start());
        work.whenComplete((done, failure) -> display.wake());
        while (!work.isDone()) {
            if (!display.readAndDispatch() && !work.isDone()) {
                display.sleep();
            }
        }
        notice.dispose();
        try {
            work.join();
            return true;
        } catch (CompletionException e) {
            Dialogs.warn(null, Messages.text("open.failed.title"),
                    Messages.text("open.failed", network, e.getCause().getLocalizedMessage()));
            return false;
        }
    }

    private void create() {
        try (Workspace workspace = Workspaces.create(network, Person.current())) {
            workspace.createSpace(SpaceOptions.of(PRIVATE, Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }

    private static Shell notice(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | Window.getDefaultOrientation());
        GridLayoutFactory.fillDefaults().margins(32, 24).spacing(0, 12).applyTo(shell);
        Label label = new Label(shell, SWT.CENTER | SWT.WRAP);
        label.setText(Messages.text("open.sample"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new ProgressBar(shell, SWT.INDETERMINATE));
        shell.setSize(shell.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        var area = display.getPrimaryMonitor().getClientArea();
        shell.setLocation(area.x + (area.width - shell.getSize().x) / 2, area.y + (area.height - shell.getSize().y) / 2);
        shell.open();
        return shell;
    }
}
