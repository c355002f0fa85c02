package org.sankofa.ui.cases.internal.start;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.dialogs.BaseDialog;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.errors.UserMessage;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Asks which country and where the case is to live, then one question after another. Answers are in the case as they are
 * typed and saved with each step; closing the dialog keeps what was answered.
 */
final class StartCaseDialog extends BaseDialog {

    private final Workspace workspace;
    private final List<Space> spaces;
    private final List<String> languages;
    private final Listener keys = this::key;
    private Composite body;
    private Composite sheet;
    private PickerField<String> country;
    private Combo home;
    private IconButton begin;
    private Runnable onward = () -> { };
    private EditingSession session;
    private Interview interview;
    private boolean ending;

    /** @param spaces where the case can live, at least one; the first is proposed */
    StartCaseDialog(Shell shell, Workspace workspace, List<Space> spaces, List<String> languages) {
        super(shell, text("start.title"));
        this.workspace = workspace;
        this.spaces = spaces;
        this.languages = languages;
        setResizable();
    }

    /** @return the case, when one was started and saved */
    Optional<RecordKey> started() {
        return session == null || session.isNew() ? Optional.empty() : Optional.of(session.key());
    }

    /** Gives the session up, once the editor has it. */
    void release() {
        if (session != null) {
            session.close();
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(640, 520);
    }

    /** One sheet after another, each with its heading and its buttons. */
    @Override
    protected Control createContents(Composite parent) {
        body = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.XL;
        layout.marginHeight = Spacing.XL;
        body.setLayout(layout);
        fill(body);
        return body;
    }

    @Override
    protected void fill(Composite area) {
        area.getDisplay().addFilter(SWT.KeyDown, keys);
        area.addListener(SWT.Dispose, event -> area.getDisplay().removeFilter(SWT.KeyDown, keys));
        askCountry();
    }

    /** Ctrl+Enter goes on from any field, also from those in which Enter begins a new line. */
    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && event.stateMask == SWT.MOD1 && event.widget instanceof Control control && control.getShell() == getShell()) {
            event.doit = false;
            event.type = SWT.None;
            onward.run();
        }
    }

    /**
     * Shows what comes next. What was there before goes away later: it may have the focus and be in the middle of telling
     * of a key.
     */
    private void show(Composite next, Composite focus) {
        Composite before = sheet;
        sheet = next;
        if (before != null) {
            ((GridData) before.getLayoutData()).exclude = true;
        }
        body.layout(true, true);
        focus.setFocus();
        if (before != null) {
            before.setVisible(false);
            body.getDisplay().asyncExec(before::dispose);
        }
    }

    private Composite newSheet() {
        Composite next = Theme.of(body).style(new Composite(body, SWT.NONE), Token.PAGE, null, null);
        next.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.S;
        next.setLayout(layout);
        return next;
    }

    // --- the country

    private void askCountry() {
        Composite page = newSheet();
        QuestionPane.label(page, text("start.heading"), Token.TEXT, TypeStyle.TITLE);
        QuestionPane.label(page, text("start.words"), Token.TEXT_SECONDARY, TypeStyle.BODY);
        QuestionPane.label(page, text("start.country"), Token.TEXT_SECONDARY, TypeStyle.LABEL);
        country = new PickerField<>(page, ConceptPicking.of(vocabulary("area"), languages), false, true, text("start.country"));
        country.setHint(text("start.country.hint"));
        country.setLayoutData(QuestionPane.wide());
        country.onChange(values -> begin.setEnabled(!values.isEmpty()));
        country.onResize(() -> page.layout(true, true));
        MessageBar unknown = new MessageBar(page);
        country.onLeftover(typed -> QuestionPane.tell(unknown, typed));
        QuestionPane.label(page, text("start.space"), Token.TEXT_SECONDARY, TypeStyle.LABEL);
        home = new Combo(page, SWT.READ_ONLY);
        spaces.forEach(space -> home.add(title(space)));
        home.select(0);
        home.setLayoutData(QuestionPane.wide());
        Accessible.name(home, () -> text("start.space"), null);
        Composite buttons = QuestionPane.buttons(page, 1);
        begin = new IconButton(buttons, IconButton.Look.PRIMARY, null, text("start.begin"), text("start.begin.keys"), this::begin);
        begin.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        begin.setEnabled(false);
        onward = begin::press;
        show(page, country);
    }

    private String title(Space space) {
        Text title = space.info() == null ? null : space.info().getTitle();
        String words = title == null || title.isEmpty() ? space.name() : title.best(languages).value();
        return text("start.space." + space.kind().name().toLowerCase(Locale.ROOT), words);
    }

    private Vocabulary vocabulary(String scheme) {
        return (Vocabulary) workspace.snapshot().record(Ids.vocabularyId(scheme)).orElseThrow();
    }

    private void begin() {
        String area = country.values().get(0);
        String name = ConceptPicking.of(vocabulary("area"), languages).label(area);
        try {
            session = workspace.create(spaces.get(home.getSelectionIndex()).name(), Literals.COUNTRY_CASE);
        } catch (StoreException e) {
            Errors.report(getShell(), text("start.failed"), e);
            return;
        }
        CountryCase record = (CountryCase) session.record();
        session.run(text("start.step.case"), () -> {
            record.setTitle(Text.of(languages.get(0), name));
            record.setArea(concept(area));
            record.getAreas().add(concept(area));
            record.setAsOf(PartialDate.of(LocalDate.now()));
        });
        interview = new Interview(record, languages, ModelTexts.in(Locale.forLanguageTag(languages.get(0))), session::run);
        save();
        ask();
    }

    private static Concept concept(String address) {
        Concept proxy = ModelFactory.eINSTANCE.createConcept();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI(address));
        return proxy;
    }

    // --- the questions

    private void ask() {
        Composite page = newSheet();
        Question question = interview.question();
        QuestionPane.label(page, text("start.progress", interview.number(), interview.count()), Token.TEXT_TERTIARY,
            TypeStyle.LABEL);
        QuestionPane pane = new QuestionPane(page, interview, question, picking(question));
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite buttons = QuestionPane.buttons(page, 4);
        IconButton back = new IconButton(buttons, IconButton.Look.PLAIN, "chevron-left", text("start.back"), null, () -> {
            interview.back();
            step();
        });
        back.setEnabled(interview.number() > 1);
        IconButton finish = new IconButton(buttons, IconButton.Look.GHOST, null, text("start.finishEarly"), null, () -> {
            if (pane.settled()) {
                finish();
            }
        });
        finish.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        finish.setVisible(!interview.isLast());
        IconButton skip = new IconButton(buttons, IconButton.Look.PLAIN, null, text("start.skip"), null, () -> {
            pane.clear();
            forward();
        });
        skip.setVisible(!interview.isLast());
        onward = () -> {
            if (pane.settled()) {
                forward();
            }
        };
        new IconButton(buttons, IconButton.Look.PRIMARY, null, text(interview.isLast() ? "start.finish" : "start.next"),
            text("start.next.keys"), onward);
        show(page, pane);
    }

    private ConceptPicking picking(Question question) {
        return switch (question) {
            case SKILLS -> ConceptPicking.of(vocabulary("skill-level"), languages);
            case DESTINATIONS -> ConceptPicking.of(vocabulary("area"), languages);
            default -> new ConceptPicking(interview.choices(question));
        };
    }

    private void forward() {
        if (interview.isLast()) {
            finish();
        } else {
            interview.next();
            step();
        }
    }

    private void step() {
        save();
        ask();
    }

    private void save() {
        Jobs.work(getShell(), text("start.saving"), monitor -> session.save(null), version -> { });
    }

    /** The window stays until what was answered is safe. */
    private void finish() {
        if (ending) {
            return;
        }
        ending = true;
        onward = () -> { };
        body.setEnabled(false);
        Display display = getShell().getDisplay();
        Jobs.start(getShell(), text("start.saving"), Jobs.WORK, monitor -> {
            session.save(null);
            // handed over here: somebody may have asked in the Progress view to stop what was done by then
            display.asyncExec(this::close);
            return session;
        }, saved -> { }, this::notSaved);
    }

    /**
     * Asks whether to try again, or to close without what was not saved; otherwise the question is there again. What was
     * saved with an earlier step opens in the editor, with the rest as edits of it.
     */
    private void notSaved(Throwable failure) {
        ending = false;
        body.setEnabled(true);
        ask();
        Errors.log(text("start.saveFailed"), failure);
        String reason = UserMessage.of(text("start.saveFailed"), failure).sentence();
        switch (Dialogs.choose(getShell(), text("start.saveFailed"), reason, text("start.saveAgain"), text("start.closeUnsaved"))) {
            case 0 -> finish();
            case 1 -> close();
            default -> sheet.setFocus();
        }
    }

    /** Closing the window keeps what was answered, as finishing does. */
    @Override
    protected void handleShellCloseEvent() {
        if (session == null) {
            super.handleShellCloseEvent();
        } else {
            finish();
        }
    }
}
