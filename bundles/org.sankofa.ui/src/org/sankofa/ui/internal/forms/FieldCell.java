package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.Absence;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * A field: its label with help, languages and source above, the editor, and below what is wrong. The label and what
 * belongs to it are painted, so that a field costs two or three widgets.
 */
final class FieldCell extends Composite {

    private static final int GAP = 3;

    private final FieldContext context;
    private final FieldEditor editor;
    private final Control control;
    private final FieldHead head;
    private List<Problem> problems = List.of();
    private String message = "";
    private Token tone = Token.DANGER;
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
        head = new FieldHead(this, context, editor);
        ContextMenu.on(this, this::fillMenu);
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

    /** Says beside the label what would come of a drop; null: nothing. */
    void hint(String words, boolean good) {
        head.hint(words, good);
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
        describe();
        head.arrange();
        redraw();
    }

    /** What is painted around the field is said to those who do not see it. */
    private void describe() {
        Control focus = editor.focusControl();
        Accessible.describe(focus, "problem", message);
        Accessible.describe(focus, "absence", head.absence());
        Accessible.describe(focus, "language", head.fallback());
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

    /** Whether something can be noted at it, or is. */
    boolean hasNotes() {
        return context.scope().host().notes().possible(context.owner(), context.feature());
    }

    /** Shows what is noted at it. */
    void openNotes() {
        if (hasNotes()) {
            context.scope().host().notes().open(this, head.label(), context.owner(), context.feature());
        }
    }

    /** Whether there is something to add to the menu of a text. */
    boolean hasMenu() {
        return hasFact() || hasNotes() || head.hasLanguages();
    }

    /** Keys that lead through the languages of a text. Says whether it was one. */
    boolean languageKey(int key) {
        switch (head.hasLanguages() ? key : 0) {
            case SWT.PAGE_DOWN -> head.turnLanguage(1);
            case SWT.PAGE_UP -> head.turnLanguage(-1);
            case SWT.INSERT -> head.addLanguage();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Adds what belongs to the field to a menu. */
    void fillMenu(ContextMenu menu) {
        head.fillMenu(menu);
        if (hasFact()) {
            menu.entry(Messages.get("fact.menu"), "Alt+Enter", true, this::openFact);
        }
        if (hasNotes()) {
            menu.entry(context.scope().host().notes().label(), "Alt+Shift+Enter", true, this::openNotes);
        }
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
            knownHeight = head.height() + GAP + inner + messageHeight(width);
            knownWidth = width;
            knownGeneration = context.scope().generation();
        }
        return new Point(width, knownHeight);
    }

    private void place() {
        Rectangle area = getClientArea();
        int top = head.height() + GAP;
        int natural = Math.max(least(), control.computeSize(area.width, SWT.DEFAULT).y);
        control.setBounds(0, top, area.width, Math.min(natural, Math.max(0, area.height - top)));
        head.arrange();
    }

    @Override
    public void layout(boolean changed, boolean all) {
        place();
        if (all && control instanceof Composite composite) {
            composite.layout(changed, true);
        }
    }

    private void paint(GC gc) {
        head.paint(gc);
        if (!message.isEmpty()) {
            Rectangle box = control.getBounds();
            int top = box.y + box.height + GAP;
            gc.drawImage(Icons.of(this).get(tone == Token.DANGER ? "error" : "warning", 14, tone), 0, top);
            TextLayout layout = messageLayout(getClientArea().width);
            gc.setForeground(Theme.of(this).color(tone));
            layout.draw(gc, Icons.SMALL + 4, top);
            layout.dispose();
        }
    }
}
