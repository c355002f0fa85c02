package org.sankofa.ui.internal.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.widgets.Control;

/** Makes the sections of a form: what is seen first at once, the rest while nothing else happens, one at a time. */
final class FormBuilding {

    private static final long FIRST_PAINT = 70_000_000L;

    private final Control form;
    private final Runnable built;
    private final Deque<SectionPane> waiting = new ArrayDeque<>();

    /** @param built told after each section that is made later */
    FormBuilding(Control form, Runnable built) {
        this.form = form;
        this.built = built;
    }

    void start(List<SectionPane> sections) {
        long start = System.nanoTime();
        for (SectionPane section : sections) {
            if (section.isHidden()) {
                section.setOpen(true);
            } else if (sections.indexOf(section) == 0 || System.nanoTime() - start < FIRST_PAINT) {
                section.build();
            } else {
                waiting.add(section);
            }
        }
        if (!waiting.isEmpty()) {
            form.getDisplay().timerExec(20, this::next);
        }
    }

    private void next() {
        if (!form.isDisposed() && !waiting.isEmpty()) {
            waiting.remove().build();
            built.run();
            if (!waiting.isEmpty()) {
                form.getDisplay().timerExec(5, this::next);
            }
        }
    }

    /** Makes a section before its turn. */
    void now(SectionPane section) {
        section.setOpen(true);
        waiting.remove(section);
    }

    boolean isComplete() {
        return waiting.isEmpty();
    }
}
