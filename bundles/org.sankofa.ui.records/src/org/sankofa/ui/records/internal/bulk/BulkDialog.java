package org.sankofa.ui.records.internal.bulk;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.Progress;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Jobs;

/** Shows how far a step on several records is, what came of it, and takes it back for all of them. */
public final class BulkDialog extends BaseDialog {

    private static final int UNDO = IDialogConstants.CLIENT_ID + 1;

    private final String title;
    private final int count;
    private final Function<Progress, BulkReport> step;
    private final UndoStep undo;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private ProgressBar bar;
    private boolean running;
    private BulkReport done;

    /** Takes back what a report says was done. */
    @FunctionalInterface
    public interface UndoStep {
        BulkReport undo(BulkReport done, Progress progress);
    }

    /**
     * @param title what is done
     * @param count to how many records
     * @param step does it
     * @param undo takes it back
     */
    public BulkDialog(Shell shell, String title, int count, Function<Progress, BulkReport> step, UndoStep undo) {
        super(shell, title);
        this.title = title;
        setHeading(title);
        setSentence(text("bulk.running", title, count));
        this.count = count;
        this.step = step;
        this.undo = undo;
    }

    @Override
    protected void fill(Composite area) {
        bar = new ProgressBar(area, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(Math.max(1, count));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, UNDO, text("bulk.undo"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        start(step, true);
    }

    private void start(Function<Progress, BulkReport> work, boolean undoable) {
        running = true;
        cancelled.set(false);
        setSentence(text("bulk.running", title, count));
        Jobs.start(bar, title, Jobs.WORK, monitor -> {
            BulkReport report = work.apply(new Steps(monitor));
            // handed over here: of work that is stopped in the Progress view there would be no result
            onUi(() -> ended(report, undoable));
            return report;
        }, report -> { }, this::failed);
    }

    private void ended(BulkReport report, boolean undoable) {
        setSentence(undoable ? report.sentence() : text("bulk.undone", report.sentence()));
        bar.setSelection(bar.getMaximum());
        getButton(UNDO).setEnabled(undoable && !report.changed().isEmpty());
        done = report;
        offerClose();
    }

    /** What was done until then stays, and the dialog can be closed. */
    private void failed(Throwable failure) {
        setSentence(text("bulk.failed"));
        offerClose();
        Errors.report(bar, title, failure);
    }

    private void offerClose() {
        running = false;
        Button close = getButton(IDialogConstants.CANCEL_ID);
        close.setText(IDialogConstants.CLOSE_LABEL);
        getShell().setDefaultButton(close);
        close.setFocus();
    }

    private void onUi(Runnable action) {
        Display display = bar.isDisposed() ? null : bar.getDisplay();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!bar.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == UNDO) {
            BulkReport toUndo = done;
            getButton(UNDO).setEnabled(false);
            getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CANCEL_LABEL);
            bar.setSelection(0);
            start(progress -> undo.undo(toUndo, progress), false);
        } else {
            super.buttonPressed(id);
        }
    }

    /** While it runs, cancelling stops it and tells what was done until then. */
    @Override
    protected void cancelPressed() {
        if (running) {
            cancelled.set(true);
        } else {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    /** Brings the steps to the bar, as often as the screen can show them. */
    private final class Steps implements Progress {

        private final AtomicInteger done = new AtomicInteger();
        private final AtomicBoolean pending = new AtomicBoolean();
        private final IProgressMonitor monitor;

        Steps(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void worked(int steps) {
            done.addAndGet(steps);
            if (pending.compareAndSet(false, true)) {
                onUi(() -> {
                    pending.set(false);
                    if (running) {
                        bar.setSelection(done.get());
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get() || monitor.isCanceled();
        }
    }
}
