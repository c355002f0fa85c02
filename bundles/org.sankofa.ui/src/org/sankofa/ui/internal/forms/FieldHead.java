package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sankofa.model.Absence;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.forms.FieldNotes;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.TextModel;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The line above a field: label, help, what is missing, languages and source; what would come of a drop. It is painted. */
final class FieldHead {

    private static final List<String> LANGUAGES =
        List.of("en", "fr", "es", "ar", "ru", "zh", "pt", "sq", "ro", "tg", "am", "so", "sw", "de", "it");

    private record Item(Rectangle box, String text, Image image, Token ink, TypeStyle type, String tooltip,
        Runnable action, boolean underlined) {
    }

    private final FieldCell cell;
    private final FieldContext context;
    private final FieldEditor editor;
    private final List<Item> items = new ArrayList<>();
    private boolean hovered;
    private boolean focused;
    private String hint;
    private boolean hintGood;

    FieldHead(FieldCell cell, FieldContext context, FieldEditor editor) {
        this.cell = cell;
        this.context = context;
        this.editor = editor;
        cell.addListener(SWT.MouseMove, this::move);
        cell.addListener(SWT.MouseEnter, e -> attention(true, focused));
        cell.addListener(SWT.MouseExit, e -> attention(false, focused));
        cell.addListener(SWT.MouseDown, this::press);
        Control focus = editor.focusControl();
        focus.addListener(SWT.FocusIn, e -> attention(hovered, true));
        focus.addListener(SWT.FocusOut, e -> attention(hovered, false));
        focus.addListener(SWT.MouseEnter, e -> attention(true, focused));
        focus.addListener(SWT.MouseExit, e -> attention(false, focused));
    }

    /** Says beside the label what would come of a drop; null: nothing. */
    void hint(String words, boolean good) {
        if (!Objects.equals(hint, words) || good != hintGood) {
            hint = words;
            hintGood = good;
            if (editor instanceof PickEditor<?> pick) {
                pick.field().setTarget(words != null && good);
            }
            arrange();
            cell.redraw();
        }
    }

    private void attention(boolean hover, boolean focus) {
        if (!cell.isDisposed() && (hover != hovered || focus != focused)) {
            hovered = hover;
            focused = focus;
            arrange();
            cell.redraw();
        }
    }

    /** Height of the line. */
    int height() {
        return Math.max(Icons.SMALL, Theme.of(cell).lineHeight(labelType()));
    }

    private TypeStyle labelType() {
        return context.spec().kind() == FieldKind.LIST ? TypeStyle.STRONG : TypeStyle.LABEL;
    }

    void arrange() {
        items.clear();
        if (cell.getClientArea().width == 0) {
            return;
        }
        GC gc = new GC(cell);
        Theme theme = Theme.of(cell);
        int height = height();
        int x = cell.getClientArea().width;
        boolean attentive = hovered || focused;
        x = factItem(gc, x, height, attentive);
        x = noteItem(gc, x, height, attentive);
        x = languageItems(gc, x, height, attentive);
        gc.setFont(theme.font(labelType()));
        FieldSpec spec = context.spec();
        String label = Ellipsis.shorten(gc, labelText(), Math.max(40, x - 60));
        int width = gc.textExtent(label).x;
        items.add(new Item(new Rectangle(0, 0, width, height), label, null,
            spec.kind() == FieldKind.LIST ? Token.TEXT : focused ? Token.ACCENT : Token.TEXT_SECONDARY, labelType(),
            spec.help(), null, false));
        int left = width + 6;
        if (attentive && !spec.help().isEmpty()) {
            items.add(icon(left, height, "info", Token.TEXT_TERTIARY, spec.help(), null));
            left += Icons.SMALL + 4;
        }
        if (hint == null) {
            badge(gc, left, height);
        } else {
            hintItem(gc, left, height);
        }
        gc.dispose();
    }

    private void hintItem(GC gc, int left, int height) {
        gc.setFont(Theme.of(cell).font(TypeStyle.SMALL));
        Token ink = hintGood ? Token.ACCENT : Token.DANGER;
        items.removeIf(item -> item.box().x >= left);
        items.add(icon(left, height, hintGood ? "add" : "error", ink, null, null));
        int x = left + Icons.SMALL + 2;
        String text = Ellipsis.shorten(gc, hint, Math.max(40, cell.getClientArea().width - x));
        items.add(new Item(new Rectangle(x, 0, gc.textExtent(text).x, height), text, null, ink, TypeStyle.SMALL, hint, null, false));
    }

