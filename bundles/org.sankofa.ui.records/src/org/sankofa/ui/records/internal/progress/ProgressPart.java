package org.sankofa.ui.records.internal.progress;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.records.internal.progress.ProgressModel.Running;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/** Work that goes on in the background: what, how far, and a way to stop it. */
public class ProgressPart extends PagePart {

    @Inject
    private UISynchronize ui;

    private final AtomicBoolean pending = new AtomicBoolean();
    private ProgressModel model;
    private final StackLayout stack = new StackLayout();
    private EmptyState empty;
    private ScrolledComposite scroll;
    private Composite list;

    @Override
    protected void fill(Composite page) {
        page.setLayout(stack);
        empty = new EmptyState(page, "success", text("progress.none"), text("progress.none.words"));
        scroll = new ScrolledComposite(page, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        list = Theme.of(page).style(new Composite(scroll, SWT.NONE), Token.PAGE, Token.TEXT, null);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(3).applyTo(list);
        scroll.setContent(list);
        model = new ProgressModel(Job.getJobManager(), this::changed);
        onDispose(model::close);
        refresh();
    }

    private void changed() {
        if (pending.compareAndSet(false, true)) {
            ui.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        pending.set(false);
        if (scroll.isDisposed()) {
            return;
        }
        for (var child : list.getChildren()) {
            child.dispose();
        }
        List<Running> running = model == null ? List.of() : model.running();
        running.forEach(this::row);
        stack.topControl = running.isEmpty() ? empty : scroll;
        page().layout();
        scroll.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        list.layout(true, true);
    }

    private void row(Running running) {
        Label name = Theme.of(list).style(new Label(list, SWT.NONE), Token.PAGE, Token.TEXT, null);
        String task = running.task();
        name.setText(task.isEmpty() ? running.job().getName() : running.job().getName() + ": " + task);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        ProgressBar bar = new ProgressBar(list, running.percent() < 0 ? SWT.INDETERMINATE : SWT.NONE);
        GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(bar);
        if (running.percent() >= 0) {
            bar.setSelection(running.percent());
        }
        Button stop = new Button(list, SWT.PUSH);
        stop.setText(text("progress.stop"));
        stop.addListener(SWT.Selection, event -> running.job().cancel());
    }
}
