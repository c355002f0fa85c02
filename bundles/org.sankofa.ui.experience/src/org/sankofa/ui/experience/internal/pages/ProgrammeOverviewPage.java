package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.OrganisationRole;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Programme;
import org.sankofa.ui.experience.internal.controls.StepsLine;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.ProgrammeTimeline;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** How far a programme is, with whom, and what it is for. */
public final class ProgrammeOverviewPage extends HeadedPage {

    /** Made by the service runtime. */
    public ProgrammeOverviewPage() {
        super("programme.overview", 100, "programme", ProgrammeOverviewPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.programme"), "title", "acronym", "summary", "objectives", "type", "function")
            .section(text("section.status"), "status", "plannedStart", "actualStart", "plannedEnd", "actualEnd")
            .section(text("section.areas"), "areas", "scope", "areaShares", "locations", "countryWide")
            .section(text("section.purpose"), "themes", "goals", "targetGroups", "beneficiaries", "beneficiaryNotes")
            .section(text("section.responsible"), "reportingOrganisation", "nationalCounterpart", "focalPoint", "partOf",
                "request");
    }

    @Override
    void head(Composite head, PageContext context) {
        StepsLine line = new StepsLine(head, text("timeline.name"));
        Label aside = label(head, Token.TEXT);
        Label partners = label(head, Token.TEXT_SECONDARY);
        Finder words = new Finder(null, null, context.languages());
        context.onChange(() -> {
            Programme programme = (Programme) context.record();
            ProgrammeTimeline timeline = ProgrammeTimeline.of(programme);
            show(line, timeline.aside().isEmpty());
            line.show(timeline.steps().stream().map(step -> new StepsLine.Step(
                words.literal(Literals.PROGRAMME__STATUS, step.status()), when(step, words),
                StepsLine.Place.valueOf(step.place().name()))).toList());
            say(aside, timeline.aside().map(status -> text("timeline." + status.getName())).orElse(""));
            say(partners, partners(programme, words));
            head.getParent().layout(true, true);
        });
    }

    private static String when(ProgrammeTimeline.Step step, Finder words) {
        return step.date() == null ? "" : step.planned() && !step.date().isPlanned()
            ? text("timeline.planned", words.date(step.date())) : words.date(step.date());
    }

    private static Label label(Composite head, Token ink) {
        Label label = Theme.of(head).style(new Label(head, SWT.WRAP), Token.PAGE, ink, TypeStyle.BODY);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    private static void say(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        show(label, !words.isEmpty());
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private static String role(ParticipatingOrganisation one, Finder words) {
        return one.getRole() == OrganisationRole.UNKNOWN ? text("timeline.partner")
            : words.literal(Literals.PARTICIPATING_ORGANISATION__ROLE, one.getRole());
    }

    /** @return who takes part, by role */
    private static String partners(Programme programme, Finder words) {
        Map<String, List<String>> byRole = new LinkedHashMap<>();
        for (ParticipatingOrganisation one : programme.getParticipatingOrganisations()) {
            String name = words.name(one.getOrganisation());
            String known = name.isEmpty() && one.getName() != null ? one.getName() : name;
            if (!known.isEmpty()) {
                byRole.computeIfAbsent(role(one, words), role -> new ArrayList<>()).add(known);
            }
        }
        return Finder.join(byRole.entrySet().stream()
            .map(entry -> text("timeline.partners", entry.getKey(), String.join(", ", entry.getValue()))).toArray(String[]::new));
    }
}
