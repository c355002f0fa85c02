package org.sankofa.ui.controls;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.ThemeSwitch;
import org.sankofa.ui.theme.Token;

/**
 * A list of choices below a field. It never takes the focus: the field hands it the keys, so that one can go on typing.
 *
 * @param <V> what is chosen
 */
public final class ListPopup<V> {

    private static final int ROWS = 12;
    private static final int WIDEST_DETAIL = 160;
    private static final int DETAIL_MARGIN = 16;
    /** For the edge, the bar that scrolls, and icons. */
    private static final int AIR = 24;
    private static final String CHOICE = "choice";
    private static final String INDENT = "\u2003";

    private final Control anchor;
    private final Consumer<Choice<V>> chosen;
    private Shell shell;
    private Table table;
    private Control speaking;
    private List<Choice<V>> choices = List.of();

    /**
     * @param anchor below which it opens
     * @param chosen takes what a person chose
     */
    public ListPopup(Control anchor, Consumer<Choice<V>> chosen) {
        this.anchor = anchor;
        this.chosen = chosen;
        anchor.addListener(SWT.Dispose, e -> close());
    }

    /** @return whether it is shown */
    public boolean isOpen() {
        return shell != null && !shell.isDisposed() && shell.isVisible();
    }

    /** Shows the choices with the first one selected; none closes it. */
    public void show(List<Choice<V>> newChoices) {
        choices = newChoices;
        if (choices.isEmpty()) {
            close();
            return;
        }
        if (shell == null || shell.isDisposed()) {
            create();
        }
        fill();
        place();
        say();
    }

    /** Shows more or fewer choices for the same words: what is selected stays so, where it is still offered. */
    public void update(List<Choice<V>> newChoices) {
        int index = isOpen() ? table.getSelectionIndex() : -1;
        Choice<V> selected = index > 0 && index < choices.size() ? choices.get(index) : null;
        show(newChoices);
        for (int i = 0; selected != null && isOpen() && i < choices.size(); i++) {
            if (choices.get(i).label().equals(selected.label()) && choices.get(i).detail().equals(selected.detail())) {
                table.setSelection(i);
                say();
                return;
            }
        }
    }

    /** Closes it without choosing. */
    public void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        shell = null;
        if (speaking != null && !speaking.isDisposed()) {
            Accessible.describe(speaking, CHOICE, null);
        }
        speaking = null;
    }

    /**
     * The focus stays in the field: there it is said which choice is offered, and of how many. The list itself tells nothing: GTK keeps the
     * rows of a list that was asked for by screen readers after the list is gone, and the next change of the theme comes upon them.
     */
    private void say() {
        int index = table.getSelectionIndex();
        Control focus = anchor.getDisplay().getFocusControl();
        if (index < 0 || index >= choices.size()) {
            return;
        }
        Choice<V> choice = choices.get(index);
        if (focus != null && (focus == anchor || focus.getParent() == anchor)) {
            speaking = focus;
            String words = choice.detail().isEmpty() ? choice.label() : choice.label() + ", " + choice.detail();
            Accessible.describe(focus, CHOICE, Messages.get("list.choice", words, index + 1, choices.size()));
        }
    }

    /** Moves the selection; Page keys by more than one. */
    public void move(int by) {
        if (isOpen()) {
            int now = table.getSelectionIndex();
            int to = Math.max(0, Math.min(choices.size() - 1, now + by));
            table.setSelection(to);
            table.showSelection();
            say();
        }
    }

    /** Chooses what is selected. */
    public boolean choose() {
        int index = isOpen() ? table.getSelectionIndex() : -1;
        if (index < 0 || index >= choices.size()) {
            return false;
        }
        Choice<V> choice = choices.get(index);
        close();
        chosen.accept(choice);
        return true;
    }

    /** @return whether that point of the display is in the list */
    public boolean isUnderPointer() {
        return isOpen() && shell.getBounds().contains(shell.getDisplay().getCursorLocation());
    }

    private void create() {
        Theme theme = Theme.of(anchor);
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS);
        theme.style(shell, Token.BORDER_STRONG, null, null);
        ThemeSwitch.passing(shell, this::close);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableLook.apply(table, Token.RAISED);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.SetData, e -> {
            // a change of the theme asks for rows that are gone already
            if (e.index >= 0 && e.index < choices.size()) {
                fill((TableItem) e.item, choices.get(e.index));
            }
        });
        table.addListener(SWT.MouseUp, e -> {
            if (table.getItem(new Point(e.x, e.y)) != null) {
                choose();
            }
        });
        table.addListener(SWT.DefaultSelection, e -> choose());
    }

    private void fill() {
        table.setRedraw(false);
        // rows are made when they come into view: there may be hundreds of flags to draw
        table.setItemCount(0);
        table.setItemCount(choices.size());
        table.setSelection(0);
        table.setRedraw(true);
    }

    private void fill(TableItem item, Choice<V> choice) {
        item.setText(new String[] {INDENT.repeat(choice.depth()) + choice.label(), choice.detail()});
        item.setForeground(1, Theme.of(table).color(Token.TEXT_TERTIARY));
        if (choice.icon() != null) {
            item.setImage(0, Icons.of(table).get(choice.icon()));
        }
        if (choice.value() == null) {
            item.setForeground(0, Theme.of(table).color(Token.ACCENT));
        }
    }

    /** The width of the widest detail; not all rows are there to be measured. */
    private int detailWidth() {
        return width(Choice::detail);
    }

    private int width(Function<Choice<V>, String> words) {
        String longest = choices.stream().map(words).max(Comparator.comparingInt(String::length)).orElse("");
        GC gc = new GC(table);
        try {
            return longest.isEmpty() ? 0 : gc.textExtent(longest).x + DETAIL_MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private void place() {
        int field = Math.max(anchor.getSize().x, 280);
        int label = width(choice -> INDENT.repeat(choice.depth()) + choice.label()) + AIR;
        // wider than the field where words need it, but still seen as belonging to it
        int width = Math.max(field, Math.min(label + detailWidth() + AIR, field * 3 / 2));
        int detail = Math.min(Math.max(WIDEST_DETAIL, width - label - AIR), detailWidth());
        table.getColumn(0).setWidth(width - detail - AIR);
        table.getColumn(1).setWidth(detail);
        int height = Math.min(ROWS, choices.size()) * table.getItemHeight() + 8;
        Rectangle screen = anchor.getMonitor().getClientArea();
        // a field's own coordinates begin behind its icon
        Rectangle place = anchor.getDisplay().map(anchor.getParent(), null, anchor.getBounds());
        shell.setBounds(Placement.below(place, new Point(width, height), screen, Mirroring.isMirrored(anchor)));
        if (!shell.isVisible()) {
            shell.setVisible(true);
        }
    }
}
