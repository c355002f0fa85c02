package org.sankofa.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;
import org.sankofa.ui.transfer.RecordClipboard;

/**
 * A field in which one picks by typing: picked values are chips, what is typed searches, a list of choices comes below.
 * Backspace in the empty field takes the last chip away, Enter or Tab takes the selected choice, Arrow down opens the
 * list.
 *
 * @param <V> what is picked
 */
public final class PickerField<V> extends Canvas {

    private final Picking<V> picking;
    private final boolean many;
    private final Text text;
    private final PickerSearch<V> search;
    private final PickerLayout<V> layout;
    private final PickerPainter<V> painter;
    private final PickerPointer<V> pointer;
    private List<V> values = List.of();
    private Consumer<List<V>> listener = picked -> { };
    private Consumer<List<V>> copier;
    private BooleanSupplier paster = () -> false;
    private Runnable resized = () -> { };
    private String hint = "";
    private boolean focused;
    private boolean error;
    private boolean target;
    private boolean setting;

    /**
     * @param many whether several can be picked
     * @param editable whether anything can be picked at all; else the chips are only shown
     * @param name what is picked here, for screen readers
     */
    public PickerField(Composite parent, Picking<V> picking, boolean many, boolean editable, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | (editable ? SWT.NO_FOCUS : SWT.NONE));
        this.picking = picking;
        this.many = many;
        layout = new PickerLayout<>(this, picking, many, editable);
        painter = new PickerPainter<>(this, picking, many, editable);
        copier = picked -> RecordClipboard.copy(getDisplay(), List.of(), labels(picked));
        Theme theme = Theme.of(this);
        theme.style(this, editable ? Token.SURFACE : null, Token.TEXT, TypeStyle.BODY);
        if (editable) {
            text = theme.style(new Text(this, SWT.SINGLE), Token.SURFACE, Token.TEXT, TypeStyle.BODY);
            search = new PickerSearch<>(this, text, picking);
            text.addListener(SWT.FocusIn, e -> focus(true));
            text.addListener(SWT.FocusOut, e -> focus(false));
            text.addListener(SWT.Modify, e -> typed());
            text.addListener(SWT.KeyDown, this::key);
            text.addListener(SWT.Traverse, this::traverse);
            Accessible.name(text, () -> name + (values.isEmpty() ? "" : ": " + labels(values)), null);
        } else {
            text = null;
            search = null;
            PaintedControl.focusable(this);
            addListener(SWT.KeyDown, this::readingKey);
            addListener(SWT.FocusIn, e -> redraw());
            addListener(SWT.FocusOut, e -> redraw());
            Accessible.role(this, ACC.ROLE_LABEL, () -> name, () -> labels(values));
        }
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> place());
        pointer = new PickerPointer<>(this, picking);
        new PickerMenu<>(this, picking);
    }

    /** Takes what a person picked: all values. */
    public void onChange(Consumer<List<V>> newListener) {
        listener = newListener;
    }

    /** Puts values on the clipboard when a person asks for it; without it their names are. */
    public void onCopy(Consumer<List<V>> newCopier) {
        copier = newCopier;
    }

    /** Takes something that is no text from the clipboard; says whether it did, else the text is pasted. */
    public void onPaste(BooleanSupplier newPaster) {
        paster = newPaster;
    }

    /** Told when the field wants another height. */
    public void onResize(Runnable newResized) {
        resized = newResized;
    }

    /** Takes what was typed but is no choice, when the focus leaves; null when nothing is left over. */
    public void onLeftover(Consumer<String> newLeftover) {
        if (search != null) {
            search.onLeftover(newLeftover);
        }
    }

    /** Shows a hint in the empty field. */
    public void setHint(String newHint) {
        hint = newHint;
        updateHint();
    }

    /** Shows values without telling. */
    public void setValues(List<V> newValues) {
        if (values.equals(newValues) && !newValues.isEmpty()) {
            redraw();
            return;
        }
        int before = getSize().x > 0 ? computeSize(getSize().x, SWT.DEFAULT).y : 0;
        values = List.copyOf(newValues);
        updateHint();
        place();
        redraw();
        if (before != 0 && before != computeSize(getSize().x, SWT.DEFAULT).y) {
            resized.run();
        }
    }

    /** @return the values shown */
    public List<V> values() {
        return values;
    }

    /** Shows whether what is in it is wrong. */
    public void setError(boolean value) {
        error = value;
        redraw();
    }

    /** Shows whether something that is dragged can be dropped here. */
    public void setTarget(boolean value) {
        target = value;
        redraw();
    }

    /** @return the field in which one types; null when nothing can be picked */
    public Text text() {
        return text;
    }

    /** @return the position of the value whose chip lies at a place; -1: none */
    public int chipAt(int x, int y) {
        return layout.chipAt(values, getClientArea().width, x, y);
    }

    @Override
    public boolean setFocus() {
        return text == null ? super.setFocus() : text.setFocus();
    }

    private String labels(List<V> of) {
        return String.join(", ", of.stream().map(picking::label).toList());
    }

    private void updateHint() {
        if (text != null) {
            text.setMessage(values.isEmpty() ? hint : "");
        }
    }

    private void focus(boolean value) {
        focused = value;
        if (isDisposed()) {
            return;
        }
        place();
        redraw();
        if (!value) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && !text.isFocusControl() && !search.popup().isUnderPointer()) {
                    search.popup().close();
                    search.leave();
                }
            });
        }
    }

    private void typed() {
        if (!setting) {
            place();
            search.search(text.getText());
        }
    }

    // --- changing what is picked

    /** Whether a value is picked already and need not be offered. */
    boolean holds(V value) {
        return many && values.contains(value);
    }

    void add(V value) {
        clearTyped();
        search.settled();
        List<V> changed = new ArrayList<>(many ? values : List.of());
        if (!changed.contains(value)) {
            changed.add(value);
        }
        change(changed);
    }

    void remove(V value) {
        List<V> changed = new ArrayList<>(values);
        changed.remove(value);
        change(changed);
    }

    void copy(List<V> picked) {
        copier.accept(picked);
    }

    void paste() {
        if (!paster.getAsBoolean()) {
            text.paste();
        }
    }

    private void change(List<V> changed) {
        setValues(changed);
        listener.accept(changed);
    }

    void clearTyped() {
        setting = true;
        text.setText("");
        setting = false;
        place();
    }

    // --- keys

    private void key(Event event) {
        ListPopup<V> popup = search.popup();
        boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> {
                if (popup.isOpen()) {
                    popup.move(1);
                } else {
                    search.search(text.getText());
                }
                event.doit = false;
            }
            case SWT.ARROW_UP -> {
                popup.move(-1);
                event.doit = !popup.isOpen();
            }
            case SWT.PAGE_DOWN, SWT.PAGE_UP -> popup.move(event.keyCode == SWT.PAGE_DOWN ? 10 : -10);
            case SWT.BS -> {
                if (text.getText().isEmpty() && !values.isEmpty()) {
                    change(values.subList(0, values.size() - 1));
                    event.doit = false;
                }
            }
            case 'v' -> event.doit = !(command && paster.getAsBoolean());
            case 'c' -> {
                if (command && text.getSelectionCount() == 0 && !values.isEmpty()) {
                    copy(values);
                    event.doit = false;
                }
            }
            default -> {
                return;
            }
        }
    }

    /** What is only shown can be copied, and the one record it names opened. */
    private void readingKey(Event event) {
        if (event.keyCode == 'c' && event.stateMask == SWT.MOD1 && !values.isEmpty()) {
            copy(values);
        } else if (event.character == SWT.CR && event.stateMask == 0 && values.size() == 1 && picking.canOpen()
            && picking.isKnown(values.getFirst())) {
            picking.open(values.getFirst());
        }
    }

    private void traverse(Event event) {
        ListPopup<V> popup = search.popup();
        if (event.detail == SWT.TRAVERSE_RETURN && popup.isOpen()) {
            event.doit = false;
            popup.choose();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && popup.isOpen()) {
            event.doit = false;
            popup.close();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT && popup.isOpen() && !text.getText().isBlank()) {
            popup.choose();
        }
    }

    /** Whether a place lies on what takes a chip away. */
    boolean closes(int chip, int x, int y) {
        return layout.chips(values, getClientArea().width).get(chip).closes(x, y);
    }

    /** A press on the field itself opens the list, another one closes it. */
    void toggleChoices() {
        if (text != null) {
            boolean open = search.popup().isOpen();
            text.setFocus();
            if (open) {
                search.popup().close();
            } else {
                search.search(text.getText());
            }
        }
    }

    // --- layout and painting

    private void place() {
        if (text != null) {
            Rectangle box = textBox(getClientArea().width);
            if (!text.getBounds().equals(box)) {
                text.setBounds(box);
            }
            if (box.y + box.height > getClientArea().height && getClientArea().height > 0) {
                resized.run();
            }
        }
    }

    private Rectangle textBox(int width) {
        return layout.text(values, width, text.getText(), focused, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 260 : wHint;
        int bottom = layout.height(values, width);
        if (text == null) {
            return new Point(width, bottom);
        }
        Rectangle box = textBox(width);
        return new Point(width, Math.max(bottom, box.y + box.height) + PickerLayout.PAD);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (text != null) {
            painter.frame(gc, area, layout.chipHeight(), error ? Token.DANGER : focused || target ? Token.FOCUS
                : pointer.isInside() ? Token.BORDER_STRONG : Token.BORDER, focused || target);
        }
        List<PickerLayout.Chip> chips = layout.chips(values, area.width);
        for (int i = 0; i < chips.size(); i++) {
            painter.chip(gc, chips.get(i), values.get(i), i == pointer.hot(), pointer.isInside() || focused);
        }
        if (text == null && isFocusControl()) {
            painter.ring(gc, area);
        }
    }

    /** For tests: types as a person does and takes the first choice. */
    public boolean typeAndTake(String typed) {
        text.setFocus();
        text.setText(typed);
        return search.popup().choose();
    }

    @Override
    public String toString() {
        return Objects.toString(values);
    }
}