    private String labelText() {
        FieldSpec spec = context.spec();
        if (spec.kind() == FieldKind.LIST && !context.values().isEmpty()) {
            return spec.label() + "  " + context.values().size();
        }
        return spec.label();
    }

    private Item icon(int x, int height, String name, Token ink, String tooltip, Runnable action) {
        return new Item(new Rectangle(x, (height - Icons.SMALL) / 2, Icons.SMALL, Icons.SMALL), null,
            Icons.of(cell).get(name, 14, ink), ink, null, tooltip, action, false);
    }

    private int factItem(GC gc, int right, int height, boolean attentive) {
        if (!context.hasFacts() || context.spec().kind() == FieldKind.LIST) {
            return right;
        }
        boolean sourced = context.fact().hasSource();
        if (!sourced && (!attentive || context.readOnly())) {
            return right - Icons.SMALL - 6; // the room stays, so that nothing moves under the pointer
        }
        int x = right - Icons.SMALL;
        items.add(icon(x, height, "source", sourced ? Token.SOURCE : Token.TEXT_TERTIARY,
            sourced ? FactPopover.summary(context) : Messages.get("fact.tooltip"), cell::openFact));
        return x - 6;
    }

    private int noteItem(GC gc, int right, int height, boolean attentive) {
        if (!cell.hasNotes()) {
            return right;
        }
        FieldNotes notes = context.scope().host().notes();
        int count = notes.count(context.owner(), context.feature());
        int x = right;
        if (count > 0) {
            gc.setFont(Theme.of(cell).font(TypeStyle.SMALL));
            String text = Integer.toString(count);
            int width = gc.textExtent(text).x;
            x -= width;
            items.add(new Item(new Rectangle(x, 0, width, height), text, null, Token.ACCENT, TypeStyle.SMALL,
                notes.summary(context.owner(), context.feature()), cell::openNotes, false));
        }
        x -= Icons.SMALL;
        if (count > 0 || attentive && !context.readOnly()) {
            items.add(icon(x, height, "comment", count > 0 ? Token.ACCENT : Token.TEXT_TERTIARY,
                notes.summary(context.owner(), context.feature()), cell::openNotes));
        }
        return x - 6;
    }

    /** Where the label stands. */
    Rectangle label() {
        return new Rectangle(0, 0, Math.max(1, cell.getClientArea().width), height());
    }

    private int languageItems(GC gc, int right, int height, boolean attentive) {
        if (!(editor instanceof TextEditor text) || text.languages() == null) {
            return right;
        }
        TextModel model = text.languages();
        gc.setFont(Theme.of(cell).font(TypeStyle.SMALL));
        int x = right;
        if (attentive && !context.readOnly()) {
            x -= Icons.SMALL;
            items.add(icon(x, height, "add", Token.TEXT_TERTIARY, Messages.get("form.language.add"), this::addLanguage));
            x -= 6;
        }
        List<String> tabs = model.tabs();
        if (tabs.size() > 1 || attentive && !context.readOnly()) {
            for (String tag : tabs.reversed()) {
                String shown = tag.toUpperCase(Locale.ROOT);
                int width = gc.textExtent(shown).x;
                x -= width;
                boolean current = tag.equals(model.language());
                items.add(new Item(new Rectangle(x, 0, width, height), shown, null,
                    current ? Token.ACCENT : model.has(tag) ? Token.TEXT_SECONDARY : Token.TEXT_TERTIARY, TypeStyle.SMALL,
                    TextModel.name(tag, context.scope().locale()), () -> text.choose(tag), current && tabs.size() > 1));
                x -= 8;
            }
        }
        if (model.isFallback()) {
            String shown = fallback();
            int width = gc.textExtent(shown).x;
            x -= width;
            items.add(new Item(new Rectangle(x, 0, width, height), shown, null, Token.SOURCE, TypeStyle.SMALL,
                Messages.get("form.language.fallback.help"), null, false));
            x -= 8;
        }
        return x;
    }

    /** Whether it is a text in languages. */
    boolean hasLanguages() {
        return editor instanceof TextEditor text && text.languages() != null;
    }

