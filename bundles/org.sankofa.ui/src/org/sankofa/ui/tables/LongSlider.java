package org.sankofa.ui.tables;

import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;

/** A bar to scroll lists with that may be longer than a system's list can be. */
public final class LongSlider {

    private static final int SCALE = 1_000_000;

    private final Slider slider;
    private long hidden;

    /** @param scroll takes the row that a person wants to see at the top */
    public LongSlider(Composite parent, LongConsumer scroll) {
        slider = new Slider(parent, SWT.VERTICAL);
        slider.addListener(SWT.Selection, event -> {
            int room = Math.max(1, slider.getMaximum() - slider.getThumb());
            scroll.accept(Math.round((double) slider.getSelection() / room * Math.max(0, hidden)));
        });
    }

    /** @return the bar, to be laid out */
    public Slider control() {
        return slider;
    }

    /** Shows where in a list one is. */
    public void show(long top, int visible, long total) {
        hidden = total - visible;
        slider.setEnabled(hidden > 0);
        if (hidden <= 0) {
            slider.setValues(0, 0, 10, 10, 1, 10);
            return;
        }
        int maximum = (int) Math.min(total, SCALE);
        int thumb = (int) Math.max(1, (double) visible / total * maximum);
        slider.setValues((int) Math.round((double) top / hidden * (maximum - thumb)), 0, maximum, thumb, 1, Math.max(1, thumb));
    }
}
