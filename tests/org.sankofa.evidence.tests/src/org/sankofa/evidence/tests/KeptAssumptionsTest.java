package org.sankofa.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.methods.AssumptionLog;
import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** Assumptions kept with a record: in the order of time, with reasons, and both where two people say something of one. */
class KeptAssumptionsTest {

    private static final List<String> ENGLISH = List.of("en");
    private static final Instant FIRST = Instant.parse("2006-11-20T10:00:00Z");

    private final CountryCase record = ModelFactory.eINSTANCE.createCountryCase();

    @TempDir
    Path folder;

    private void keep(String value, String reason, Instant when, String by) {
        record.getExtensions().add(KeptAssumptions.step("informal.low", value, reason.isEmpty() ? null : Text.of("en", reason), when, by));
    }

    @Test
    void theLatestCountsWhateverTheOrderInTheRecord() {
        keep("20", "later", FIRST.plusSeconds(60), "Ana");
        keep("30", "earlier", FIRST, "Mirela");
        AssumptionLog log = KeptAssumptions.of(record, ENGLISH);
        assertEquals("20", log.value("informal.low").orElseThrow());
        assertEquals("later", log.reason("informal.low"));
        assertEquals("30", log.entries().getLast().before());
        assertEquals(2, log.entries().size());
    }

    @Test
    void oneWithoutAValueTakesTheUsualAgain() {
        keep("20", "survey", FIRST, "Mirela");
        keep("", "", FIRST.plusSeconds(1), "Mirela");
        AssumptionLog log = KeptAssumptions.of(record, ENGLISH);
        assertTrue(log.value("informal.low").isEmpty());
        assertEquals("", log.reason("informal.low"));
    }

    @Test
    void otherExtensionsAreNoAssumptions() {
        record.getExtensions().add(ModelFactory.eINSTANCE.createRemark());
        record.getExtensions().add(ModelFactory.eINSTANCE.createAssumptionStep());
        assertEquals(AssumptionLog.EMPTY, KeptAssumptions.of(record, ENGLISH));
    }

    /** Two windows on one network: neither step pushes the other out. */
    @Test
    void twoPeopleWhoAssumeWithoutKnowingOfEachOtherBothStayInTheLog() throws Exception {
        record.setId(Ids.newId());
        record.setTitle(Text.of("en", "Albania"));
        Path network = folder.resolve("network");
        RecordKey key = new RecordKey("net", "countryCase", record.getId());
        try (Workspace one = Workspaces.create(network, Identity.of("Mirela Example", "mirela@example.org"))) {
            Space space = one.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
            space.write("Write a case", batch -> batch.put(record));
            try (EditingSession mine = one.edit(key)) {
                mine.run("Assume", () -> mine.record().getExtensions().add(KeptAssumptions.step("cost", "7", null, FIRST, "Mirela")));
                CountryCase other = (CountryCase) one.snapshot().record(key).orElseThrow();
                CountryCase copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(other);
                copy.getExtensions().add(KeptAssumptions.step("cost", "8", Text.of("en", "bank"), FIRST.plusSeconds(5), "Ana"));
                space.write("Assume elsewhere", batch -> batch.put(copy));
                mine.save(null);
            }
            CountryCase saved = (CountryCase) one.snapshot().record(key).orElseThrow();
            assertEquals(List.of("7", "8"), KeptAssumptions.steps(saved).stream().map(step -> step.getValue()).toList());
            assertEquals("8", KeptAssumptions.of(saved, ENGLISH).value("cost").orElseThrow());
        }
    }
}
