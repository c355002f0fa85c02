package org.sankofa.ui.cases.internal.start;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
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
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * Asks which country and where the case is to live, then one question after another. Answers are in the case as they are
 * typed and saved with each step; closing the dialog keeps what was answered.
 */
final class StartCaseDialog extends Dialog {

    private final Workspace workspace;
    private final List<Space> spaces;
    private final List<String> languages;
    private Composite body;
    private PickerField<String> country;
    private Combo home;
    private IconButton begin;
    private EditingSession session;
    private Interview interview;

    /** @param spaces where the case can live, at least one; the first is proposed */
    StartCaseDialog(Shell shell, Workspace workspace, List<Space> spaces, List<String> languages) {
        super(shell);
        this.workspace = workspace;
        this.spaces = spaces;
        this.languages = languages;
        setShellStyle(getShellStyle() | SWT.RESIZE);
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
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("start.title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(640, 520);
    }

    @Override
    protected Control createContents(Composite parent) {
        Theme.of(parent).style(parent, Token.PAGE, null, null);
        body = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.XL;
        layout.marginHeight = Spacing.XL;
        layout.verticalSpacing = Spacing.S;
        body.setLayout(layout);
        askCountry();
        return body;
    }

    // --- the country

    private void askCountry() {
        QuestionPane.label(body, text("start.heading"), Token.TEXT, TypeStyle.DISPLAY);
        QuestionPane.label(body, text("start.words"), Token.TEXT_SECONDARY, TypeStyle.BODY);
        QuestionPane.label(body, text("start.country"), Token.TEXT_SECONDARY, TypeStyle.LABEL);
        country = new PickerField<>(body, ConceptPicking.of(vocabulary("area"), languages), false, true, text("start.country"));
        country.setHint(text("start.country.hint"));
        country.setLayoutData(QuestionPane.wide());
        country.onChange(values -> begin.setEnabled(!values.isEmpty()));
        country.onResize(() -> body.layout(true, true));
        QuestionPane.label(body, text("start.space"), Token.TEXT_SECONDARY, TypeStyle.LABEL);
        home = new Combo(body, SWT.READ_ONLY);
        spaces.forEach(space -> home.add(title(space)));
        home.select(0);
        home.setLayoutData(QuestionPane.wide());
        Composite buttons = QuestionPane.buttons(body, 1);
        begin = new IconButton(buttons, IconButton.Look.PRIMARY, null, text("start.begin"), null, this::begin);
        begin.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        begin.setEnabled(false);
        country.setFocus();
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
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        Question question = interview.question();
        QuestionPane.label(body, text("start.progress", interview.number(), interview.count()), Token.TEXT_TERTIARY,
            TypeStyle.LABEL);
        QuestionPane pane = new QuestionPane(body, interview, question, picking(question));
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite buttons = QuestionPane.buttons(body, 4);
        IconButton back = new IconButton(buttons, IconButton.Look.PLAIN, "chevron-left", text("start.back"), null, () -> {
            interview.back();
            step();
        });
        back.setEnabled(interview.number() > 1);
        IconButton finish = new IconButton(buttons, IconButton.Look.GHOST, null, text("start.finishEarly"), null, this::finish);
        finish.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        finish.setVisible(!interview.isLast());
        IconButton skip = new IconButton(buttons, IconButton.Look.PLAIN, null, text("start.skip"), null, () -> {
            pane.clear();
            forward();
        });
        skip.setVisible(!interview.isLast());
        new IconButton(buttons, IconButton.Look.PRIMARY, null, text(interview.isLast() ? "start.finish" : "start.next"), null,
            this::forward);
        body.layout(true, true);
        pane.setFocus();
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

    private void finish() {
        try {
            session.save(null);
            close();
        } catch (StoreException e) {
            Errors.report(getShell(), text("start.saveFailed"), e);
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
