package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Programme;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.cases.internal.model.Links;
import org.sankofa.ui.cases.internal.pages.PoliciesPage;

/** The page of policies shows for each measure the programmes and lessons that have to do with it, and for a gap what others did. */
class PolicyLinksTest {

    @TempDir
    Path folder;

    @Test
    void eachMeasureHasWhatIsAboutItAndAGapWhatOthersDid() throws Exception {
        try (OpenPage page = new OpenPage(folder)) {
            RecordKey agents = page.save(Literals.PROGRAMME, "Agents in villages", "GHA", (Programme one) -> one.getGoals().add(page.concept("sdg:10.c")));
            page.save(Literals.LESSON, "Prices on the radio", "GHA", (Lesson one) -> one.getThemes().add(page.concept("theme:remittances")));
            page.save(Literals.PROGRAMME, "Wells", "GHA", (Programme one) -> one.getThemes().add(page.concept("theme:health")));
            RecordKey cards = page.save(Literals.LESSON, "Consular cards", "SLV", (Lesson one) -> {
                one.getThemes().add(page.concept("theme:remittances"));
                one.setOutcome(LessonOutcome.FAILURE);
            });
            page.save(Literals.LESSON, "Mobile wallets", "PHL", (Lesson one) -> one.getThemes().add(page.concept("theme:remittances")));
            CountryCase record = page.open(new PoliciesPage(), one -> {
                one.setArea(page.concept("area:GHA"));
                PolicyMeasure transfers = Cases.measure(one, "Cheaper transfers", PolicyState.ABSENT, null);
                transfers.getGoals().add(page.concept("sdg:10.c"));
                transfers.getPriorities().add(page.concept("priority:remittances"));
                Cases.measure(one, "Something else", PolicyState.UNKNOWN, null);
            });
            page.await("programmes and lessons are found", () -> page.lines().stream().anyMatch(line -> line.contains("same goal SDG 10.c")));
            whatFitsStandsBelowItsMeasure(page.lines());
            othersHelpWithGaps(page, cards);
            linksAreMadeAndTakenAway(page, record.getMeasures().getFirst(), agents);
            page.save(Literals.LESSON, "Queues on Fridays", "GHA", (Lesson one) -> one.getThemes().add(page.concept("theme:remittance-cost")));
            page.session().run("State", () -> record.getMeasures().getFirst().setState(PolicyState.PARTIAL));
            page.await("what was saved meanwhile is found", () -> page.lines().stream().anyMatch(line -> line.startsWith("Queues on Fridays")));
        }
    }

    private static void whatFitsStandsBelowItsMeasure(List<String> lines) {
        assertTrue(lines.indexOf("Agents in villages, Programme, same goal SDG 10.c") > lines.indexOf("Cheaper transfers, Absent"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Prices on the radio, Lesson, same theme: Remittances")), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("Wells")), "what is only from the country has nothing to do with it: " + lines);
        assertEquals("Something else, Unknown", lines.getLast(), "what is about nothing is not given the goals of others");
    }

    private static void othersHelpWithGaps(OpenPage page, RecordKey cards) {
        List<String> lines = page.lines();
        int gap = lines.indexOf("The measure \u201cCheaper transfers\u201d is absent.");
        assertTrue(lines.get(gap + 1).contains(", May help: same theme: Remittances"), lines.get(gap + 1));
        assertTrue(lines.get(gap + 2).startsWith("It is not said"), "the others wait until they are asked for: " + lines.get(gap + 2));
        page.button("1 more that may help").press();
        List<String> helps = page.lines().subList(gap + 1, gap + 3);
        assertTrue(helps.stream().anyMatch(line -> line.startsWith("Consular cards, Lesson \u00b7 Failure \u00b7 El Salvador, May help: ")), helps.toString());
        assertTrue(helps.stream().anyMatch(line -> line.startsWith("Mobile wallets, Lesson \u00b7 Philippines, May help: ")), helps.toString());
        Event enter = new Event();
        enter.character = SWT.CR;
        page.line("Consular cards").notifyListeners(SWT.KeyDown, enter);
        assertEquals(List.of(cards), page.opened);
    }

    private static void linksAreMadeAndTakenAway(OpenPage page, PolicyMeasure transfers, RecordKey agents) {
        String fits = "Agents in villages, Programme, same goal SDG 10.c";
        String linked = "Agents in villages, Programme, linked by somebody";
        page.button("Keep \u201cAgents in villages\u201d with this measure").press();
        page.await("the link is shown", () -> page.lines().contains(linked));
        assertEquals(Set.of(agents.uri()), Links.linked(transfers));
        assertEquals(1, page.lines().stream().filter(line -> line.startsWith("Agents in villages")).count(), "once is enough");
        page.session().history().undo();
        page.await("the link is gone again", () -> page.lines().contains(fits));
        assertTrue(Links.linked(transfers).isEmpty());
        page.session().history().redo();
        page.await("the link is back", () -> page.lines().contains(linked));
        page.button("Take away the link to \u201cAgents in villages\u201d; the record stays").press();
        page.await("the link is taken away", () -> page.lines().contains(fits));
    }
}
