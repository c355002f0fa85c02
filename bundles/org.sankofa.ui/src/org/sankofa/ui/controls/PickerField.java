package org.sankofa.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A field in which one picks by typing: picked values are chips, what is typed searches, a list of choices comes below.
 * Backspace in the empty field takes the last chip away, Enter or Tab takes the selected choice, Arrow down opens the
 * list.
 *
 * @param <V> what is picked
 */
public final class PickerField<V> extends Canvas {

    private static final int XS = Spacing.XS;
    private static final int PAD = 5;
    private static final int CHIP_PAD = 8;
    private static final int CLOSE = 14;
    private static final int MIN_TEXT = 70;
    private static final int MIN_EMPTY = 14;

    private record Chip(Rectangle box, Rectangle close) {
    }

    private final Picking<V> picking;
    private final boolean many;
    private final boolean editable;
    private final Text text;
    private final ListPopup<V> popup;
    private List<V> values = List.of();
    private Consumer<List<V>> listener = picked -> { };
    private Runnable resized = () -> { };
    private Consumer<String> leftover = typed -> { };
    private String hint = "";
    private boolean focused;
    private boolean hovered;
    private boolean error;
    private boolean setting;
    private int hot = -1;
    private int searches;

    /**
     * @param many whether several can be picked
     * @param editable whether anything can be picked at all; else the chips are only shown
     * @param name what is picked here, for screen readers
     */
    public PickerField(Composite parent, Picking<V> picking, boolean many, boolean editable, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | (editable ? SWT.NO_FOCUS : SWT.NONE));
        this.picking = picking;
        this.many = many;
        this.editable = editable;
        Theme theme = Theme.of(this);
        theme.style(this, editable ? Token.SURFACE : null, Token.TEXT, TypeStyle.BODY);
        if (editable) {
            text = theme.style(new Text(this, SWT.SINGLE), Token.SURFACE, Token.TEXT, TypeStyle.BODY);
            popup = new ListPopup<>(this, this::take);
            text.addListener(SWT.FocusIn, e -> focus(true));
            text.addListener(SWT.FocusOut, e -> focus(false));
            text.addListener(SWT.Modify, e -> typed());
            text.addListener(SWT.KeyDown, this::key);
            text.addListener(SWT.Traverse, this::traverse);
            Accessible.name(text, () -> name + (values.isEmpty() ? "" : ": " + labels()), null);
        } else {
            text = null;
            popup = null;
            Accessible.role(this, ACC.ROLE_LABEL, () -> name, this::labels);
        }
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> place());
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> {
            hot = -1;
            hover(false);
        });
        addListener(SWT.MouseMove, e -> move(e.x, e.y));
        addListener(SWT.MouseDown, e -> press(e.x, e.y));
    }

    /** Takes what a person picked: all values. */
    public void onChange(Consumer<List<V>> newListener) {
        listener = newListener;
    }

    /** Told when the field wants another height. */
    public void onResize(Runnable newResized) {
        resized = newResized;
    }

    /** Takes what was typed but is no choice, when the focus leaves; null when nothing is left over. */
    public void onLeftover(Consumer<String> newLeftover) {
        leftover = newLeftover;
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

    /** @return the field in which one types; null when nothing can be picked */
    public Text text() {
        return text;
    }

    @Override
    public boolean setFocus() {
        return text == null ? super.setFocus() : text.setFocus();
    }

    private String labels() {
        return String.join(", ", values.stream().map(picking::label).toList());
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
                if (!isDisposed() && !text.isFocusControl() && !popup.isUnderPointer()) {
                    popup.close();
                    leave();
                }
            });
        }
    }

    /** What was typed and is exactly one choice is taken; the rest stays and is reported. */
    private void leave() {
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            leftover.accept(null);
            return;
        }
        V free = picking.free(typed);
        if (free != null) {
            add(free);
            return;
        }
        picking.search(typed, choices -> {
            if (!isDisposed() && text.getText().strip().equals(typed)) {
                List<Choice<V>> exact = choices.stream().filter(c -> c.value() != null
                    && (c.label().equalsIgnoreCase(typed) || c.detail().equalsIgnoreCase(typed))).toList();
                if (exact.size() == 1) {
                    add(exact.get(0).value());
                } else {
                    leftover.accept(typed);
                }
            }
        });
    }

    private void typed() {
        if (!setting) {
            place();
            search(text.getText());
        }
    }

    private void search(String typed) {
        int search = ++searches;
        picking.search(typed.strip(), choices -> {
            if (!isDisposed() && search == searches && (text.isFocusControl() || popup.isOpen())) {
                List<Choice<V>> all = new ArrayList<>(choices);
                all.removeIf(choice -> many && values.contains(choice.value()));
                String create = picking.createLabel(typed.strip());
                if (create != null && !typed.isBlank()) {
                    all.add(new Choice<>(null, create, "", 0, "add"));
                }
                popup.show(all);
            }
        });
    }

    private void take(Choice<V> choice) {
        if (choice.value() != null) {
            add(choice.value());
        } else {
            String typed = text.getText().strip();
            setTyped("");
            picking.create(typed, created -> {
                if (!isDisposed() && created != null) {
                    add(created);
                }
            });
        }
    }

    private void add(V value) {
        setTyped("");
        leftover.accept(null);
        List<V> changed = new ArrayList<>(many ? values : List.of());
        if (!changed.contains(value)) {
            changed.add(value);
        }
        change(changed);
    }

    private void change(List<V> changed) {
        setValues(changed);
        listener.accept(changed);
    }

    private void setTyped(String typed) {
        setting = true;
        text.setText(typed);
        setting = false;
        place();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> {
                if (popup.isOpen()) {
                    popup.move(1);
                } else {
                    search(text.getText());
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
            default -> {
                return;
            }
        }
    }

    private void traverse(Event event) {
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

    private void hover(boolean value) {
        hovered = value;
        redraw();
    }

    private void move(int x, int y) {
        int now = -1;
        boolean hand = false;
        List<Chip> chips = chips(getClientArea().width);
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).box().contains(x, y) || chips.get(i).close() != null && chips.get(i).close().contains(x, y)) {
                now = i;
                hand = picking.canOpen() || chips.get(i).close() != null && chips.get(i).close().contains(x, y);
            }
        }
        setCursor(hand ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        if (hot != now) {
            hot = now;
            setToolTipText(now < 0 ? null : tooltip(values.get(now)));
            redraw();
        }
    }

    private String tooltip(V value) {
        String detail = picking.detail(value);
        return detail.isEmpty() ? picking.label(value) : picking.label(value) + "\n" + detail;
    }

    private void press(int x, int y) {
        List<Chip> chips = chips(getClientArea().width);
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            if (chip.close() != null && chip.close().contains(x, y)) {
                List<V> changed = new ArrayList<>(values);
                changed.remove(i);
                change(changed);
                return;
            }
            if (chip.box().contains(x, y) && picking.canOpen()) {
                picking.open(values.get(i));
                return;
            }
        }
        if (text != null) {
            boolean open = popup.isOpen();
            text.setFocus();
            if (open) {
                popup.close();
            } else {
                search(text.getText());
            }
        }
    }

    private int chipHeight() {
        return Theme.of(this).lineHeight(TypeStyle.BODY) + 6;
    }

    private List<Chip> chips(int width) {
        if (values.isEmpty()) {
            return List.of();
        }
        GC gc = new GC(this);
        int height = chipHeight();
        int left = editable ? PAD : 0;
        int room = Math.max(60, width - (editable ? PAD + Icons.SMALL + Spacing.S : 0) - (editable && !many ? CLOSE + 8 : 0));
        List<Chip> chips = new ArrayList<>();
        int x = left;
        int y = editable ? PAD : 0;
        for (V value : values) {
            int w = gc.textExtent(picking.label(value)).x + 2 * CHIP_PAD + (editable && many ? CLOSE : 0)
                + (picking.icon(value) == null ? 0 : Icons.SMALL + XS);
            w = Math.min(w, room - left);
            if (x > left && x + w > room) {
                x = left;
                y += height + XS;
            }
            Rectangle box = new Rectangle(x, y, w, height);
            chips.add(new Chip(box, !editable ? null : many ? new Rectangle(x + w - CLOSE - 5, y, CLOSE + 5, height)
                : new Rectangle(width - 2 * (Icons.SMALL + Spacing.S) + 2, y, Icons.SMALL + 4, height)));
            x += w + XS;
        }
        gc.dispose();
        return chips;
    }

    private int typedWidth() {
        GC gc = new GC(this);
        int width = gc.textExtent(text.getText()).x;
        gc.dispose();
        return width;
    }

    private Rectangle textBox(int width) {
        int height = chipHeight();
        int wanted = text.getText().isEmpty() ? focused ? MIN_EMPTY : 0 : Math.max(MIN_TEXT, typedWidth() + 16);
        List<Chip> chips = chips(width);
        int room = width - PAD - Icons.SMALL - Spacing.S;
        int x = PAD + 4;
        int y = PAD;
        if (!chips.isEmpty()) {
            Rectangle last = chips.get(chips.size() - 1).box();
            x = last.x + last.width + XS;
            y = last.y;
            // a single picked value leaves no line for more: typing replaces it
            if (many && x + wanted > room || !many && !text.getText().isEmpty() && x + wanted > room) {
                x = PAD + 4;
                y += height + XS;
            }
        }
        int natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        return new Rectangle(x, y + Math.max(0, (height - natural) / 2), Math.max(8, room - x), Math.min(natural, height));
    }

    private void place() {
        if (text != null) {
            Rectangle before = text.getBounds();
            Rectangle box = textBox(getClientArea().width);
            if (!before.equals(box)) {
                text.setBounds(box);
            }
            if (box.y + box.height > getClientArea().height && getClientArea().height > 0) {
                resized.run();
            }
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 260 : wHint;
        int line = chipHeight();
        int bottom = editable ? PAD + line : line;
        for (Chip chip : chips(width)) {
            bottom = Math.max(bottom, chip.box().y + chip.box().height);
        }
        if (text != null) {
            Rectangle box = textBox(width);
            bottom = Math.max(bottom, box.y + box.height);
        }
        return new Point(width, bottom + (editable ? PAD : 0));
    }

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (editable) {
            paintFrame(gc, theme, area);
        }
        List<Chip> chips = chips(area.width);
        for (int i = 0; i < chips.size(); i++) {
            paintChip(gc, theme, chips.get(i), values.get(i), i == hot);
        }
    }

    private void paintFrame(GC gc, Theme theme, Rectangle area) {
        int round = 2 * Spacing.RADIUS;
        gc.setBackground(theme.color(Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, round, round);
        gc.setForeground(theme.color(error ? Token.DANGER : focused ? Token.FOCUS : hovered ? Token.BORDER_STRONG
            : Token.BORDER));
        gc.setLineWidth(focused ? 2 : 1);
        int inset = focused ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, round, round);
        gc.setLineWidth(1);
        gc.drawImage(Icons.of(this).get("chevron-down", Icons.SMALL, Token.TEXT_TERTIARY),
            area.width - Icons.SMALL - Spacing.S, PAD + (chipHeight() - Icons.SMALL) / 2);
    }

    private void paintChip(GC gc, Theme theme, Chip chip, V value, boolean isHot) {
        Rectangle box = chip.box();
        boolean known = picking.isKnown(value);
        boolean link = picking.canOpen() && known;
        // a single value is plain text: only several need to be told apart
        if (many || isHot && link) {
            gc.setBackground(theme.color(isHot && link ? Token.ACCENT_SOFT : known ? Token.CHIP : Token.SUNKEN));
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 10, 10);
        }
        if (!known) {
            gc.setForeground(theme.color(Token.BORDER));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 10, 10);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        int x = box.x + (many || editable ? CHIP_PAD : 0);
        String icon = picking.icon(value);
        if (icon != null) {
            gc.drawImage(Icons.of(this).get(icon, Icons.SMALL, link ? Token.ACCENT : Token.TEXT_TERTIARY), x - 2,
                box.y + (box.height - Icons.SMALL) / 2);
            x += Icons.SMALL + XS - 2;
        }
        int right = chip.close() == null || !many ? box.x + box.width - (many ? CHIP_PAD : 0) : chip.close().x;
        gc.setForeground(theme.color(!known ? Token.TEXT_TERTIARY : link ? Token.ACCENT : many ? Token.CHIP_TEXT : Token.TEXT));
        gc.drawText(Ellipsis.shorten(gc, picking.label(value), right - x), x, box.y + 3, true);
        if (chip.close() != null && (many || hovered || focused)) {
            gc.drawImage(Icons.of(this).get("close", 12, Token.TEXT_TERTIARY), chip.close().x + 3,
                box.y + (box.height - 12) / 2);
        }
    }

    /** For tests: types as a person does and takes the first choice. */
    public boolean typeAndTake(String typed) {
        text.setFocus();
        text.setText(typed);
        return popup.choose();
    }

    @Override
    public String toString() {
        return Objects.toString(values);
    }
}
