package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.model.AssumptionStep;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.AssumptionHistory;
import org.sankofa.ui.evidence.internal.assumed.Basis;

/** What a person assumes is kept with the case: one step of the log and one of undo for what was typed in one go. */
class AssumedInputTest {

    private static final Instant NOW = Instant.parse("2006-11-20T10:00:00Z");

    @TempDir
    Path folder;

    private Workspace workspace;
    private EditingSession session;
    private AssumedInput input;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        Space space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
        CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
        record.setId(Ids.newId());
        record.setTitle(Text.of("en", "Albania"));
        space.write("Write a case", batch -> batch.put(record));
        session = workspace.edit(new RecordKey("net", "countryCase", record.getId()));
        input = new AssumedInput(session, List.of("en"), "Mirela Example", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws StoreException {
        session.close();
        workspace.close();
    }

    private AssumedValues values() {
        return new AssumedValues(KeptAssumptions.of(session.record(), List.of("en")), Map.of());
    }

    private List<AssumptionStep> steps() {
        return KeptAssumptions.steps(session.record());
    }

    @Test
    void whatIsTypedInOneGoIsOneStepAndOneUndo() throws Exception {
        for (String typed : List.of("2", "20", "20.5")) {
            input.value(Assumed.INFORMAL_LOW, typed);
        }
        input.reason(Assumed.INFORMAL_LOW, "our survey");
        input.reason(Assumed.INFORMAL_LOW, "our survey of 2019");
        assertEquals(1, steps().size());
        assertEquals(new BigDecimal("20.5"), values().number(Assumed.INFORMAL_LOW));
        assertEquals("our survey of 2019", values().reason(Assumed.INFORMAL_LOW));
        assertEquals(NOW, steps().getFirst().getDate());
        assertEquals("Mirela Example", steps().getFirst().getByName());
        session.history().undo();
        assertEquals(0, steps().size());
        assertEquals(new BigDecimal("35"), values().number(Assumed.INFORMAL_LOW));
        session.history().redo();
        assertEquals(new BigDecimal("20.5"), values().number(Assumed.INFORMAL_LOW));
    }

    @Test
    void theBeginningOfWhatCannotBeReadDoesNotCount() throws Exception {
        input.value(Assumed.POVERTY_HEADCOUNT, "1");
        input.value(Assumed.POVERTY_HEADCOUNT, "15");
        input.reason(Assumed.POVERTY_HEADCOUNT, "census");
        // 150 is refused
        input.takeBack(Assumed.POVERTY_HEADCOUNT);
        assertEquals(0, steps().size());
        assertEquals("census", input.waiting(Assumed.POVERTY_HEADCOUNT));
        input.value(Assumed.POVERTY_HEADCOUNT, "12");
        assertEquals(1, steps().size());
        assertEquals(new BigDecimal("12"), values().number(Assumed.POVERTY_HEADCOUNT));
        assertEquals("census", values().reason(Assumed.POVERTY_HEADCOUNT));
        session.history().undo();
        assertEquals(0, steps().size(), "it was typed in one go");
    }

    @Test
    void whatCountedBeforeIsNotTakenBack() throws Exception {
        input.value(Assumed.POVERTY_HEADCOUNT, "12");
        input.leave();
        input.takeBack(Assumed.POVERTY_HEADCOUNT);
        input.value(Assumed.POVERTY_HEADCOUNT, "15");
        input.takeBack(Assumed.POVERTY_HEADCOUNT);
        input.takeBack(Assumed.COST);
        assertEquals(1, steps().size());
        assertEquals(new BigDecimal("12"), values().number(Assumed.POVERTY_HEADCOUNT));
    }

    @Test
    void aReasonForANumberThatFiguresHaveIsKeptWithIt() throws Exception {
        input.found(Map.of(Assumed.COST, new BigDecimal("8.86")));
        input.reason(Assumed.COST, "our survey");
        assertEquals(1, steps().size());
        assertEquals("8.86", steps().getFirst().getValue());
        assertEquals("our survey", values().reason(Assumed.COST));
        session.history().undo();
        assertEquals(0, steps().size());
    }

    @Test
    void aReasonWithoutANumberWaitsForOne() throws Exception {
        input.reason(Assumed.MULTIPLIER_LOW, "Example, 2005");
        assertEquals(0, steps().size());
        assertEquals("Example, 2005", input.waiting(Assumed.MULTIPLIER_LOW));
        input.leave();
        input.value(Assumed.MULTIPLIER_LOW, "1.5");
        assertEquals(1, steps().size());
        assertEquals("Example, 2005", values().reason(Assumed.MULTIPLIER_LOW));
        assertEquals("Example, 2005", values().citation());
        assertEquals("", input.waiting(Assumed.MULTIPLIER_LOW));
        session.history().undo();
        assertEquals(0, steps().size());
    }

    @Test
    void eachVisitIsAStepOfItsOwnAndNoneIsTakenOut() throws Exception {
        input.value(Assumed.COST, "7");
        input.leave();
        input.value(Assumed.COST_TARGET, "5");
        input.leave();
        input.value(Assumed.COST, "6");
        assertEquals(3, steps().size());
        session.history().undo();
        assertEquals(new BigDecimal("7"), values().number(Assumed.COST));
        assertEquals(new BigDecimal("5"), values().number(Assumed.COST_TARGET));
    }

    @Test
    void afterAnUndoTypingGoesOnWithANewStep() throws Exception {
        input.value(Assumed.COST, "7");
        session.history().undo();
        input.value(Assumed.COST, "8");
        assertEquals(List.of("8"), steps().stream().map(AssumptionStep::getValue).toList());
    }

    @Test
    void backToTheUsualIsAStepWithoutAValue() throws Exception {
        input.value(Assumed.COST_TARGET, "5");
        input.reason(Assumed.COST_TARGET, "a first goal");
        input.reset(Assumed.COST_TARGET);
        assertEquals(new BigDecimal("3"), values().number(Assumed.COST_TARGET));
        assertEquals("", values().reason(Assumed.COST_TARGET));
        assertFalse(values().isChanged(Assumed.COST_TARGET));
        assertEquals(2, steps().size(), "what was assumed stays in the log");
        List<String> history = new AssumptionHistory(List.of("en")).lines(session.record(), Assumed.OF_REMITTANCES);
        assertEquals(3, history.size());
        assertTrue(history.get(1).endsWith("Mirela Example: Cost to be reached, from 5\u00a0% to as usual"), history.toString());
        assertTrue(history.get(2).endsWith("from as usual to 5\u00a0%. Why: a first goal"), history.toString());
        input.reset(Assumed.SEED);
        assertEquals(2, steps().size(), "what is usual already needs no step");
    }

    @Test
    void theBasisIsAnAssumptionToo() throws Exception {
        input.basis(Basis.BOTH_INCOMES);
        assertEquals(Basis.BOTH_INCOMES, values().basis());
        input.basis(Basis.BOTH_INCOMES);
        assertEquals(1, steps().size());
        session.history().undo();
        assertEquals(Basis.STOCKS, values().basis());
    }

    @Test
    void itIsSavedWithTheCase() throws Exception {
        input.value(Assumed.INFORMAL_LOW, "20");
        input.reason(Assumed.INFORMAL_LOW, "our survey");
        session.save(null);
        CountryCase saved = (CountryCase) workspace.snapshot().record(session.key()).orElseThrow();
        AssumedValues kept = new AssumedValues(KeptAssumptions.of(saved, List.of("en")), Map.of());
        assertEquals(new BigDecimal("20"), kept.number(Assumed.INFORMAL_LOW));
        assertEquals("our survey", kept.reason(Assumed.INFORMAL_LOW));
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertEquals("20.5", AssumedInput.parse(Assumed.INFORMAL_LOW, "20.5 %").value());
        assertEquals("", AssumedInput.parse(Assumed.INFORMAL_LOW, "  ").value());
        assertFalse(AssumedInput.parse(Assumed.INFORMAL_LOW, "a third").isOk());
        assertEquals("What sending costs: use a number from 0 to 100.", AssumedInput.parse(Assumed.COST, "-1").problem());
        assertEquals("Draws of the simulation: use a whole number.", AssumedInput.parse(Assumed.DRAWS, "1000.5").problem());
        assertFalse(AssumedInput.parse(Assumed.DRAWS, "10").isOk());
        assertEquals("-42", AssumedInput.parse(Assumed.SEED, "-42").value());
    }
}
