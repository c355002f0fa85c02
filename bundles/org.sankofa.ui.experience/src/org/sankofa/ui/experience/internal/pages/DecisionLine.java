package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.model.Agent;
import org.sankofa.model.Decision;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.experience.internal.model.Agents;
import org.sankofa.ui.experience.internal.model.DecisionNote;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A line in which one notes a decision while people talk on: what, who, when, Enter. */
final class DecisionLine extends Composite {

    private final PageContext context;
    private final Text line;
    private final Label told;

    DecisionLine(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.XS;
        setLayout(layout);
        setLayoutData(wide());
        line = theme.style(new Text(this, SWT.SINGLE | SWT.BORDER), Token.SURFACE, Token.TEXT, TypeStyle.BODY);
        line.setMessage(text("decision.line"));
        line.setLayoutData(wide());
        Accessible.name(line, () -> text("decision.line"), text("decision.help"));
        line.addListener(SWT.DefaultSelection, event -> note());
        told = theme.style(new Label(this, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.LABEL);
        told.setLayoutData(wide());
        told.setText(text("decision.help"));
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        return data;
    }

    private void note() {
        DecisionNote note = DecisionNote.of(line.getText(), Locale.forLanguageTag(language()), LocalDate.now());
        if (note.text().isEmpty()) {
            return;
        }
        Meeting meeting = (Meeting) context.record();
        Decision decision = ModelFactory.eINSTANCE.createDecision();
        decision.setId(Ids.newId());
        context.session().run(text("decision.step"), decision, () -> {
            decision.setText(org.sankofa.model.text.Text.of(language(), note.withName()));
            decision.setDue(note.due());
            meeting.getDecisions().add(decision);
        });
        line.setText("");
        tell(text("decision.noted", note.text()));
        if (!note.who().isEmpty()) {
            findWho(note, decision, Agents.at(meeting));
        }
    }

    /** Until it is known who is meant, and for ever when nobody is, the name stands in the words. */
    private void findWho(DecisionNote note, Decision decision, List<URI> present) {
        Finder finder = new Finder(context.workspace().snapshot(), context.index(), context.languages());
        Jobs.read(this, text("decision.reading"), monitor -> Agents.named(note.who(), present, finder), found -> {
            if (decision.eContainer() != context.record()) {
                return;
            }
            if (found.isEmpty()) {
                tell(text("decision.nobody", note.who()));
                return;
            }
            Agent agent = found.get();
            context.session().run(text("decision.step"), decision, () -> {
                decision.setResponsible(Proxies.to(Ids.uri(agent), agent.eClass(), Agent.class));
                decision.setText(org.sankofa.model.text.Text.of(language(), note.text()));
            });
            tell(text("decision.noted.who", note.text(), finder.name(agent)));
        });
    }

    private void tell(String words) {
        told.setText(words.replace("&", "&&"));
        getParent().getParent().layout(true, true);
    }

    private String language() {
        return context.languages().isEmpty() ? "en" : context.languages().get(0);
    }
}
