package org.sankofa.exchange.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ImportReport;
import org.sankofa.model.ActivityScope;
import org.sankofa.model.Concept;
import org.sankofa.model.Identifier;
import org.sankofa.model.Method;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Organisation;
import org.sankofa.model.OrganisationRole;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/** Projects of the World Bank become programmes. */
class ProjectsTest {

    private static final String ROADS = "P000001,Africa,Republic of Uganda,Closed,Roads for refugees,\"To connect refugees and host communities, and to use remittances.\","
            + "\"Ministry of Works, Roads Authority\",https://example.org/P000001,2016-06-07T00:00:00Z,12/31/2020 12:00:00 AM,32500000,32500000,"
            + "\"3,700,000\",Republic of Uganda,Health,Trade\n";

    @TempDir
    Path folder;
    private Sheets sheets;

    @BeforeEach
    void open() throws Exception {
        sheets = new Sheets(folder);
    }

    @AfterEach
    void close() throws Exception {
        sheets.close();
    }

    private static List<String> notations(List<Concept> concepts) {
        return concepts.stream().map(Concept::getNotation).sorted().toList();
    }

    private Programme roads() {
        return sheets.all("programme", Programme.class).get("Roads for refugees");
    }

    @Test
    void aProjectBecomesAProgrammeWithAllThatItSays() throws Exception {
        assertEquals("1 0 0 0", Sheets.counts(sheets.take(sheets.projects, Sheets.PROJECTS + ROADS)));
        Programme roads = roads();
        assertEquals(List.of("UGA"), notations(roads.getAreas()));
        assertEquals(ActivityScope.NATIONAL, roads.getScope());
        assertEquals(ProgrammeStatus.CLOSED, roads.getStatus());
        assertEquals("2016-06-07", roads.getActualStart().toString());
        assertEquals("2020-12-31", roads.getActualEnd().toString());
        assertEquals(null, roads.getPlannedEnd());
        assertEquals("To connect refugees and host communities, and to use remittances.", roads.getObjectives().get("en"));
        assertEquals(List.of("44000-P000001", "P000001"), roads.getIdentifiers().stream().map(Identifier::getValue).sorted().toList());
        assertEquals("https://example.org/P000001", roads.getDocuments().get(0).getUrl());
        // one commitment: the grant may be a part of it and is only said
        assertEquals(1, roads.getTransactions().size());
        assertEquals("32500000", roads.getTransactions().get(0).getValue().toPlainString());
        assertTrue(roads.getTransactions().get(0).getDescription().get("en").contains("3700000"));
        assertEquals("32500000", roads.getBudgets().get(0).getValue().toPlainString());
        assertEquals(2, roads.getSectorShares().size());
        assertEquals(List.of("displacement", "health", "remittances", "trade"), notations(roads.getThemes()));
        assertEquals(List.of("host-communities", "refugees"), notations(roads.getTargetGroups()));
        assertEquals(List.of(Method.COMPUTED, Method.COMPUTED), roads.getFacts().stream().map(one -> one.getMethod()).toList());
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        sheets.take(sheets.projects, Sheets.PROJECTS + ROADS);
        String head = sheets.workspace.snapshot().head("net");
        assertEquals("0 0 1 0", Sheets.counts(sheets.take(sheets.projects, Sheets.PROJECTS + ROADS)));
        assertEquals(head, sheets.workspace.snapshot().head("net"));
        ImportReport later = sheets.take(sheets.projects, Sheets.PROJECTS + ROADS.replace("12/31/2020", "6/30/2021"));
        assertEquals("0 1 0 0", Sheets.counts(later));
        assertEquals("2021-06-30", roads().getActualEnd().toString());
        assertEquals("2021-06-30", roads().getBudgets().get(0).getPeriodEnd().toString());
    }

    @Test
    void namesAreNotDividedUnlessAllPartsAreKnown() throws Exception {
        ImportReport report = sheets.take(sheets.projects, Sheets.PROJECTS + ROADS);
        assertEquals(List.of("World Bank", "Ministry of Works, Roads Authority", "Republic of Uganda"),
                report.problems().stream().filter(one -> one.code().equals("unknown-organisation")).map(one -> one.value()).toList());
        assertEquals(3, roads().getParticipatingOrganisations().size());
        for (String name : List.of("Ministry of Works", "Roads Authority")) {
            Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
            organisation.setId(Ids.newId());
            organisation.setTitle(Text.of("en", name));
            sheets.space.write(name, batch -> batch.put(organisation));
        }
        ImportReport again = sheets.take(sheets.projects, Sheets.PROJECTS + ROADS.replace("P000001", "P000002").replace("Roads for", "More roads for"));
        assertFalse(again.problems().stream().anyMatch(one -> one.path().equals("Implementing Agency")));
        List<ParticipatingOrganisation> two = sheets.all("programme", Programme.class).get("More roads for refugees").getParticipatingOrganisations()
                .stream().filter(one -> one.getRole() == OrganisationRole.IMPLEMENTING).toList();
        assertEquals(2, two.size());
        assertTrue(two.stream().allMatch(one -> one.getOrganisation() != null && one.getName() == null));
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        ImportReport report = sheets.take(sheets.projects, Sheets.PROJECTS
                + "P1,Africa,Eastern and Southern Africa,Sleeping,A,,,,2005-06-30T00:00:00Z,4/12/2005 12:00:00 AM,0,many,,,,\n"
                + "P2,Africa,Africa,Pipeline,B,,,,next year,,,-5,,,,\n"
                + "P1,Africa,Africa,Pipeline,C,,,,,,,,,,,\n"
                + ",Africa,Africa,Pipeline,D,,,,,,,,,,,\n");
        assertEquals("2 0 0 2", Sheets.counts(report));
        assertEquals("Eastern and Southern Africa", Sheets.problem(report, "unknown-area").value());
        assertEquals("Sleeping", Sheets.problem(report, "unknown-status").value());
        assertEquals("zero 2", Sheets.problem(report, "zero").code() + " " + Sheets.problem(report, "zero").line());
        assertEquals(List.of("many", "-5"), report.problems().stream().filter(one -> one.code().equals("no-amount")).map(one -> one.value()).toList());
        assertEquals(Tier.ERROR, Sheets.problem(report, "no-date").tier());
        assertEquals(2, Sheets.problem(report, "period-reversed").line());
        assertEquals(4, Sheets.problem(report, "twice").line());
        assertEquals(5, Sheets.problem(report, "no-identifier").line());
        Programme a = sheets.all("programme", Programme.class).get("A");
        assertEquals("Eastern and Southern Africa", a.getLocations().get(0).getName().get("en"), "a name that is no area stays in sight");
        assertEquals(ActivityScope.REGIONAL, a.getScope());
        assertTrue(a.getTransactions().isEmpty() && a.getBudgets().isEmpty());
        assertEquals(List.of("002"), notations(sheets.all("programme", Programme.class).get("B").getAreas()));
    }
}
