package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MAddon;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.jobs.Jobs;

/**
 * The workbench itself, in this process: the test's thread is the user interface's, and a script runs beside it as
 * the person does. The script waits for what it wants to see, never for time.
 */
final class RunningWorkbench {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STILL = 6;
    private static final int NUDGE = 200;
    private static final int CALM = 5;
    private static final int SETTLING = 3;

    /** What a person does. */
    interface Script {
        void run(RunningWorkbench workbench) throws Exception;
    }

    private final Display display;
    private final E4Workbench workbench;
    private final MApplication application;

    private RunningWorkbench(Display display, E4Workbench workbench) {
        this.display = display;
        this.workbench = workbench;
        this.application = workbench.getApplication();
    }

    /** Opens the window on a network, lets the script do its work and closes the window. */
    static void on(Path network, Script script) throws Exception {
        System.setProperty("sankofa.network", network.toString());
        System.setProperty("sankofa.home", network.resolveSibling("home").toString());
        renewModelAssembler();
        Display display = Display.getDefault();
        E4Application starter = new E4Application();
        E4Workbench e4 = starter.createE4Workbench(new Branding(), display);
        RunningWorkbench running = new RunningWorkbench(display, e4);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread person = new Thread(() -> running.play(script, done), "person");
        person.setDaemon(true);
        person.start();
        e4.createAndRunUI(e4.getApplication());
        starter.saveModel();
        e4.close();
        running.forgetAddons();
        // what a test that failed left open would lie over the window of the next
        Stream.of(display.getShells()).filter(shell -> !shell.isDisposed()).forEach(Shell::dispose);
        done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * The assembler moves what the fragments hold into the application, once for the life of the process; a second
     * start in the same process would find them empty. A new assembler reads them anew.
     */
    private static void renewModelAssembler() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(E4Workbench.class);
        BundleContext context = FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
        ServiceComponentRuntime components = context.getService(context.getServiceReference(ServiceComponentRuntime.class));
        ComponentDescriptionDTO assembler = components.getComponentDescriptionDTOs(bundle).stream()
                .filter(component -> component.implementationClass.endsWith(".ModelAssembler")).findFirst().orElseThrow();
        components.disableComponent(assembler).getValue();
        components.enableComponent(assembler).getValue();
    }

    private void play(Script script, CompletableFuture<Void> done) {
        try {
            await("the window", () -> shell() != null && shell().isVisible());
            script.run(this);
            assertEquals(List.of(), ui(this::failures), "the window told of failures");
            done.complete(null);
        } catch (Throwable failure) {
            pictureOf(failure);
            done.completeExceptionally(failure);
        } finally {
            display.asyncExec(() -> context().get(IWorkbench.class).close());
        }
    }

    /** What the display showed when a test failed. */
    private void pictureOf(Throwable failure) {
        String test = Stream.of(failure.getStackTrace()).map(StackTraceElement::getClassName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "")).filter(name -> name.endsWith("Test"))
                .findFirst().orElse("test");
        try {
            Pictures.write(ui(() -> Pictures.of(display)), "failure-" + test);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** What is left of this window must not answer the events of the next one in this process. */
    private void forgetAddons() {
        for (MAddon addon : application.getAddons()) {
            if (addon.getObject() != null) {
                ContextInjectionFactory.uninject(addon.getObject(), application.getContext());
            }
        }
        ContextInjectionFactory.uninject(application.getContext().get(IPresentationEngine.class), application.getContext());
    }

    /** The words of dialogs that tell of failures in the program. */
    private List<String> failures() {
        return Stream.of(display.getShells()).filter(shell -> "Internal Error".equals(shell.getText()))
                .flatMap(shell -> Widgets.all(shell, Label.class).stream()).map(Label::getText).filter(words -> !words.isBlank())
                .toList();
    }

    /** Does something on the user interface's thread and gives its result. */
    <T> T ui(Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                result.complete(action.call());
            } catch (Exception | Error e) {
                // whoever waits for the result would wait for ever otherwise
                result.completeExceptionally(e);
            }
        };
        if (Thread.currentThread() == display.getThread()) {
            work.run();
            return result.join();
        }
        display.asyncExec(work);
        while (true) {
            try {
                return result.get(NUDGE, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // while a dialog of the system is open, SWT may overlook what was handed over until more comes
                display.asyncExec(() -> { });
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }

    /** Waits until something is so; it is asked on the user interface's thread. */
    void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!ui(condition::getAsBoolean)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("In vain waited for " + what + "; " + ui(this::state));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Writes a picture of the window, once it stands still: colours fade and lists fill. */
    void picture(String name) throws IOException {
        ImageData[] last = new ImageData[1];
        int[] same = new int[1];
        await("a picture of " + name + " that stands still", () -> {
            ImageData now = Pictures.of(shell());
            same[0] = last[0] != null && Arrays.equals(last[0].data, now.data) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] == STILL;
        });
        Pictures.write(last[0], name);
    }

    /** Writes a picture of the display, dialogs and lists that lie over the window included, once it stands still. */
    void display(String name) throws IOException {
        ImageData[] last = new ImageData[1];
        int[] same = new int[1];
        await("a picture of " + name + " that stands still", () -> {
            ImageData now = Pictures.of(display);
            same[0] = last[0] != null && Arrays.equals(last[0].data, now.data) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] == 2;
        });
        Pictures.write(last[0], name);
    }

