package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.RemittanceFactor;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.OutlinePage;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.records.internal.outline.Outline;
import org.sankofa.ui.records.internal.outline.OutlineNode;

/** What the outline says of a record, on a page that says its sections and on one that has all fields. */
class OutlineTest {

    private static final String PEOPLE = "test.page.people";
    private static final String POLICIES = "test.page.policies";

    private final CountryCase record = ModelFactory.eINSTANCE.createCountryCase();
    private final FormModel model = new FormModel(Literals.COUNTRY_CASE, ModelTexts.in(Locale.ENGLISH));
    private RemittanceEstimate estimate;
    private RemittanceFactor factor;
    private Outline outline;

    @BeforeEach
    void write() {
        record.setId(Ids.newId());
        for (String name : List.of("Nurses", "Students")) {
            MigrantGroup group = ModelFactory.eINSTANCE.createMigrantGroup();
            group.setId(Ids.newId());
            group.setName(Text.of("en", name));
            record.getMigrantGroups().add(group);
        }
        estimate = ModelFactory.eINSTANCE.createRemittanceEstimate();
        estimate.setId(Ids.newId());
        estimate.setYear(2003);
        factor = ModelFactory.eINSTANCE.createRemittanceFactor();
        factor.setId(Ids.newId());
        factor.setName(Text.of("en", "Crédit au retour"));
        estimate.getFactors().add(factor);
        record.getRemittanceEstimates().add(estimate);
        outline = new Outline(record, pages(), model, List.of("en"));
    }

    private static List<EditorPage> pages() {
        EditorPage people = new OutlinePage(PEOPLE, () -> "People", 100, Set.of("countryCase"),
            () -> FormOutline.empty().section("Who leaves", "title", "migrantGroups"));
        EditorPage policies = new OutlinePage(POLICIES, () -> "Policies", 200, Set.of("countryCase"),
            () -> FormOutline.empty().section("Plans", "remittanceEstimates").section("Goals", "ownGoals"));
        return List.of(people, policies);
    }

    private static OutlineNode named(List<OutlineNode> nodes, String label) {
        return nodes.stream().filter(node -> node.label().equals(label)).findFirst()
            .orElseThrow(() -> new AssertionError("no " + label + " among " + nodes.stream().map(OutlineNode::label).toList()));
    }

    private OutlineNode at(String... labels) {
        OutlineNode node = named(outline.roots(), labels[0]);
        for (int i = 1; i < labels.length; i++) {
            node = named(outline.children(node), labels[i]);
        }
        return node;
    }

    private String label(String feature) {
        return model.field(record.eClass().getEStructuralFeature(feature)).label();
    }

    @Test
    void pagesHoldTheirSectionsAndListsWithCounts() {
        assertEquals(List.of("People", "Policies"), outline.roots().stream().map(OutlineNode::label).toList());
        OutlineNode groups = at("People", label("migrantGroups"));
        assertEquals(2, groups.count());
        assertEquals(List.of("Nurses", "Students"), outline.children(groups).stream().map(OutlineNode::label).toList());
        assertEquals(List.of("Plans", "Goals"), outline.children(at("Policies")).stream().map(OutlineNode::label).toList(), "two sections stay two");
        assertEquals(0, at("Policies", "Goals", label("ownGoals")).count(), "what is empty is part of the plan");
    }

    @Test
    void objectsHoldTheirOwnObjects() {
        OutlineNode plan = at("Policies", "Plans", label("remittanceEstimates"), "2003");
        assertEquals(1, outline.children(plan).size(), "its empty lists are left out");
        assertEquals("Crédit au retour", outline.children(outline.children(plan).getFirst()).getFirst().label());
    }

    @Test
    void keysTellTheLinesApartAndOutliveAChange() {
        List<String> before = keys(outline.roots());
        assertEquals(before.size(), Set.copyOf(before).size());
        record.getMigrantGroups().move(0, 1);
        Outline again = new Outline(record, pages(), model, List.of("en"));
        assertEquals(Set.copyOf(before), Set.copyOf(keys(again, again.roots())));
    }

    private List<String> keys(List<OutlineNode> nodes) {
        return keys(outline, nodes);
    }