    /** Offers the languages there is no text in yet. */
    void addLanguage() {
        if (hasLanguages() && !context.readOnly()) {
            ContextMenu.open(editor.focusControl(), this::fillLanguages);
        }
    }

    private void fillLanguages(ContextMenu menu) {
        TextEditor text = (TextEditor) editor;
        LANGUAGES.stream().filter(tag -> !text.languages().has(tag))
            .forEach(tag -> menu.entry(TextModel.name(tag, context.scope().locale()), "", true, () -> text.choose(tag)));
    }

    /** Shows the next language with text, or the one before. */
    void turnLanguage(int by) {
        if (hasLanguages()) {
            TextEditor text = (TextEditor) editor;
            List<String> tabs = text.languages().tabs();
            if (tabs.size() > 1) {
                text.choose(tabs.get(Math.floorMod(tabs.indexOf(text.languages().language()) + by, tabs.size())));
            }
        }
    }

    /** Adds the languages of the text to a menu. */
    void fillMenu(ContextMenu menu) {
        if (!hasLanguages()) {
            return;
        }
        TextEditor text = (TextEditor) editor;
        for (String tag : text.languages().tabs()) {
            if (!tag.equals(text.languages().language())) {
                menu.entry(Messages.get("form.language.show", TextModel.name(tag, context.scope().locale())),
                    text.languages().tabs().size() == 2 ? "Alt+PageDown" : "", true, () -> text.choose(tag));
            }
        }
        if (!context.readOnly()) {
            menu.more(Messages.get("form.language.add") + "\tAlt+Insert", this::fillLanguages);
        }
    }

    private Absence absenceNow() {
        return context.hasFacts() ? context.fact().absence() : Absence.GIVEN;
    }

    /** Why there is no value; empty where there may be one. */
    String absence() {
        Absence absence = absenceNow();
        return absence == Absence.GIVEN ? "" : context.scope().texts().label(
            org.sankofa.model.ModelPackage.Literals.ABSENCE.getEEnumLiteral(absence.getValue()));
    }

    /** That a text is shown in another language than the person's; empty where it is not. */
    String fallback() {
        TextModel model = editor instanceof TextEditor text ? text.languages() : null;
        return model == null || !model.isFallback() ? "" : Messages.get("form.language.fallback",
            TextModel.name(model.language(), context.scope().locale()));
    }

    private void badge(GC gc, int left, int height) {
        Absence absence = absenceNow();
        if (absence != Absence.GIVEN) {
            gc.setFont(Theme.of(cell).font(TypeStyle.SMALL));
            String text = absence();
            String name = switch (absence) {
                case UNKNOWN -> "unknown";
                case WITHHELD -> "withheld";
                default -> "not-applicable";
            };
            items.add(icon(left, height, name, Token.SOURCE, text, cell::openFact));
            items.add(new Item(new Rectangle(left + Icons.SMALL + 2, 0, gc.textExtent(text).x, height), text, null,
                Token.SOURCE, TypeStyle.SMALL, Messages.get("fact.tooltip"), cell::openFact, false));
        }
    }

    private void move(Event event) {
        Item item = at(event.x, event.y);
        cell.setCursor(item != null && item.action() != null ? cell.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String tip = item == null ? null : item.tooltip();
        if (!Objects.equals(tip, cell.getToolTipText())) {
            cell.setToolTipText(tip);
        }
    }

    private void press(Event event) {
        Item item = at(event.x, event.y);
        if (item != null && item.action() != null) {
            item.action().run();
        } else if (item != null) {
            editor.focusControl().setFocus();
        }
    }

    private Item at(int x, int y) {
        return items.stream().filter(item -> item.box().contains(x, y)).findFirst().orElse(null);
    }

    void paint(GC gc) {
        Theme theme = Theme.of(cell);
        int height = height();
        for (Item item : items) {
            if (item.image() != null) {
                gc.drawImage(item.image(), item.box().x + 1, item.box().y + 1);
            } else {
                gc.setFont(theme.font(item.type()));
                gc.setForeground(theme.color(item.ink()));
                int y = (height - gc.getFontMetrics().getHeight()) / 2;
                gc.drawText(item.text(), item.box().x, y, true);
                if (item.underlined()) {
                    gc.drawLine(item.box().x, height - 1, item.box().x + item.box().width - 1, height - 1);
                }
            }
        }
    }
}
