package org.sankofa.ui.records.internal.progress;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.sankofa.ui.records.internal.progress.ProgressModel.Running;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A job on the screen. Its controls stay while it runs: who is about to press Stop presses it. */
final class ProgressRow {

    private static final int BAR = 180;

    private final Label name;
    private final Button stop;
    private ProgressBar bar;

    /** @param list gets three controls: its grid has three columns */
    ProgressRow(Composite list, Running running) {
        name = Theme.of(list).style(new Label(list, SWT.NONE), Token.PAGE, Token.TEXT, null);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        stop = new Button(list, SWT.PUSH);
        stop.setText(text("progress.stop"));
        stop.addListener(SWT.Selection, event -> running.job().cancel());
        show(running);
    }

    /** Shows how far it is now. */
    void show(Running running) {
        String words = running.task().isEmpty() ? running.job().getName() : running.job().getName() + ": " + running.task();
        words = words.replace("&", "&&");
        if (!words.equals(name.getText())) {
            name.setText(words);
        }
        int style = running.percent() < 0 ? SWT.INDETERMINATE : SWT.NONE;
        if (bar == null || (bar.getStyle() & SWT.INDETERMINATE) != (style & SWT.INDETERMINATE)) {
            bar(style);
        }
        if (running.percent() >= 0) {
            bar.setSelection(running.percent());
        }
    }

    /** What is begun without saying how long it takes may say so later, and a bar cannot become of the other sort. */
    private void bar(int style) {
        if (bar != null) {
            bar.dispose();
        }
        bar = new ProgressBar(name.getParent(), style);
        bar.moveBelow(name);
        GridDataFactory.swtDefaults().hint(BAR, SWT.DEFAULT).applyTo(bar);
    }

    void dispose() {
        Stream.of(name, bar, stop).forEach(Control::dispose);
    }
}
