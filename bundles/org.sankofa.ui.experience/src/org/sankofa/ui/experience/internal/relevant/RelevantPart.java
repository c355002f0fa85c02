package org.sankofa.ui.experience.internal.relevant;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.experience.RelevantExperience;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.similarity.Comparison.Part;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.SearchBox;
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

/**
 * Experience of others that is relevant for the record in front, unasked: it follows what is typed, says why each item is
 * there, and notes with one click that a lesson is used. What came since one looked last is marked, on the tab too.
 */
public class RelevantPart extends BesideEditorPart implements ItemView.Actions {

    /** Id of the view. */
    public static final String ID = "org.sankofa.ui.experience.relevant";

    private static final String CAPTURE = "org.sankofa.command.capture";
    private static final int PAUSE = 350;
    private static final int AFTER_OTHERS = 1500;
    private static final int MOST = 24;

    /** What a search gave. */
    private record Result(RelevantExperience found, Set<String> cited) {
    }

    @Inject
    private Workspace workspace;

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Inject
    private EPartService parts;

    @Inject
    private ECommandService commands;

    @Inject
    private EHandlerService handlers;

    @Inject
    private MPart part;

    private Preferences preferences;
    private Citing citing;
    private Composite whole;
    private SearchBox box;
    private PageColumn column;
    private RelevantView view;
    private Debounce soon;
    private Debounce afterOthers;
    private Job running;
    private Question question;
    private Result shown;
    private int asked;
    private boolean tuning;
    private final Set<ExperienceKind> kinds = EnumSet.noneOf(ExperienceKind.class);
    private final Set<String> explained = new HashSet<>();
    private final Set<String> fresh = new HashSet<>();

    @Override
    protected EmptyState empty(Composite page) {
        return new EmptyState(page, "experience", text("relevant.none.title"), text("relevant.none"));
    }

