package org.sankofa.ui.experience.internal.capture;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sankofa.experience.Spaces;
import org.sankofa.experience.capture.Capture;
import org.sankofa.experience.capture.NearDuplicates;
import org.sankofa.experience.capture.NearDuplicates.Alike;
import org.sankofa.experience.capture.ThemeSuggestions;
import org.sankofa.experience.capture.ThemeSuggestions.Suggestion;
import org.sankofa.model.Concept;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.dialogs.FormDialog;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * What did we learn? Two sentences and what came of it; place, themes, people and source are filled in. While one types, it
 * shows lessons that say much the same, and themes that fit.
 */
final class CaptureDialog extends FormDialog {

    private static final int MORE = IDialogConstants.CLIENT_ID + 1;
    private static final int PAUSE = 500;
    private static final int THEMES = 6;
    private static final int ALIKE = 2;
    private static final List<LessonOutcome> OUTCOMES =
        List.of(LessonOutcome.SUCCESS, LessonOutcome.FAILURE, LessonOutcome.MIXED, LessonOutcome.UNKNOWN);

    private final EditingSession session;
    private final Lesson lesson;
    private final ThemeSuggestions suggestions;
    private final Workspace workspace;
    private final SearchIndex index;
    private final List<String> languages = Places.languages();
    private final Map<String, Button> themes = new LinkedHashMap<>();
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private Text tried;
    private Text happened;
    private Segmented outcome;
    private Composite themeRow;
    private Composite alike;
    private Label next;
    private boolean more;
    private RecordKey wanted;
    private boolean saving;
    private int asked;

    /**
     * @param session the new lesson, filled with what is known; the caller closes it
     * @param source what it is learned from; empty: nothing
     */
    CaptureDialog(Shell shell, EditingSession session, String source, ThemeSuggestions suggestions, Workspace workspace, SearchIndex index) {
        super(shell, text("capture.title"), text("capture.title"), source.isEmpty() ? text("capture.words") : text("capture.words.from", source),
            text("capture.save"));
        this.session = session;
        this.lesson = (Lesson) session.record();
        this.suggestions = suggestions;
        this.workspace = workspace;
        this.index = index;
        setIcon("lesson", Token.ACCENT);
    }

    /** @return whether the person wants to go on in the editor */
    boolean wantsMore() {
        return more;
    }

    /** @return the lesson that says much the same, which the person went to instead; null: none */
    RecordKey wanted() {
        return wanted;
    }

    @Override
    protected void fill(Composite area) {
        tried = field(area, text("capture.tried"), said(lesson.getTried()), SWT.MULTI);
        happened = field(area, text("capture.happened"), said(lesson.getHappened()), SWT.MULTI);
        caption(area, text("capture.outcome"));
        outcome = new Segmented(area, OUTCOMES.stream().map(one -> text("capture.outcome." + one.getLiteral())).toList(), text("capture.outcome"));
        outcome.select(OUTCOMES.indexOf(LessonOutcome.UNKNOWN));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(outcome);
        caption(area, text("capture.themes"));
        themeRow = composite(area);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.spacing = Spacing.M;
        row.wrap = true;
        themeRow.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(width(area, 320), SWT.DEFAULT).applyTo(themeRow);
        lesson.getThemes().forEach(one -> theme(one, true));
        offer(List.of());
        caption(area, text("capture.filled"));
        Label filled = Theme.of(area).style(new Label(area, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.BODY);
        filled.setText(filled().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(width(area, 320), SWT.DEFAULT).applyTo(filled);
        alike = composite(area);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(alike);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(alike);
        next = paragraph(area, " ");
        Debounce soon = new Debounce(area, PAUSE, this::look);
        for (Text text : List.of(tried, happened)) {
            text.addListener(SWT.Modify, event -> soon.call());
        }
        sayNext();
        tried.setFocus();
    }

    /** What an answer said already, where the lesson comes from one. */
    private String said(org.sankofa.model.text.Text words) {
        return words == null || words.isEmpty() ? "" : words.best(languages).value();
    }

    /** Place, period and source, as far as the record in front says them. */
    private String filled() {
        List<String> parts = new ArrayList<>();
        parts.addAll(lesson.getAreas().stream().map(one -> Labels.name(one, languages)).toList());
        if (lesson.getContact() != null) {
            parts.add(Labels.name(lesson.getContact(), languages));
        }
        lesson.getDerivations().stream().filter(one -> one.getSource() != null).map(one -> Labels.name(one.getSource(), languages)).forEach(parts::add);
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? text("capture.filled.none") : String.join(" \u00b7 ", new LinkedHashSet<>(parts)) + (lesson.getContext().isEmpty() ? "" : " \u00b7 "
            + text("capture.filled.context", lesson.getContext().size()));
    }

    @Override
    protected String wrong() {
        return tried == null || happened == null || saving || tried.getText().isBlank() || happened.getText().isBlank() ? "" : null;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MORE, text("capture.more"), false);
        super.createButtonsForButtonBar(parent);
    }

    // --- while typing

    private String words() {
        return tried.getText() + '\n' + happened.getText();
    }

    private void look() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        sayNext();
        fit(); // with large letters what is said now may take a line more
        String words = words();
        Set<String> known = concepts.keySet().stream().filter(id -> themes.get(id).getSelection()).collect(Collectors.toSet());
        int now = ++asked;
        Jobs.start(getShell(), text("capture.job"), Jobs.READ, monitor -> {
            List<Suggestion> fitting = suggestions.suggest(words, known, THEMES);
            List<Alike> same = new NearDuplicates(index).of(workspace.snapshot(), Spaces.of(workspace, session.key().space()), words, session.key().id(), languages, ALIKE);
            return Map.entry(fitting, same);
        }, found -> {
            if (now == asked && getShell() != null) {
                offer(found.getKey());
                warn(found.getValue());
                fit();
            }
        }, failure -> Errors.log(text("capture.job"), failure));
    }