    /** Waits until what the display handed out is done with. */
    void settle() {
        for (int i = 0; i < SETTLING; i++) {
            ui(() -> null);
        }
    }

    /**
     * Waits until the window takes what a person does next: nothing of ours is read or saved, what was asked for later has
     * come, and the focus lies in the dialog that is open, else in the active part or in the field at the top.
     */
    void awaitReady() {
        int[] calm = new int[1];
        await("a window that is ready", () -> {
            Job[] jobs = Job.getJobManager().find(null);
            boolean busy = Stream.of(jobs).anyMatch(job -> job.getState() != Job.SLEEPING && job.getState() != Job.NONE
                    && (job.belongsTo(Jobs.READ) || job.belongsTo(Jobs.WORK)));
            calm[0] = busy || !focused() ? 0 : calm[0] + 1;
            return calm[0] > CALM;
        });
        settle();
    }

    /** What somebody would look at who waits: where the focus is, the windows, and what works. */
    private String state() {
        Control focus = display.getFocusControl();
        Shell front = display.getActiveShell();
        MPart active = context().get(EPartService.class).getActivePart();
        return "focus: " + (focus == null ? "none" : focus.getClass().getSimpleName() + " “" + Accessible.nameOf(focus) + "”")
            + "; in front: " + (front == null ? "none" : "“" + front.getText() + "”")
            + "; windows: " + Stream.of(display.getShells()).filter(Shell::isVisible).map(shell -> "“" + shell.getText() + "”").toList()
            + "; view: " + (active == null ? "none" : active.getElementId())
            + "; jobs: " + Stream.of(Job.getJobManager().find(null)).filter(job -> job.getState() != Job.SLEEPING && job.getState() != Job.NONE)
                .map(Job::getName).toList();
    }

    private boolean focused() {
        Control focus = display.getFocusControl();
        if (focus == null || shell() == null) {
            return false;
        }
        if (focus.getShell() != shell()) {
            return focus.getShell() == display.getActiveShell();
        }
        MPart active = context().get(EPartService.class).getActivePart();
        boolean above = Stream.of(shell().getShells()).anyMatch(shell -> shell.isVisible() && shell.getText().length() > 0);
        return !above && active != null && active.getWidget() instanceof Control part
                && (within(focus, part) || "Find records".equals(Accessible.nameOf(focus)) || focus instanceof Text);
    }

    static boolean within(Control inner, Control outer) {
        for (Control above = inner; above != null; above = above.getParent()) {
            if (above == outer) {
                return true;
            }
        }
        return false;
    }

    /** The control that has the focus. */
    Control focus() {
        return display.getFocusControl();
    }

    /** The dialog in front, by its title. */
    Shell dialog(String title) {
        await("the dialog " + title, () -> display.getActiveShell() != null && display.getActiveShell().getText().contains(title));
        return ui(display::getActiveShell);
    }

    /** The view or editor of that id; null while there is none. */
    MPart part(String id) {
        return ui(() -> context().get(EPartService.class).getParts().stream().filter(part -> id.equals(part.getElementId()))
                .findFirst().orElse(null));
    }

    MPart active() {
        return ui(() -> context().get(EPartService.class).getActivePart());
    }

