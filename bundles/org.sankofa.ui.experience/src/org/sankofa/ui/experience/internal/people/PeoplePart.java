package org.sankofa.ui.experience.internal.people;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.people.PeopleFinder;
import org.sankofa.experience.people.PeopleQuestion;
import org.sankofa.experience.people.PersonFound;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.RecordLine;
import org.sankofa.ui.experience.internal.handlers.Places;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.BesideEditorPart;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

import jakarta.inject.Inject;

/** People to ask about the record in front, by its places and themes, each with what they did. */
public class PeoplePart extends BesideEditorPart {

    private static final int PAUSE = 600;
    private static final int MOST = 15;
    private static final int REASONS = 3;

    @Inject
    private Workspace workspace;

    @Inject
    private RecordEditors editors;

    /** Who was found, and the languages that members speak, by their codes. */
    private record Found(List<PersonFound> people, Map<String, String> languages) {
    }

    private Composite whole;
    private Combo language;
    private PageColumn column;
    private Debounce soon;
    private List<String> codes = List.of();
    private PeopleQuestion question;
    private int asked;

    @Override
    protected EmptyState empty(Composite page) {
        return new EmptyState(page, "people", text("people.none.title"), text("people.none"));
    }

    @Override
    protected Control content(Composite page) {
        whole = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.M;
        layout.marginHeight = Spacing.S;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
        language = new Combo(whole, SWT.DROP_DOWN | SWT.READ_ONLY);
        language.setItems(text("people.language.any"));
        language.select(0);
        Accessible.name(language, () -> text("people.language"), null);
        language.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        language.addListener(SWT.Selection, event -> ask(true));
        column = new PageColumn(whole, 0);
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        soon = new Debounce(whole, PAUSE, () -> ask(false));
        return whole;
    }

    @Override
    protected void shown(RecordPages editor) {
        question = null;
        if (editor != null) {
            column.rebuild(() -> column.text(text("people.looking"), Token.TEXT_SECONDARY));
            ask(true);
        }
    }

    @Override
    protected void changed() {
        soon.call();
    }

    private void ask(boolean again) {
        RecordPages editor = editor();
        if (editor == null) {
            return;
        }
        Record record = editor.session().record();
        int index = language.getSelectionIndex();
        Set<String> spoken = index > 0 && index <= codes.size() ? Set.of(codes.get(index - 1)) : Set.of();
        boolean isLesson = "lesson".equals(editor.session().key().kind());
        boolean isRequest = "request".equals(editor.session().key().kind());
        PeopleQuestion next = new PeopleQuestion(notations(record.getAreas()), notations(record.getThemes()), spoken,
            isLesson ? record.getId() : null, isRequest ? record.getId() : null, Places.languages(), MOST);
        if (!again && next.equals(question)) {
            return;
        }
        question = next;
        if (next.areas().isEmpty() && next.themes().isEmpty() && next.lesson() == null && next.request() == null) {
            column.rebuild(() -> column.text(text("people.say"), Token.TEXT_SECONDARY));
            return;
        }
        int now = ++asked;
        String space = editor.session().key().space();
        Jobs.read(whole, text("people.job"), monitor -> {
            PeopleFinder finder = PeopleFinder.of(workspace, space);
            Map<String, String> named = new TreeMap<>();
            finder.languages().forEach(code -> named.put(code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.getDefault())));
            return new Found(finder.find(next), named);
        }, found -> {
            if (now == asked && editor() == editor) {
                offer(found.languages());
                show(found.people());
            }
        });
    }

    private void offer(Map<String, String> spoken) {
        List<String> sorted = spoken.entrySet().stream().sorted(Map.Entry.comparingByValue(java.text.Collator.getInstance())).map(Map.Entry::getKey).toList();
        if (!sorted.equals(codes)) {
            int index = language.getSelectionIndex();
            String chosen = index > 0 ? codes.get(index - 1) : "";
            codes = sorted;
            language.removeAll();
            language.add(text("people.language.any"));
            codes.forEach(code -> language.add(text("people.language.one", spoken.get(code))));
            language.select(codes.indexOf(chosen) + 1);
        }
    }

    private void show(List<PersonFound> people) {
        column.rebuild(() -> {
            if (people.isEmpty()) {
                column.text(text("people.nobody"), Token.TEXT_SECONDARY);
            }
            for (PersonFound one : people) {
                String icon = "organisation".equals(one.key().kind()) ? "organisation" : "practitioner";
                new RecordLine(column.body(), icon, one.name())
                    .text(one.reasons().stream().limit(REASONS).map(PersonFound.Reason::sentence).collect(Collectors.joining("\n")))
                    .record(one.key(), editors::open);
            }
        });
    }

    private Set<String> notations(List<? extends EObject> concepts) {
        return concepts.stream().map(Ids::idOf).flatMap(id -> workspace.vocabularies().notationOf(id).stream()).collect(Collectors.toSet());
    }
}
