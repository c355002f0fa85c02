package org.sankofa.model.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.QuickFix;
import org.sankofa.model.checks.RecordCheck;

class BuiltInChecksTest {

    static Stream<CheckCase> cases() {
        return Stream.of(GeneralCases.all(), TopicCases.all(), WorkCases.all()).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void ruleFindsWhatIsWrongAndNothingElse(CheckCase one) {
        TestNetwork network = new TestNetwork();
        Record record = one.record().apply(network);
        List<Problem> problems = run(one.code(), record, network);
        assertEquals(one.expected(), problems.size(), problems::toString);
        for (Problem problem : problems) {
            assertEquals(one.code(), problem.code());
            assertFalse(problem.message().matches(".*\\{\\d.*"), problem.message());
            assertTrue(problem.message().endsWith("."), problem.message());
            for (QuickFix fix : problem.fixes()) {
                assertFalse(fix.label().matches(".*\\{\\d.*"), fix.label());
                fixMends(one, record, problem, fix, network);
            }
        }
    }

    /** The fix is applied to a copy, as in the window, where the problem was found in a snapshot. */
    private static void fixMends(CheckCase one, Record record, Problem problem, QuickFix fix, TestNetwork network) {
        Record copy = EcoreUtil.copy(record);
        assertEquals(one.expected(), run(one.code(), copy, network).size(), "The copy is as bad.");
        fix.change().accept(copy);
        assertEquals(one.expected() - 1, run(one.code(), copy, network).size(), fix.label() + ": " + problem.message());
        assertEquals(one.expected(), run(one.code(), record, network).size(), "The original is untouched.");
    }

    @Test
    void everyRuleHasGoodAndBadCases() {
        Set<String> rules =
            Checks.builtIn().stream().map(RecordCheck::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules.size(), Checks.builtIn().size(), "Codes are unique.");
        assertEquals(rules, codes(false), "Rules without a good case");
        assertEquals(rules, codes(true), "Rules without a bad case");
    }

    private static Set<String> codes(boolean bad) {
        return cases().filter(one -> one.expected() > 0 == bad).map(CheckCase::code)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void pathsLeadToTheValue() {
        TestNetwork network = new TestNetwork();
        Record record = GeneralCases.programmeWithBadPeriod(network);
        List<Problem> problems = run("dates.order", record, network);
        assertEquals(List.of("results[1].indicators[2].periods[1].end"),
            problems.stream().map(Problem::path).toList());
    }

    @Test
    void emptyRecordsOfEveryKindAreCheckedWithoutFailing() {
        TestNetwork network = new TestNetwork();
        List<String> kinds = new ArrayList<>();
        for (var type : org.sankofa.model.kinds.Kinds.all()) {
            Record record = (Record) EcoreUtil.create(type);
            List<Problem> problems = Checks.run(record, network);
            assertTrue(problems.stream().anyMatch(problem -> problem.code().equals("id.missing")), type.getName());
            kinds.add(type.getName());
        }
        assertEquals(18, kinds.size(), kinds::toString);
    }

    private static List<Problem> run(String code, Record record, TestNetwork network) {
        return Checks.run(record, network).stream().filter(problem -> problem.code().equals(code)).toList();
    }
}