    private static List<String> keys(Outline of, List<OutlineNode> nodes) {
        List<String> keys = new ArrayList<>();
        nodes.forEach(node -> {
            keys.add(node.key());
            keys.addAll(keys(of, of.children(node)));
        });
        return keys;
    }

    @Test
    void aFilterKeepsTheWayToWhatFits() {
        outline.filter("credit");
        assertTrue(outline.isFiltered());
        assertEquals(List.of("Policies"), outline.roots().stream().map(OutlineNode::label).toList(), "accents do not matter");
        assertEquals(List.of("Plans"), outline.children(at("Policies")).stream().map(OutlineNode::label).toList());
        outline.filter("people");
        assertEquals(2, outline.children(at("People", label("migrantGroups"))).size(), "what is in a line that fits stays");
        outline.filter("  ");
        assertEquals(2, outline.roots().size());
    }

    @Test
    void problemsMarkEverythingTheyLieIn() {
        outline.mark(List.of(
            new Problem(Tier.WARNING, record, factor, "remittanceEstimates[1].factors[1].name", "a", "Look at it.", List.of()),
            new Problem(Tier.ERROR, record, record, "title", "b", "Give it a title.", List.of())));
        assertEquals(Optional.of(Tier.WARNING), outline.tier(at("Policies")));
        assertEquals(Optional.of(Tier.WARNING), outline.tier(at("Policies", "Plans", label("remittanceEstimates"), "2003")));
        assertEquals(Optional.empty(), outline.tier(at("Policies", "Goals")));
        assertEquals(Optional.of(Tier.ERROR), outline.tier(at("People")), "a field that has no line of its own marks its page");
        assertEquals(Optional.empty(), outline.tier(at("People", label("migrantGroups"))));
        outline.mark(List.of());
        assertEquals(Optional.empty(), outline.tier(at("Policies")));
    }

    @Test
    void theGravestProblemIsShown() {
        outline.mark(List.of(
            new Problem(Tier.WARNING, record, estimate, "remittanceEstimates[1].year", "a", "Look at it.", List.of()),
            new Problem(Tier.CRITICAL, record, factor, "remittanceEstimates[1].factors[1].name", "b", "Mend it.", List.of())));
        assertEquals(Optional.of(Tier.CRITICAL), outline.tier(at("Policies", "Plans", label("remittanceEstimates"), "2003")));
    }

    @Test
    void aFieldIsFoundAsDeepAsThereAreLines() {
        assertEquals("2003", outline.find(POLICIES, estimate, Literals.REMITTANCE_ESTIMATE__YEAR).orElseThrow().label());
        assertEquals("Crédit au retour", outline.find(POLICIES, factor, factor.eClass().getEStructuralFeature("name")).orElseThrow().label());
        assertEquals("People", outline.find(PEOPLE, record, Literals.RECORD__TITLE).orElseThrow().label());
        assertEquals("Policies", outline.find(POLICIES, record, null).orElseThrow().label());
        assertTrue(outline.find("test.page.none", record, null).isEmpty());
    }

    @Test
    void aPageThatSaysOnlyWhichFieldsItEditsHasTheSectionsOfTheModel() {
        EditorPage plain = new EditorPage() {
            @Override
            public String id() {
                return "test.page.plain";
            }

            @Override
            public String label() {
                return "Plain";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public boolean shows(org.eclipse.emf.ecore.EClass kind) {
                return true;
            }

            @Override
            public void fill(org.eclipse.swt.widgets.Composite page, org.sankofa.ui.pages.PageContext context) {
                throw new IllegalStateException("an outline fills no page");
            }

            @Override
            public boolean edits(org.eclipse.emf.ecore.EClass kind, org.eclipse.emf.ecore.EStructuralFeature feature) {
                return feature == Literals.COUNTRY_CASE__REMITTANCE_ESTIMATES;
            }
        };
        Outline of = new Outline(record, List.of(plain), model, List.of("en"));
        List<OutlineNode> inside = of.children(of.roots().getFirst());
        assertEquals(List.of(label("remittanceEstimates")), inside.stream().map(OutlineNode::label).toList());
        assertEquals(1, inside.getFirst().count());
    }
}
