package org.sankofa.ui.records.internal.palette;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.ui.controls.ListPopup;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.RowIcons;
import org.sankofa.ui.records.internal.Titles;
import org.sankofa.ui.records.internal.palette.Doings.Doing;

import jakarta.inject.Inject;

/** Offers below a field what has the name typed in it. A {@code >} at the beginning leaves records out. */
@Creatable
public class Palette {

    private static final int RECORDS = 6;
    private static final int DOINGS = 5;
    private static final int ALL_DOINGS = 40;
    private static final int PAUSE = 120;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private Doings doings;

    private Text field;
    private ListPopup<Runnable> popup;
    private Consumer<String> search;
    private List<Row> records = List.of();
    private Job reading;
    private boolean done;

    /**
     * Listens to a field.
     *
     * @param searching takes what was typed when nothing is chosen
     */
    public void attach(Text text, Consumer<String> searching) {
        field = text;
        search = searching;
        popup = new ListPopup<>(field, choice -> {
            end();
            choice.value().run();
        });
        Debounce looking = new Debounce(field, PAUSE, this::look);
        field.addListener(SWT.Modify, event -> {
            offer();
            looking.call();
        });
        // at the first start the index may know the records only after somebody typed
        Display display = field.getDisplay();
        Runnable caughtUp = () -> display.asyncExec(() -> {
            if (popup.isOpen()) {
                looking.call();
            }
        });
        index.addListener(caughtUp);
        field.addListener(SWT.Dispose, event -> index.removeListener(caughtUp));
        field.addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> move(1);
                case SWT.ARROW_UP -> move(-1);
                case SWT.PAGE_DOWN -> move(8);
                case SWT.PAGE_UP -> move(-8);
                default -> {
                    return;
                }
            }
            event.doit = false;
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && popup.isOpen()) {
                popup.close();
                event.doit = false;
            }
        });
        field.addListener(SWT.DefaultSelection, event -> {
            // the cross in the field clears it and says so by the same event
            if (event.detail != SWT.ICON_CANCEL && !popup.choose()) {
                end();
                search.accept(field.getText());
            }
        });
        field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(() -> {
            if (!field.isDisposed() && !field.isFocusControl() && !popup.isUnderPointer()) {
                popup.close();
            }
        }));
    }

    /** Something was chosen or searched for: what is still being looked for comes too late. */
    private void end() {
        done = true;
        if (reading != null) {
            reading.cancel();
        }
    }

    /** Shows what fits what stands in the field; nothing while it is empty. */
    public void offer() {
        offer(false);
    }

    private void offer(boolean more) {
        done = false;
        String typed = field.getText().strip();
        boolean commandsOnly = typed.startsWith(">");
        String name = commandsOnly ? typed.substring(1).strip() : typed;
        if (!field.isFocusControl() || typed.isEmpty()) {
            records = List.of();
            popup.close();
            return;
        }
        List<Choice<Runnable>> choices = new ArrayList<>();
        if (!commandsOnly) {
            choices.add(new Choice<>(() -> search.accept(typed), text("palette.search", typed), "", 0, "search"));
            records.forEach(row -> choices.add(new Choice<>(() -> leave(() -> editors.open(row.key())), row.title(),
                    org.sankofa.ui.records.internal.Kinds.label(row.key().kind()), 0, RowIcons.name(row))));
        }
        List<Doing> all = doings.all();
        List<Doing> fitting = commandsOnly && name.isEmpty() ? all
                : NameMatch.of(name, all, Doing::name, commandsOnly ? ALL_DOINGS : DOINGS);
        fitting.forEach(one -> choices.add(new Choice<>(() -> leave(one.run()), one.name(), one.detail(), 0, one.icon())));
        if (more) {
            popup.update(choices);
        } else {
            popup.show(choices);
        }
    }

    /** What was typed has done its work. */
    private void leave(Runnable doing) {
        field.setText("");
        doing.run();
    }

    private void move(int by) {
        if (popup.isOpen()) {
            popup.move(by);
        } else {
            offer();
        }
    }

    private void look() {
        String typed = field.getText().strip();
        if (reading != null) {
            reading.cancel();
        }
        if (done || typed.isEmpty() || typed.startsWith(">") || !field.isFocusControl()) {
            return;
        }
        reading = Jobs.start(field, text("palette.reading"), Jobs.READ,
                monitor -> index.suggest(typed, List.of(), RECORDS, Titles.languages()), found -> {
                    if (!done && typed.equals(field.getText().strip())) {
                        records = found;
                        offer(true);
                    }
                }, failure -> Errors.log(text("palette.reading"), failure));
    }
}
