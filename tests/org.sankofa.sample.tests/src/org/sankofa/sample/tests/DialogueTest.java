package org.sankofa.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.sample.SampleNetwork;

/** The space "High-Level Dialogue 2006" holds the facts of the paper, each where it belongs, and nothing else. */
class DialogueTest extends SampleTestCase {

    private static final String PAPER = "Paper of UNDP for the Fifth Coordination Meeting on International Migration";

    @ParameterizedTest(name = "{0} {1}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
            publication | Report on Remittances in Albania | issued | 2003
            publication | Report on Remittances in Albania | publisher | United Nations Development Programme
            publication | National Human Development Report: Albania 2000 | issued | 2000
            publication | National Human Development Report: Albania 2000 | type | nhdr
            publication | National Human Development Report: El Salvador 2005 | issued | 2005
            publication | National Human Development Report: Mexico (next) | publicationStatus | planned
            publication | National Human Development Report: Mexico (next) | issued | -
            meeting | High-level Dialogue on International Migration and Development | start | 2006-09-14
            meeting | High-level Dialogue on International Migration and Development | end | 2006-09-15
            meeting | High-level Dialogue on International Migration and Development | organisers | United Nations General Assembly
            meeting | Fifth Coordination Meeting on International Migration | start | 2006-11-20
            meeting | Fifth Coordination Meeting on International Migration | end | 2006-11-21
            meeting | Fifth Coordination Meeting on International Migration | place | New York
            meeting | Fifth Coordination Meeting on International Migration | organisers | Population Division
            meeting | Consultation on migration, remittances and development for Latin America and the Caribbean | start | 2006-07
            meeting | Consultation on migration, remittances and development for Latin America and the Caribbean | place | Santo Domingo
            meeting | Regional consultation on African remittances | start | 2007-01 planned
            meeting | Regional consultation on African remittances | state | planned
            meeting | Meeting on remittances with private-sector stakeholders | start | 2006-09
            meeting | Meeting on remittances with private-sector stakeholders | followUpOf | Earlier meeting with the Special Unit for South-South Cooperation
            meeting | Earlier meeting with the Special Unit for South-South Cooperation | start | -
            organisation | Population Division | partOf | Department of Economic and Social Affairs
            organisation | Department of Economic and Social Affairs | partOf | United Nations Secretariat
            organisation | Capacity Development Group | partOf | United Nations Development Programme
            organisation | International Organization for Migration | type | organisation-type:other-intergovernmental
            programme | Project on managing migration, return and the best use of remittances | status | formulation
            programme | Project on managing migration, return and the best use of remittances | areas | area:GHA
            programme | Human Development and Migration Programme | status | planned
            programme | Research and curricula on migration | partOf | Human Development and Migration Programme
            programme | Impacts of migration on households and communities | status | implementation
            programme | Impacts of migration on households and communities | areas | area:MDA
            programme | Engaging the diaspora for Albania's own Millennium Development Goals | status | implementation
            programme | Database and web site for the Government of Albania | nationalCounterpart | Government of Albania
            programme | Internships for young members of the diaspora | status | formulation
            programme | TOKTEN: Transfer of Knowledge through Expatriate Nationals | scope | global
            programme | TOKTEN: Transfer of Knowledge through Expatriate Nationals | status | unknown
            programme | TOKTEN in Palestine | areas | area:PSE
            programme | TOKTEN in Rwanda | status | unknown
            programme | Tools for local development | areas | area:SLV
            programme | Establishing the Somalia Financial Services Association | status | unknown
            programme | Research on remittances | areas | area:TJK
            programme | Gender and remittances | status | implementation
            programme | Strategy on remittances and the Millennium Development Goals | status | formulation
            programme | Integrating migration in national strategies | status | onRequest
            programme | Bringing the key stakeholders together | status | onRequest
            """, quoteCharacter = '"')
    void theFactStandsWhereItBelongs(String kind, String title, String feature, String value) {
        assertEquals(value, words(find(SampleNetwork.DIALOGUE, kind, title), feature));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({ "publication, 5", "meeting, 6", "countryCase, 14", "organisation, 14", "programme, 25", "lesson, 19" })
    void thereAreAsManyAsThePaperNames(String kind, int count) {
        assertEquals(count, all(SampleNetwork.DIALOGUE, kind).size());
    }

    @Test
    void theCountriesAreThoseOfThePaper() {
        Set<String> areas = all(SampleNetwork.DIALOGUE, "countryCase").stream().map(record -> words(record, "area"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("area:ALB", "area:SLV", "area:GHA", "area:LBN", "area:MEX", "area:MDA", "area:PAK", "area:PSE",
                "area:PHL", "area:RWA", "area:SOM", "area:SDN", "area:SYR", "area:TJK"), areas);
    }

    @Test
    void toktenWasUsedInSevenPlaces() {
        Set<String> places = all(SampleNetwork.DIALOGUE, "programme").stream()
                .filter(record -> words(record, "partOf").startsWith("TOKTEN")).map(record -> words(record, "areas"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("area:LBN", "area:PAK", "area:RWA", "area:SDN", "area:SYR", "area:PHL", "area:PSE"), places);
    }

    @Test
    void theInternshipsHaveSevenAreasAndTheStrategiesFivePriorities() {
        assertEquals(7, tags("Internships for young members of the diaspora", "internship-area:"));
        assertEquals(5, tags("Integrating migration in national strategies", "priority:"));
    }

    private long tags(String programme, String scheme) {
        return contents(find(SampleNetwork.DIALOGUE, "programme", programme))
                .filter(object -> object.eClass().getName().equals("Tag") && words(object, "concept").startsWith(scheme)).count();
    }

    @Test
    void eachRecordNamesThePaperAndItsDate() {
        for (Record record : facts()) {
            assertEquals("2006-11", words(record, "asOf"), title(record));
            if (!title(record).equals(PAPER)) {
                assertEquals(PAPER, words(record, "sources"), title(record));
            }
        }
    }

    @Test
    void nothingIsClaimedToHaveWorked() {
        for (Record lesson : all(SampleNetwork.DIALOGUE, "lesson")) {
            assertEquals("unknown", words(lesson, "outcome"), title(lesson));
            assertEquals("draft", words(lesson, "reviewState"), title(lesson));
            assertTrue(Set.of("premise", "practice", "openQuestion").contains(words(lesson, "nature")), title(lesson));
        }
        assertEquals(8, natures("premise"));
        assertEquals(4, natures("practice"));
        assertEquals(7, natures("openQuestion"));
    }

    private long natures(String nature) {
        return all(SampleNetwork.DIALOGUE, "lesson").stream().filter(lesson -> words(lesson, "nature").equals(nature)).count();
    }

    @Test
    void openQuestionsAreTheEditorsAndNotTheAgencys() {
        all(SampleNetwork.DIALOGUE, "lesson").stream().filter(lesson -> words(lesson, "nature").equals("openQuestion"))
                .forEach(lesson -> assertTrue(words(lesson, "notes").contains("editors"), title(lesson)));
    }

    @Test
    void thereAreNoAmountsPersonsOrRequests() {
        for (Record record : facts()) {
            assertFalse(List.of("practitioner", "expert", "candidate", "request", "contribution", "lessonUse", "need", "assignment")
                    .contains(Kinds.kindOf(record.eClass())), title(record));
            assertTrue(contents(record).noneMatch(object -> List.of("Transaction", "Budget", "PlannedDisbursement", "RemittanceEstimate")
                    .contains(object.eClass().getName())), title(record));
        }
    }

    @Test
    void itCanOnlyBeRead() {
        assertTrue(workspace.space(SampleNetwork.DIALOGUE).orElseThrow().readOnly());
    }

    private List<Record> facts() {
        return all(SampleNetwork.DIALOGUE).stream().filter(record -> !Kinds.kindOf(record.eClass()).equals("spaceInfo")).toList();
    }
}
