package org.sankofa.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.Dataset;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/** Figures go and come back with the data set, nothing is lost between two who write at once, and one version is taken back as a whole. */
class DataFilesTest extends StoreTestCase {

    private static final String HEADING = "DATAFLOW,REF_AREA,OBS_VALUE\n";

    private final String dataset = Ids.newId();
    private Workspace workspace;

    @BeforeEach
    void make() throws StoreException {
        workspace = workspace("ana", ANA);
    }

    private Version figures(String message, String... rows) throws StoreException {
        return office(workspace).write(message, batch -> {
            if (batch.get("dataset", dataset).isEmpty()) {
                batch.put(record());
            }
            batch.putEvidence(dataset, "ALB", (HEADING + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        }).orElseThrow();
    }

    private Dataset record() {
        Dataset record = ModelFactory.eINSTANCE.createDataset();
        record.setId(dataset);
        record.setTitle(Text.of("en", "Census"));
        return record;
    }

    private String stored() {
        return workspace.snapshot().evidence(SPACE, dataset, "ALB").map(bytes -> new String(bytes, StandardCharsets.UTF_8).substring(HEADING.length())).orElse("none");
    }

    @Test
    void figuresGoWithTheirDataSetAndComeBackWithIt() throws Exception {
        figures("Import census.csv", "x,ALB,1", "x,ALB,2");
        int before = office(workspace).log(0).size();
        office(workspace).delete("dataset", dataset);
        assertEquals(before + 1, office(workspace).log(0).size(), "one commit");
        assertEquals("none", stored());
        assertEquals(List.of(), workspace.snapshot().evidenceAreas(SPACE, dataset));
        assertTrue(workspace.snapshot().evidenceVersion(SPACE, dataset, "ALB").isEmpty());
        assertEquals(List.of(), workspace.snapshot().evidenceDatasets(SPACE));
        office(workspace).undelete("dataset", dataset);
        assertEquals(before + 2, office(workspace).log(0).size(), "one commit");
        assertEquals("x,ALB,1\nx,ALB,2\n", stored());
        assertEquals(List.of(dataset), workspace.snapshot().evidenceDatasets(SPACE));
    }

    @Test
    void alsoInABatchAndWithAnEarlierVersionThatIsRestored() throws Exception {
        String imported = figures("Import census.csv", "x,ALB,1").commit();
        office(workspace).write("Delete", batch -> batch.delete(new RecordKey(SPACE, "dataset", dataset)));
        assertEquals("none", stored());
        office(workspace).restore("dataset", dataset, imported);
        assertEquals("x,ALB,1\n", stored());
    }

    @Test
    void aDataSetThatIsBroughtBackKeepsWhatWasWrittenMeanwhile() throws Exception {
        figures("Import census.csv", "x,ALB,1");
        office(workspace).delete("dataset", dataset);
        office(workspace).write("Data alone", batch -> batch.putEvidence(dataset, "ALB", (HEADING + "x,ALB,9\n").getBytes(StandardCharsets.UTF_8)));
        office(workspace).undelete("dataset", dataset);
        assertEquals("x,ALB,1\nx,ALB,9\n", stored());
    }

    @Test
    void deletionReachesOthersAndWhatTheyAddedStays() throws Exception {
        figures("Import census.csv", "x,ALB,1", "x,ALB,2");
        Workspace ben = closing(org.sankofa.store.Workspaces.create(temp.resolve("ben"), BEN));
        ben.importSpace(office(workspace).repository(), org.sankofa.store.SpaceOptions.of(SPACE, org.sankofa.store.Space.Kind.OFFICE));
        office(workspace).delete("dataset", dataset);
        office(ben).write("Add", batch -> batch.putEvidence(dataset, "ALB", (HEADING + "x,ALB,1\nx,ALB,2\nx,ALB,3\n").getBytes(StandardCharsets.UTF_8)));
        copyObjects(office(ben), office(workspace));
        office(workspace).merge(office(ben).head());
        assertEquals("x,ALB,3\n", stored());
    }

    @Test
    void whoWritesAtTheSameTimeLosesNothing() throws Exception {
        figures("Import census.csv", "x,ALB,1", "x,ALB,2");
        Workspace other = reopen(workspace);
        office(workspace).write("Mine", batch -> {
            assertEquals(HEADING + "x,ALB,1\nx,ALB,2\n", new String(batch.evidence(dataset, "ALB").orElseThrow(), StandardCharsets.UTF_8));
            office(other).write("Theirs", theirs -> theirs.putEvidence(dataset, "ALB", (HEADING + "x,ALB,2\nx,ALB,7\n").getBytes(StandardCharsets.UTF_8)));
            batch.putEvidence(dataset, "ALB", (HEADING + "x,ALB,1\nx,ALB,2\nx,ALB,8\n").getBytes(StandardCharsets.UTF_8));
            assertTrue(new String(batch.evidence(dataset, "ALB").orElseThrow(), StandardCharsets.UTF_8).endsWith("x,ALB,8\n"));
        });
        assertEquals("x,ALB,2\nx,ALB,7\nx,ALB,8\n", stored());
    }

    @Test
    void otherColumnsWrittenAtTheSameTimeAreRefused() throws Exception {
        figures("Import census.csv", "x,ALB,1");
        Workspace other = reopen(workspace);
        StoreException refused = assertStore(Code.CANNOT_WRITE, () -> office(workspace).write("Mine", batch -> {
            office(other).write("Theirs", theirs -> theirs.putEvidence(dataset, "ALB", "DATAFLOW,AGE,OBS_VALUE\nx,1,1\n".getBytes(StandardCharsets.UTF_8)));
            batch.putEvidence(dataset, "ALB", (HEADING + "x,ALB,8\n").getBytes(StandardCharsets.UTF_8));
        }));
        assertTrue(refused.getMessage().contains("other columns"), refused.getMessage());
    }

    @Test
    void anImportIsTakenBackAsAWholeAndThatToo() throws Exception {
        Version first = figures("Import census.csv", "x,ALB,1");
        Version second = figures("Import more.csv", "x,ALB,1", "x,ALB,2");
        assertEquals(List.of(second.commit(), first.commit()), office(workspace).figureHistory(dataset, 0).stream().map(Version::commit).toList());
        Version back = office(workspace).takeBack(second.commit());
        assertEquals("Take back: Import more.csv", back.message());
        assertEquals("x,ALB,1\n", stored());
        assertTrue(workspace.snapshot().record(new RecordKey(SPACE, "dataset", dataset)).isPresent(), "it was there before");
        Version again = office(workspace).takeBack(back.commit());
        assertEquals("Bring back: Import more.csv", again.message());
        assertEquals("x,ALB,1\nx,ALB,2\n", stored());
        assertEquals("Take back: Import more.csv", office(workspace).takeBack(office(workspace).figureHistory(dataset, 1).get(0).commit()).message());
        Workspace later = reopen(workspace);
        office(later).takeBack(first.commit());
        workspace.refresh();
        assertEquals("none", stored());
        assertTrue(workspace.snapshot().deleted(new RecordKey(SPACE, "dataset", dataset)), "the import made it");
        assertStore(Code.NOT_FOUND, () -> office(workspace).takeBack("0".repeat(40)));
    }

    @Test
    void whatOthersChangedSinceIsNotTakenBack() throws Exception {
        Version imported = figures("Import census.csv", "x,ALB,1");
        figures("Import more.csv", "x,ALB,1", "x,ALB,2");
        StoreException refused = assertStore(Code.CHANGED_SINCE, () -> office(workspace).takeBack(imported.commit()));
        assertTrue(refused.getMessage().startsWith("Figures of ALB changed since \"Import census.csv\""), refused.getMessage());
        assertEquals("x,ALB,1\nx,ALB,2\n", stored());
    }

    @Test
    void norADataSetThatSomebodyDescribedSince() throws Exception {
        Version imported = figures("Import census.csv", "x,ALB,1");
        Dataset described = record();
        described.setPublisherName("INSTAT");
        office(workspace).write("Describe", batch -> batch.put(described));
        assertStore(Code.CHANGED_SINCE, () -> office(workspace).takeBack(imported.commit()));
        assertEquals("x,ALB,1\n", stored());
    }

    @Test
    void whatWasAddedToARecordSinceStays() throws Exception {
        String id = Ids.newId();
        Vocabulary first = names(id, "GRC", "Hellas");
        Version made = office(workspace).write("Import one.csv", batch -> batch.put(first)).orElseThrow();
        Vocabulary second = org.eclipse.emf.ecore.util.EcoreUtil.copy(first);
        second.getConcepts().get(0).getAliases().add(alias("Ellada"));
        office(workspace).write("Import two.csv", batch -> batch.put(second));
        office(workspace).takeBack(made.commit());
        Vocabulary now = (Vocabulary) workspace.snapshot().record(new RecordKey(SPACE, "vocabulary", id)).orElseThrow();
        assertEquals(List.of("Ellada"), now.getConcepts().get(0).getAliases().stream().map(Alias::getLabel).toList());
        assertFalse(workspace.snapshot().deleted(new RecordKey(SPACE, "vocabulary", id)));
    }

    private static Vocabulary names(String id, String code, String name) {
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        vocabulary.setId(id);
        vocabulary.setTitle(Text.of("en", "Names"));
        Concept concept = ModelFactory.eINSTANCE.createConcept();
        concept.setId(Ids.newId());
        concept.setNotation(code);
        concept.getAliases().add(alias(name));
        vocabulary.getConcepts().add(concept);
        return vocabulary;
    }

    private static Alias alias(String name) {
        Alias alias = ModelFactory.eINSTANCE.createAlias();
        alias.setId(Ids.newId());
        alias.setLabel(name);
        return alias;
    }
}