    /** Drags with hands: moves until the drag has begun and its target saw it, and lets go. */
    void drag(Hands hands, Point from, Point to) {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger over = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Listener start = event -> begun.incrementAndGet();
        // what the target saw on the way, and is told late on a busy machine, does not count
        Listener seen = event -> {
            if (Math.abs(event.x - to.x) <= 1 && Math.abs(event.y - to.y) <= 1) {
                over.incrementAndGet();
            } else {
                over.set(0);
            }
        };
        Listener end = event -> ended.incrementAndGet();
        ui(() -> {
            display.addFilter(SWT.DragDetect, start);
            display.addFilter(DND.DragOver, seen);
            display.addFilter(DND.DragEnd, end);
            return null;
        });
        try {
            int[] moved = new int[1];
            hands.move(from);
            hands.button(true);
            until("the drag begins", () -> begun.get() > 0, () -> hands.move(new Point(from.x + 3 * (++moved[0] % 40), from.y + moved[0] % 6)));
            until("the target sees it", () -> over.get() > 2, () -> hands.move(new Point(to.x + ++moved[0] % 2, to.y)));
            int known = over.get();
            // a target is asked again while the pointer rests on it: then it has answered
            until("the target answers", () -> over.get() > known + 1, () -> { });
            hands.button(false);
            until("the drag ends", () -> ended.get() > 0, () -> { });
        } finally {
            ui(() -> {
                display.removeFilter(SWT.DragDetect, start);
                display.removeFilter(DND.DragOver, seen);
                display.removeFilter(DND.DragEnd, end);
                return null;
            });
        }
    }

    private static void until(String what, BooleanSupplier condition, Runnable again) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain until " + what);
            }
            again.run();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** Runs a command as its menu item or key would. */
    void command(String id, Map<String, String> parameters) {
        ui(() -> {
            ParameterizedCommand command = context().get(ECommandService.class).createCommand(id, Map.copyOf(parameters));
            context().get(EHandlerService.class).executeHandler(command);
            return null;
        });
    }

    /** Presses a key on a control. */
    void key(Control control, int code) {
        ui(() -> {
            Event event = new Event();
            event.keyCode = code;
            event.doit = true;
            control.notifyListeners(SWT.KeyDown, event);
            return null;
        });
    }

    boolean enabled(String command) {
        return ui(() -> context().get(EHandlerService.class)
                .canExecute(context().get(ECommandService.class).createCommand(command, null)));
    }

    /** The first record that a query finds, once it finds one: the index of a new network is made while the window opens. */
    RecordKey find(String query) {
        SearchIndex index = service(SearchIndex.class);
        List<RecordKey> found = new ArrayList<>();
        await("a record found by " + query, () -> {
            try {
                index.search(SearchRequest.of(query)).hits().forEach(hit -> found.add(hit.row().key()));
            } catch (StoreException e) {
                throw new AssertionError(e);
            }
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    /** A service of the window's context, or an object that it makes. */
    <T> T service(Class<T> type) {
        return ui(() -> {
            T service = context().get(type);
            return service != null ? service : ContextInjectionFactory.make(type, context());
        });
    }

    MApplication application() {
        return application;
    }

    Shell shell() {
        return application.getChildren().getFirst().getWidget() instanceof Shell shell && !shell.isDisposed() ? shell : null;
    }

    private IEclipseContext context() {
        MWindow window = application.getChildren().getFirst();
        return window.getContext().getActiveLeaf();
    }

    /** What the product file says, for the product itself is not installed in the tests. */
    private static final class Branding implements IApplicationContext {

        private static final Map<String, String> PROPERTIES = Map.of(
                "applicationXMI", "org.sankofa.workbench/Application.e4xmi",
                "lifeCycleURI", "bundleclass://org.sankofa.workbench/org.sankofa.workbench.internal.LifeCycle",
                "cssTheme", "org.sankofa.ui.theme.light",
                "clearPersistedState", "true");

        @Override
        public Map<Object, Object> getArguments() {
            return Map.of(APPLICATION_ARGS, new String[0]);
        }

        @Override
        public void applicationRunning() {
            // there is no splash screen
        }

        @Override
        public String getBrandingApplication() {
            return "org.sankofa.workbench.application";
        }

        @Override
        public String getBrandingName() {
            return "Sankofa";
        }

        @Override
        public String getBrandingDescription() {
            return "";
        }

        @Override
        public String getBrandingId() {
            return "org.sankofa.workbench.product";
        }

        @Override
        public String getBrandingProperty(String key) {
            return PROPERTIES.get(key);
        }

        @Override
        public Bundle getBrandingBundle() {
            return FrameworkUtil.getBundle(RunningWorkbench.class);
        }

        @Override
        public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
            throw new IllegalStateException("the workbench gives its result at once");
        }
    }
}