    /** Themes that are ticked stay, others that were offered make room for those that fit better now. */
    private void offer(List<Suggestion> fitting) {
        Predicate<String> ticked = id -> themes.get(id).getSelection();
        for (String id : List.copyOf(themes.keySet())) {
            if (!ticked.test(id) && fitting.stream().noneMatch(one -> one.theme().getId().equals(id)) && !refused.contains(id)) {
                themes.remove(id).dispose();
                concepts.remove(id);
            }
        }
        int room = THEMES - themes.size();
        fitting.stream().map(Suggestion::theme).filter(one -> !themes.containsKey(one.getId())).limit(Math.max(0, room)).forEach(one -> theme(one, false));
        if (themes.isEmpty()) {
            if (themeRow.getChildren().length == 0) {
                Label hint = Theme.of(themeRow).style(new Label(themeRow, SWT.NONE), Token.PAGE, Token.TEXT_TERTIARY, TypeStyle.BODY);
                hint.setText(text("capture.themes.none"));
            }
        } else {
            for (var child : themeRow.getChildren()) {
                if (child instanceof Label) {
                    child.dispose();
                }
            }
        }
        themeRow.requestLayout();
    }

    private void theme(Concept theme, boolean ticked) {
        String id = theme.getId();
        Button button = new Button(themeRow, SWT.CHECK);
        button.setText(Labels.name(theme, languages).replace("&", "&&"));
        button.setSelection(ticked);
        button.addListener(SWT.Selection, event -> refused.add(id));
        themes.put(id, button);
        concepts.put(id, theme);
    }

    private void warn(List<Alike> same) {
        for (var child : alike.getChildren()) {
            child.dispose();
        }
        ((GridData) alike.getLayoutData()).exclude = same.isEmpty();
        alike.setVisible(!same.isEmpty());
        if (!same.isEmpty()) {
            Label label = Theme.of(alike).style(new Label(alike, SWT.WRAP), Token.PAGE, Token.WARNING, TypeStyle.BODY);
            label.setText(text("capture.alike"));
            GridDataFactory.fillDefaults().grab(true, false).hint(width(alike, 320), SWT.DEFAULT).applyTo(label);
        }
        for (Alike one : same) {
            RecordLine line = new RecordLine(alike, "lesson", one.row().title(), text("capture.alike.much", Math.round(100 * one.alike())), () -> {
                wanted = one.row().key();
                setReturnCode(IDialogConstants.CANCEL_ID);
                close();
            });
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        }
        alike.getParent().layout(true, true);
    }

    private void sayNext() {
        boolean both = !tried.getText().isBlank() && !happened.getText().isBlank();
        next.setText((both ? text("capture.enough") : text("capture.needs")).replace("&", "&&"));
    }

    // --- saving

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.OK_ID || id == MORE) {
            save(id == MORE);
        } else {
            super.buttonPressed(id);
        }
    }

    private void save(boolean andGoOn) {
        session.run(text("capture.title"), this::write);
        saving = true;
        changed();
        Jobs.<Version>start(getShell(), text("capture.save"), Jobs.WORK, monitor -> session.save(null), version -> {
            more = andGoOn;
            okPressed();
        }, failure -> {
            saving = false;
            changed();
            setProblem(failure instanceof StoreException ? failure.getMessage() : text("capture.failed"));
            Errors.log(text("capture.save"), failure);
        });
    }

    private void write() {
        Capture.write(lesson, languages.getFirst(), tried.getText().strip(), happened.getText().strip());
        lesson.setOutcome(OUTCOMES.get(Math.max(0, outcome.selected())));
        lesson.getThemes().clear();
        concepts.forEach((id, theme) -> {
            if (themes.get(id).getSelection()) {
                Ids.uriOf(theme).ifPresent(uri -> lesson.getThemes().add(Proxies.to(uri, Literals.CONCEPT, Concept.class)));
            }
        });
    }
}
