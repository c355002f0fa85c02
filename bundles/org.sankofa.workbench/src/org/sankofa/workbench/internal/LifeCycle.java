package org.sankofa.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.swt.util.ISWTResourceUtilities;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.networks.Networks;
import org.sankofa.workbench.internal.perspectives.LastPerspective;
import org.sankofa.workbench.internal.perspectives.Perspectives;

/** Opens the network before the window and closes it after. */
public class LifeCycle {

    private Workspace workspace;
    private FutureTask<SearchIndex> opening;
    private SearchIndex index;

    @PostContextCreate
    void open(IEclipseContext context, Layouts layouts) {
        Display display = Display.getDefault();
        Path network = Location.of(List.of(Platform.getApplicationArgs()));
        try {
            if (layouts.renew()) {
                System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
            }
            workspace = Workspaces.open(network, WorkspaceOptions.forWindow(modelThread(display)));
            workspace.onSigningProblem(sentence -> tell(display, sentence));
        } catch (StoreException | BackingStoreException e) {
            fail(network, e);
        }
        // while the index is opened, the model of the window is read here
        opening = new FutureTask<>(() -> SearchIndex.open(workspace));
        Thread.ofPlatform().name("Sankofa opening").daemon().start(opening);
        remember(network);
        if (context.get(IResourceUtilities.class.getName()) instanceof ISWTResourceUtilities resources) {
            context.set(IResourceUtilities.class.getName(), new DrawnResources(resources, display));
        }
        context.set(Networks.class, new NetworkWindows(network, KnownNetworks.ofPerson()));
        context.set(Workspace.class, workspace);
        offer(Workspace.class, workspace);
    }

    private static <T> void offer(Class<T> type, T service) {
        FrameworkUtil.getBundle(LifeCycle.class).getBundleContext().registerService(type, service, null);
    }

    private static void fail(Path network, Exception e) {
        ILog.of(LifeCycle.class).error("The network in " + network + " cannot be opened", e);
        Dialogs.warn(null, Messages.text("open.failed.title"),
                Messages.text("open.failed", network, e.getLocalizedMessage()));
        System.exit(1);
    }

    /** The index is there; several windows are told apart by their networks. Then what bundles offer finds its place. */
    @ProcessAdditions
    void complete(IEclipseContext context, MApplication application, Networks networks) {
        try {
            index = opening.get();
        } catch (ExecutionException e) {
            fail(networks.current(), e.getCause() instanceof Exception cause ? cause : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(networks.current(), e);
        }
        context.set(SearchIndex.class, index);
        offer(SearchIndex.class, index);
        Path folder = networks.current().getFileName();
        application.getChildren().forEach(window -> window.setLabel(
                Messages.text("window.title", folder == null ? networks.current() : folder)));
        new Perspectives(application.getChildren().getFirst()).take(application, LastPerspective.get());
        Leftovers.clear(application, bundle -> Platform.getBundle(bundle) != null);
    }

    /** A save that could not be signed is there all the same; it is said once, whoever saved. */
    private static void tell(Display display, String sentence) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> Dialogs.tell(display.getActiveShell(),
                    Messages.text("signing.title"), sentence));
        }
    }

    private static void remember(Path network) {
        try {
            KnownNetworks.ofPerson().add(network);
        } catch (IOException e) {
            // the list is a convenience; the network opens without it
            ILog.of(LifeCycle.class).warn(Messages.text("network.list"), e);
        }
    }

    @PreSave
    void close() {
        try {
            index.close();
            workspace.close();
        } catch (StoreException e) {
            ILog.of(LifeCycle.class).error("The network was not closed in order; nothing that was saved is lost", e);
        }
    }

    private static Executor modelThread(Display display) {
        return task -> {
            if (Thread.currentThread() == display.getThread()) {
                task.run();
            } else if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
    }
}
