package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ConditionOperator;
import org.sankofa.model.ContextCondition;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.experience.ConditionCheck;
import org.sankofa.search.experience.Experience;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.experience.Question;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** The example's attribute of contexts takes part in comparisons, reasons and conditions. */
class GrantSizeTest {

    private static final String ID = "diasporaGrantSize";

    @TempDir
    Path folder;

    private static ContextAttribute<?> attribute() throws Exception {
        return Contributed.one(ContextAttribute.class, one -> one.id().equals(ID));
    }

    private static void lesson(Workspace workspace, String title, String size) throws StoreException {
        try (EditingSession session = workspace.create(Funds.SPACE, Literals.LESSON)) {
            session.run("Fill", () -> {
                Lesson lesson = (Lesson) session.record();
                lesson.setTitle(Text.of("en", title));
                ContextValue value = ModelFactory.eINSTANCE.createContextValue();
                value.setId(Ids.newId());
                value.setAttribute(ID);
                value.setNumber(new BigDecimal(size));
                lesson.getContext().add(value);
                ContextCondition most = ModelFactory.eINSTANCE.createContextCondition();
                most.setId(Ids.newId());
                most.setAttribute(ID);
                most.setOperator(ConditionOperator.AT_MOST);
                most.setHigh(new BigDecimal("1000"));
                lesson.getAppliesWhen().add(most);
            });
            session.save(null);
        }
    }

    @Test
    void theGrantInTheMiddleCounts() throws Exception {
        ContextAttribute<?> attribute = attribute();
        try (Workspace workspace = Funds.workspace(folder)) {
            RecordKey key = Funds.save(workspace, "School", "ALB");
            assertNull(attribute.of(Funds.read(workspace, key), null), "without a grant it is unknown, not 0");
            Funds.grant(workspace, key, "2026", "90000");
            Funds.grant(workspace, key, "2026", "500");
            Funds.grant(workspace, key, "2026", "700");
            Funds.grant(workspace, key, "2026", null);
            assertEquals(700.0, attribute.of(Funds.read(workspace, key), null));
        }
    }

    @Test
    void lessonsOfLikeGrantsComeFirstWithTheReasonAndTheirConditionIsChecked() throws Exception {
        attribute();
        try (Workspace workspace = Funds.workspace(folder)) {
            lesson(workspace, "Of large grants", "60000");
            lesson(workspace, "Of small grants", "600");
            RecordKey key = Funds.save(workspace, "School");
            Funds.grant(workspace, key, "2026", "700");
            try (SearchIndex index = SearchIndex.open(workspace)) {
                index.awaitCaughtUp();
                Question question = index.experience().about(Funds.read(workspace, key), Funds.SPACE);
                assertEquals(700.0, Double.parseDouble(question.values().get(ID)));
                List<Experience> found = index.experience().find(ExperienceRequest.of(question).in(List.of("en"))).items();
                assertEquals(List.of("Of small grants", "Of large grants"), found.stream().map(one -> one.row().title()).toList());
                assertTrue(found.get(0).reasons().stream().anyMatch(reason -> reason.toLowerCase().contains("size of a grant")), found.get(0).reasons()::toString);
                assertEquals(ConditionCheck.Answer.HOLDS, found.get(0).conditions().get(0).answer());
            }
        }
    }
}
