package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.search.experience.ConditionCheck;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.Comparison.Part;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** An item of experience with its reasons, what can be done with it, and on demand what the reasons are made of. */
final class ItemView {

    private static final double SAYS_LITTLE = 0.005;

    /** What can be done with items; called on the user interface's thread. */
    interface Actions {

        void open(Experience item);

        /** Notes that the lesson is used in the record in front. */
        void cite(Experience item);

        void pin(String recordOrArea);

        void exclude(String recordOrArea);

        void release(String recordOrArea);

        /** Opens or closes what the reasons are made of. */
        void explain(String id);

        ShownPart shown(Part part);
    }

    /**
     * How it is shown.
     *
     * @param isNew whether it was not here when the person looked last
     * @param open whether its explanation is open
     * @param citable whether lessons can be used in the record in front
     * @param cited whether its use there is noted already
     */
    record State(boolean isNew, boolean open, boolean citable, boolean cited) {
    }

    private final PageColumn column;
    private final ItemWords words;
    private final Actions actions;

    ItemView(PageColumn column, ItemWords words, Actions actions) {
        this.column = column;
        this.words = words;
        this.actions = actions;
    }

    void add(Experience item, State state) {
        RecordLine line = new RecordLine(column.body(), ItemWords.icon(item), item.row().title())
            .icon(state.isNew() ? Token.ACCENT : Token.TEXT_SECONDARY)
            .remark((state.isNew() ? text("relevant.new") + " \u00b7 " : "") + words.remark(item))
            .text(ItemWords.reasons(item));
        String badge = ItemWords.badge(item);
        if (!badge.isEmpty()) {
            line.badge(badge, ItemWords.tone(item));
        }
        line.record(item.row().key(), key -> actions.open(item));
        buttons(item, state);
        if (state.open()) {
            explanation(item.comparison(), item.conditions());
        }
    }

    private void buttons(Experience item, State state) {
        Composite row = row();
        String id = item.row().key().id();
        why(row, item.row().title(), id, state.open());
        if (state.citable() && item.kind() == ExperienceKind.LESSON) {
            IconButton cite = new IconButton(row, IconButton.Look.GHOST, state.cited() ? "check" : "use",
                text(state.cited() ? "relevant.cited" : "relevant.cite"), text("relevant.cite.help"), () -> actions.cite(item));
            cite.setEnabled(!state.cited());
        }
        marks(row, id, item.row().title(), item.pinned());
    }

    /** A row for small buttons below a line. */
    Composite row() {
        Composite row = Theme.of(column).style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = Spacing.XS;
        layout.marginLeft = Spacing.XL;
        layout.marginRight = 0;
        layout.spacing = Spacing.XS;
        layout.center = true;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(0, -Spacing.S).applyTo(row);
        return row;
    }

    void why(Composite row, String title, String id, boolean open) {
        new IconButton(row, IconButton.Look.GHOST, open ? "chevron-down" : "chevron-right", text("relevant.why"),
            text("relevant.why.help", title), () -> actions.explain(id));
    }

    void marks(Composite row, String id, String title, boolean pinned) {
        new IconButton(row, IconButton.Look.GHOST, pinned ? "remove" : "arrow-up", null,
            text(pinned ? "relevant.release" : "relevant.pin", title), () -> {
                if (pinned) {
                    actions.release(id);
                } else {
                    actions.pin(id);
                }
            });
        new IconButton(row, IconButton.Look.GHOST, "close", null, text("relevant.exclude", title), () -> actions.exclude(id));
    }

    /** Attribute by attribute, what is not known, and the circumstances under which a lesson holds. */
    void explanation(Comparison comparison, List<ConditionCheck> conditions) {
        note(text("relevant.similar", AttributeLine.percent(comparison.similarity()), AttributeLine.percent(comparison.coverage())));
        for (Part part : comparison.parts()) {
            if (part.similarity().isPresent() && (part.contribution() > SAYS_LITTLE || part.similarity().getAsDouble() < 0.5)) {
                ShownPart shown = actions.shown(part);
                if (!shown.here().isEmpty() || !shown.there().isEmpty()) {
                    new AttributeLine(column.body(), shown, part.similarity().getAsDouble(), part.contribution());
                } else {
                    note(shown.label() + ": " + AttributeLine.percent(part.similarity().getAsDouble()) + " %");
                }
            }
        }
        List<Part> missing = comparison.missing();
        if (!missing.isEmpty()) {
            note(text("relevant.missing", String.join(", ", missing.stream().map(actions::shown).map(ShownPart::label).toList())));
        }
        conditions.forEach(this::condition);
    }

    private void condition(ConditionCheck one) {
        String icon = switch (one.answer()) {
            case HOLDS -> one.notWhen() ? "warning" : "check";
            case FAILS -> one.notWhen() ? "check" : "warning";
            case CANNOT_BE_CHECKED -> "unknown";
        };
        String key = (one.notWhen() ? "relevant.condition.not." : "relevant.condition.") + one.answer().name().toLowerCase(java.util.Locale.ROOT);
        Theme theme = Theme.of(column);
        Composite row = theme.style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.S, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(Spacing.XL, 0).applyTo(row);
        Label image = theme.style(new Label(row, SWT.NONE), Token.PAGE, null, null);
        Token ink = one.speaksAgainst() ? Token.WARNING : Token.TEXT_SECONDARY;
        image.setImage(Icons.of(column).get(icon, Icons.SMALL, ink));
        image.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label label = theme.style(new Label(row, SWT.WRAP), Token.PAGE, one.speaksAgainst() ? Token.TEXT : Token.TEXT_SECONDARY, TypeStyle.LABEL);
        label.setText(text(key, one.text(), one.here()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
    }

    private void note(String sentence) {
        Label label = Theme.of(column).style(new Label(column.body(), SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(Spacing.XL, 0).applyTo(label);
    }
}