    @Override
    protected Control content(Composite page) {
        ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("Sankofa preferences").factory());
        onDispose(writer::shutdown);
        preferences = new Preferences(workspace.directory(), writer);
        citing = new Citing(workspace, index);
        whole = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Spacing.M;
        layout.marginHeight = Spacing.S;
        layout.horizontalSpacing = Spacing.XS;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
        box = new SearchBox(whole, text("relevant.words"));
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        box.onSearch(words -> ask(false));
        IconButton sorts = new IconButton(whole, IconButton.Look.GHOST, "filter", null, text("relevant.sorts"), null);
        sorts.setAction(() -> sorts(sorts));
        new IconButton(whole, IconButton.Look.GHOST, "settings", null, text("relevant.tune"), this::tune);
        column = new PageColumn(whole, 0);
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        IconButton learned = new IconButton(whole, IconButton.Look.PLAIN, "lesson", text("capture.title"), text("relevant.capture.help"),
            () -> handlers.executeHandler(commands.createCommand(CAPTURE, Map.of())));
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        below.widthHint = Spacing.XL; // as wide as the view, which may be narrow
        learned.setLayoutData(below);
        List<String> languages = Places.languages();
        ItemWords words = new ItemWords(code -> workspace.vocabularies().label("area:" + code, languages));
        view = new RelevantView(column, words, this, () -> prefer(() -> preferences.includeAll(subject())));
        soon = new Debounce(whole, PAUSE, () -> ask(false));
        afterOthers = new Debounce(whole, AFTER_OTHERS, () -> ask(true));
        Runnable listener = () -> whole.getDisplay().asyncExec(() -> afterOthers.call());
        index.addListener(listener);
        onDispose(() -> index.removeListener(listener));
        return whole;
    }

    @Override
    protected Control focusTarget() {
        return isShowing() ? box : super.focusTarget();
    }

    @Override
    protected void shown(RecordPages editor) {
        question = null;
        shown = null;
        tuning = false;
        explained.clear();
        fresh.clear();
        label();
        if (editor != null) {
            column.rebuild(() -> column.text(text("relevant.looking"), Token.TEXT_SECONDARY));
            ask(true);
        }
    }

    @Override
    protected void changed() {
        soon.call();
    }

    // --- asking

    /** @param again even where the question is the same as before */
    private void ask(boolean again) {
        RecordPages editor = editor();
        if (editor == null) {
            return;
        }
        EditingSession session = editor.session();
        List<String> languages = Places.languages();
        Question next = index.experience().about(session.record(), session.key().space()).with(languages.getFirst(), box.text().getText());
        if (!again && next.equals(question)) {
            return;
        }
        question = next;
        RecordKey key = session.isNew() ? null : session.key();
        ExperienceRequest request = ExperienceRequest.of(next).in(languages).limit(MOST).kinds(kinds);
        int now = ++asked;
        if (running != null) {
            running.cancel();
        }
        running = Jobs.read(whole, text("relevant.job"), monitor -> {
            RelevantExperience found = index.experience().find(preferences.apply(request));
            return new Result(found, key == null || !Citing.possible(key.kind()) ? Set.of() : citing.cited(key));
        }, result -> {
            if (now == asked && editor() == editor) {
                take(result);
            }
        });
    }

    private void take(Result result) {
        List<String> ids = result.found().items().stream().map(item -> item.row().key().id()).toList();
        String print = Subjects.fingerprint(question);
        Set<String> seen = preferences.seen(subject(), print);
        if (seen != null) {
            ids.stream().filter(id -> !seen.contains(id)).forEach(fresh::add);
        }
        fresh.retainAll(ids);
        if (parts.isPartVisible(part)) {
            preferences.see(subject(), print, ids);
        }
        boolean same = result.equals(shown);
        shown = result;
        label();
        if (!same) {
            show();
        }
    }

    private void show() {
        RecordPages editor = editor();
        if (shown == null || editor == null) {
            return;
        }
        RecordKey key = editor.session().key();
        boolean citable = Citing.possible(key.kind()) && Places.beside(key, workspace).isPresent();
        column.rebuild(() -> {
            if (tuning) {
                WeightsView.add(column, shown.found(), (id, weight) -> prefer(() -> preferences.weight(question.kind(), id, weight)),
                    () -> prefer(() -> preferences.usual(question.kind())));
            }
            view.show(shown.found(), new RelevantView.Around(explained, fresh, shown.cited(), preferences.excluded(subject()).size(), citable));
        });
    }

    private String subject() {
        return Subjects.of(question);
    }

    private void label() {
        part.setLabel(fresh.isEmpty() ? text("relevant.part") : text("relevant.part.new", fresh.size()));
    }

    // --- what the person prefers

    private void prefer(Runnable change) {
        change.run();
        ask(true);
    }

    private void tune() {
        tuning = !tuning;
        show();
    }

    private void sorts(Control anchor) {
        Menu menu = new Menu(anchor);
        for (ExperienceKind kind : ExperienceKind.values()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(text("relevant.section." + kind.name().toLowerCase(Locale.ROOT)));
            item.setSelection(kinds.isEmpty() || kinds.contains(kind));
            item.addListener(SWT.Selection, event -> {
                Set<ExperienceKind> chosen = List.of(menu.getItems()).stream().filter(MenuItem::getSelection)
                    .map(one -> ExperienceKind.values()[menu.indexOf(one)]).collect(Collectors.toSet());
                kinds.clear();
                if (chosen.size() < ExperienceKind.values().length) {
                    kinds.addAll(chosen);
                }
                ask(true);
            });
        }
        menu.addListener(SWT.Hide, event -> anchor.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(anchor.toDisplay(0, anchor.getSize().y));
        menu.setVisible(true);
    }

    // --- what can be done with items

    @Override
    public void open(Experience item) {
        editors.open(item.row().key());
    }

    @Override
    public void pin(String recordOrArea) {
        prefer(() -> preferences.pin(subject(), recordOrArea));
    }

    @Override
    public void exclude(String recordOrArea) {
        prefer(() -> preferences.exclude(subject(), recordOrArea));
    }

    @Override
    public void release(String recordOrArea) {
        prefer(() -> preferences.release(subject(), recordOrArea));
    }

    @Override
    public void explain(String id) {
        if (!explained.remove(id)) {
            explained.add(id);
        }
        show();
    }

    @Override
    public ShownPart shown(Part one) {
        return index.experience().shown(one, Places.languages());
    }

    @Override
    public void cite(Experience item) {
        RecordPages editor = editor();
        if (editor == null) {
            return;
        }
        MessageBar messages = editor.messages();
        if (editor.session().isNew()) {
            messages.show(MessageBar.Kind.WARNING, text("relevant.cite.save"));
            return;
        }
        RecordKey where = editor.session().key();
        Jobs.work(whole, text("relevant.cite"), monitor -> citing.cite(item.row().key(), where, Places.languages()), use -> {
            ask(true);
            if (!messages.isDisposed()) {
                messages.show(MessageBar.Kind.SUCCESS, text("relevant.cite.done", item.row().title()),
                    new MessageBar.Action(text("relevant.cite.describe"), () -> editors.open(use)),
                    new MessageBar.Action(text("relevant.cite.undo"), () -> {
                        messages.clear();
                        takeBack(use);
                    }));
            }
        });
    }

    private void takeBack(RecordKey use) {
        Jobs.work(whole, text("relevant.cite.undo"), monitor -> {
            Space space = workspace.space(use.space())
                .orElseThrow(() -> new StoreException(StoreException.Code.UNKNOWN_SPACE, text("relevant.cite.gone", use.space())));
            return space.delete(use.kind(), use.id());
        }, version -> ask(true));
    }
}
