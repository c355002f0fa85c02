package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.model.Absence;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.controls.Ellipsis;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.TextModel;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A field: its label with help, languages and source above, the editor, and below what is wrong. The label and what
 * belongs to it are painted, so that a field costs two or three widgets.
 */
final class FieldCell extends Composite {

    private static final int GAP = 3;
    private static final List<String> LANGUAGES =
        List.of("en", "fr", "es", "ar", "ru", "zh", "pt", "sq", "ro", "tg", "am", "so", "sw", "de", "it");

    private record Item(Rectangle box, String text, Image image, Token ink, TypeStyle type, String tooltip,
        Runnable action, boolean underlined) {
    }

    private final FieldContext context;
    private final FieldEditor editor;
    private final Control control;
    private final List<Item> items = new ArrayList<>();
    private List<Problem> problems = List.of();
    private String message = "";
    private Token tone = Token.DANGER;
    private boolean hovered;
    private boolean focused;
    private String hint;
    private boolean hintGood;
    private Object shownState;
    private int knownWidth = -1;
    private int knownHeight;
    private int knownGeneration;

    FieldCell(Composite parent, FieldContext context) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.context = context;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, Token.TEXT, null);
        editor = FieldEditor.of(context);
        editor.setCell(this);
        control = editor.create(this);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> place());
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseEnter, e -> attention(true, focused));
        addListener(SWT.MouseExit, e -> attention(false, focused));
        addListener(SWT.MouseDown, this::press);
        Control focus = editor.focusControl();
        focus.addListener(SWT.FocusIn, e -> attention(hovered, true));
        focus.addListener(SWT.FocusOut, e -> attention(hovered, false));
        focus.addListener(SWT.MouseEnter, e -> attention(true, focused));
        focus.addListener(SWT.MouseExit, e -> attention(false, focused));
        refresh();
    }

    FieldContext context() {
        return context;
    }

    FieldEditor editor() {
        return editor;
    }

    boolean isWide() {
        return context.spec().wide();
    }

    /** Shows what the model says now. */
    void refresh() {
        boolean list = editor instanceof ListEditor;
        List<Object> state = state();
        if (!list && state.equals(shownState) && context.scope().showEmpty()) {
            return;
        }
        shownState = state;
        editor.show();
        boolean shown = context.scope().showEmpty() || FormModel.filled(context.owner(), context.feature())
            || context.hasFacts() && context.fact().absence() != Absence.GIVEN;
        if ((getLayoutData() != Boolean.FALSE) != shown) {
            setLayoutData(shown ? null : Boolean.FALSE);
            context.scope().relayout();
        }
        update();
    }

    /** Shows problems, languages and source anew. */
    @Override
    public void update() {
        problems = context.scope().problems(context.owner(), context.feature());
        String input = editor.inputProblem();
        String found = input != null ? input : problems.isEmpty() ? "" : problems.get(0).message();
        Token newTone = input != null || problems.stream().anyMatch(p -> p.tier() != Tier.WARNING) ? Token.DANGER
            : Token.WARNING;
        editor.showError(input != null || !problems.isEmpty() && newTone == Token.DANGER);
        tone = newTone;
        if (!Objects.equals(found, message)) {
            message = found;
            context.scope().relayout();
        }
        arrangeItems();
        redraw();
    }

    /** What the field shows: value, reason of absence, origin. */
    private List<Object> state() {
        Object value = context.value();
        List<Object> state = new ArrayList<>();
        state.add(value instanceof List<?> many ? context.spec().kind() == FieldKind.LIST ? many.size()
            : List.copyOf(many) : value);
        if (context.hasFacts()) {
            state.add(context.fact().absence());
            state.add(context.fact().hasSource());
        }
        return state;
    }

    boolean reveal() {
        return !isDisposed() && !editor.revealControl().isDisposed() && editor.revealControl().setFocus();
    }

    /** Whether its value can name a source. */
    boolean isSourced() {
        return context.hasFacts() && context.spec().kind() != FieldKind.LIST && context.spec().kind() != FieldKind.PART;
    }

    /** Whether there is a source to look at, or to name. */
    boolean hasFact() {
        return context.hasFacts() && (!context.readOnly() || context.fact().find().isPresent());
    }

    /** Opens the popover with source and state of the value. */
    void openFact() {
        openFact(null);
    }

    /** The same, with the focus in one of its fields; null: the first. */
    void openFact(EStructuralFeature focus) {
        if (hasFact()) {
            FactPopover.open(this, context, focus);
        }
    }

    /** Says beside the label what would come of a drop; null: nothing. */
    void hint(String words, boolean good) {
        if (!Objects.equals(hint, words) || good != hintGood) {
            hint = words;
            hintGood = good;
            if (editor instanceof PickEditor<?> pick) {
                pick.field().setTarget(words != null && good);
            }
            arrangeItems();
            redraw();
        }
    }

    private void attention(boolean hover, boolean focus) {
        if (!isDisposed() && (hover != hovered || focus != focused)) {
            hovered = hover;
            focused = focus;
            arrangeItems();
            redraw();
        }
    }

    private int headerHeight() {
        return Math.max(Icons.SMALL, Theme.of(this).lineHeight(labelType())) + GAP;
    }

    private TypeStyle labelType() {
        return context.spec().kind() == FieldKind.LIST ? TypeStyle.STRONG : TypeStyle.LABEL;
    }

    private int messageHeight(int width) {
        if (message.isEmpty()) {
            return 0;
        }
        TextLayout layout = messageLayout(width);
        int height = layout.getBounds().height + GAP + 2;
        layout.dispose();
        return height;
    }

    private TextLayout messageLayout(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(Theme.of(this).font(TypeStyle.SMALL));
        layout.setText(message);
        layout.setWidth(Math.max(40, width - Icons.SMALL - 6));
        return layout;
    }

    private int least() {
        return control.getData(FieldLayout.MIN_HEIGHT) instanceof Integer height ? height : 0;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 300 : wHint;
        if (width != knownWidth || context.scope().generation() != knownGeneration) {
            int inner = Math.max(least(), control.computeSize(width, SWT.DEFAULT, changed).y);
            knownHeight = headerHeight() + inner + messageHeight(width);
            knownWidth = width;
            knownGeneration = context.scope().generation();
        }
        return new Point(width, knownHeight);
    }

    private void place() {
        Rectangle area = getClientArea();
        int top = headerHeight();
        int natural = Math.max(least(), control.computeSize(area.width, SWT.DEFAULT).y);
        control.setBounds(0, top, area.width, Math.min(natural, Math.max(0, area.height - top)));
        arrangeItems();
    }

    @Override
    public void layout(boolean changed, boolean all) {
        place();
        if (all && control instanceof Composite composite) {
            composite.layout(changed, true);
        }
    }

    // --- the line above the editor

    private void arrangeItems() {
        items.clear();
        if (getClientArea().width == 0) {
            return;
        }
        GC gc = new GC(this);
        Theme theme = Theme.of(this);
        int height = headerHeight() - GAP;
        int x = getClientArea().width;
        boolean attentive = hovered || focused;
        x = factItem(gc, x, height, attentive);
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
        gc.setFont(Theme.of(this).font(TypeStyle.SMALL));
        Token ink = hintGood ? Token.ACCENT : Token.DANGER;
        items.removeIf(item -> item.box().x >= left);
        items.add(icon(left, height, hintGood ? "add" : "error", ink, null, null));
        int x = left + Icons.SMALL + 2;
        String text = Ellipsis.shorten(gc, hint, Math.max(40, getClientArea().width - x));
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
            Icons.of(this).get(name, 14, ink), ink, null, tooltip, action, false);
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
            sourced ? FactPopover.summary(context) : Messages.get("fact.tooltip"), this::openFact));
        return x - 6;
    }

    private int languageItems(GC gc, int right, int height, boolean attentive) {
        if (!(editor instanceof TextEditor text) || text.languages() == null) {
            return right;
        }
        TextModel model = text.languages();
        gc.setFont(Theme.of(this).font(TypeStyle.SMALL));
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
            String shown = Messages.get("form.language.fallback",
                TextModel.name(model.language(), context.scope().locale()));
            int width = gc.textExtent(shown).x;
            x -= width;
            items.add(new Item(new Rectangle(x, 0, width, height), shown, null, Token.SOURCE, TypeStyle.SMALL,
                Messages.get("form.language.fallback.help"), null, false));
            x -= 8;
        }
        return x;
    }

    private void addLanguage() {
        TextEditor text = (TextEditor) editor;
        Menu menu = new Menu(this);
        for (String tag : LANGUAGES) {
            if (!text.languages().has(tag)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(TextModel.name(tag, context.scope().locale()));
                item.addListener(SWT.Selection, e -> text.choose(tag));
            }
        }
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void badge(GC gc, int left, int height) {
        Absence absence = context.hasFacts() ? context.fact().absence() : Absence.GIVEN;
        if (absence != Absence.GIVEN) {
            gc.setFont(Theme.of(this).font(TypeStyle.SMALL));
            String text = context.scope().texts().label(
                org.sankofa.model.ModelPackage.Literals.ABSENCE.getEEnumLiteral(absence.getValue()));
            String name = switch (absence) {
                case UNKNOWN -> "unknown";
                case WITHHELD -> "withheld";
                default -> "not-applicable";
            };
            items.add(icon(left, height, name, Token.SOURCE, text, this::openFact));
            items.add(new Item(new Rectangle(left + Icons.SMALL + 2, 0, gc.textExtent(text).x, height), text, null,
                Token.SOURCE, TypeStyle.SMALL, Messages.get("fact.tooltip"), this::openFact, false));
        }
    }

    private void move(Event event) {
        Item item = at(event.x, event.y);
        setCursor(item != null && item.action() != null ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String tip = item == null ? null : item.tooltip();
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
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

    private void paint(GC gc) {
        Theme theme = Theme.of(this);
        int height = headerHeight() - GAP;
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
        if (!message.isEmpty()) {
            Rectangle box = control.getBounds();
            int top = box.y + box.height + GAP;
            gc.drawImage(Icons.of(this).get(tone == Token.DANGER ? "error" : "warning", 14, tone), 0, top);
            TextLayout layout = messageLayout(getClientArea().width);
            gc.setForeground(theme.color(tone));
            layout.draw(gc, Icons.SMALL + 4, top);
            layout.dispose();
        }
    }
}
