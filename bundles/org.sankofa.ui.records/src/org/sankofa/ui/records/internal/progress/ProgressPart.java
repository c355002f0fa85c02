package org.sankofa.ui.records.internal.progress;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
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

    @Inject
    private ProgressModel model;

    private final AtomicBoolean pending = new AtomicBoolean();
    private final Map<Job, ProgressRow> rows = new HashMap<>();
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
        Runnable changed = this::changed;
        model.addListener(changed);
        onDispose(() -> model.removeListener(changed));
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
        List<Running> running = model.running();
        Set<Job> jobs = running.stream().map(Running::job).collect(Collectors.toSet());
        boolean others = !jobs.equals(rows.keySet());
        rows.entrySet().removeIf(entry -> {
            boolean over = !jobs.contains(entry.getKey());
            if (over) {
                entry.getValue().dispose();
            }
            return over;
        });
        for (Running one : running) {
            ProgressRow row = rows.get(one.job());
            if (row == null) {
                rows.put(one.job(), new ProgressRow(list, one));
            } else {
                row.show(one);
            }
        }
        if (others || stack.topControl == null) {
            stack.topControl = running.isEmpty() ? empty : scroll;
            page().layout();
            scroll.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
        list.layout(true, true);
    }
}
