package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.workbench.internal.perspectives.Perspectives;

/** What perspectives are built from what bundles offer, at a first start and at later ones; on the application model alone. */
class PerspectivesModelTest {

    private static final String FIRST = "test.first";
    private static final String SECOND = "test.second";

    private final MApplication application = MApplicationFactory.INSTANCE.createApplication();
    private final MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
    private Perspectives perspectives;

    @BeforeEach
    void makeWindow() {
        MArea area = MAdvancedFactory.INSTANCE.createArea();
        area.setElementId("org.sankofa.area");
        window.getSharedElements().add(area);
        MPerspectiveStack shown = MAdvancedFactory.INSTANCE.createPerspectiveStack();
        shown.setElementId("org.sankofa.window.perspectives");
        window.getChildren().add(shown);
        application.getChildren().add(window);
        MPerspectiveStack offered = MAdvancedFactory.INSTANCE.createPerspectiveStack();
        offered.setElementId("org.sankofa.perspectives");
        application.getSnippets().add(offered);
        for (String place : List.of("left", "right", "bottom")) {
            MPartStack pool = MBasicFactory.INSTANCE.createPartStack();
            pool.setElementId("org.sankofa.stack." + place);
            application.getSnippets().add(pool);
        }
        perspectives = new Perspectives(window);
    }

    private void offer(String place, String id, String... tags) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setElementId(id);
        part.getTags().addAll(List.of(tags));
        application.getSnippets().stream().filter(pool -> pool.getElementId().equals("org.sankofa.stack." + place))
            .map(MPartStack.class::cast).forEach(pool -> pool.getChildren().add(part));
    }

    private void perspective(String id, Map<String, String> plan) {
        MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
        perspective.setElementId(id);
        perspective.setLabel("Label of " + id);
        perspective.getPersistedState().putAll(plan);
        ((MPerspectiveStack) application.getSnippets().getFirst()).getChildren().add(perspective);
    }

    private void start(String last) {
        offer("left", "navigator");
        offer("right", "outline");
        offer("right", "history", "OnlyWhereNamed");
        offer("bottom", "search");
        perspective(FIRST, Map.of("left", "navigator", "right", "outline", "bottom", "search"));
        perspective(SECOND, Map.of("right", "history outline", "bottom", "search"));
        perspectives.take(application, last);
    }

    private static <T> List<T> in(Object root, Class<T> type) {
        return all(root).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Object> all(Object root) {
        List<Object> found = new ArrayList<>();
        ((EObject) root).eAllContents().forEachRemaining(found::add);
        return found;
    }

    private Optional<MPlaceholder> place(String perspective, String view) {
        return in(perspectives.find(perspective).orElseThrow(), MPlaceholder.class).stream()
            .filter(place -> place.getElementId().equals(view)).findFirst();
    }

    private static List<String> shown(MPartStack stack) {
        return stack.getChildren().stream().filter(child -> child.isToBeRendered()).map(child -> child.getElementId()).toList();
    }

    private MPartStack stack(String id) {
        return in(window, MPartStack.class).stream().filter(stack -> stack.getElementId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void oneViewStandsInAllPerspectivesAndSoDoTheEditors() {
        start("");
        assertEquals(List.of(FIRST, SECOND), perspectives.all().stream().map(MPerspective::getElementId).toList());
        assertSame(place(FIRST, "outline").orElseThrow().getRef(), place(SECOND, "outline").orElseThrow().getRef());
        assertSame(place(FIRST, "org.sankofa.area").orElseThrow().getRef(), place(SECOND, "org.sankofa.area").orElseThrow().getRef());
        assertNotSame(place(FIRST, "outline").orElseThrow(), place(SECOND, "outline").orElseThrow());
        assertTrue(application.getSnippets().stream().allMatch(pool -> ((EObject) pool).eContents().isEmpty()), "what was offered was taken");
    }

    @Test
    void aPlanSaysTheOrderAndWhatIsInFront() {
        start("");
        assertEquals(List.of("history", "outline"), shown(stack(SECOND + ".right")));
        assertEquals("history", stack(SECOND + ".right").getSelectedElement().getElementId());
    }

    @Test
    void aPlanSaysHowMuchRoomViewsTake() {
        offer("left", "navigator");
        perspective(FIRST, Map.of("left", "navigator", "share.right", "52", "share.left", "90", "share.bottom", "many"));
        perspective(SECOND, Map.of("left", "navigator"));
        perspectives.take(application, "");
        assertEquals("5200", stack(FIRST + ".right").getContainerData());
        assertEquals(stack(SECOND + ".left").getContainerData(), stack(FIRST + ".left").getContainerData(), "what leaves no room for the others is not heard");
        assertEquals(stack(SECOND + ".bottom").getContainerData(), stack(FIRST + ".bottom").getContainerData());
    }

    @Test
    void aViewOnDemandIsHiddenWhereItIsNotNamedAndReadyToBeShown() {
        start("");
        assertEquals(List.of("outline"), shown(stack(FIRST + ".right")));
        assertFalse(place(FIRST, "history").orElseThrow().isToBeRendered());
        assertTrue(place(SECOND, "history").orElseThrow().isToBeRendered());
        assertEquals(List.of("navigator"), shown(stack(SECOND + ".left")), "other views are open though they are not named");
    }

    @Test
    void thePerspectiveUsedLastIsInFront() {
        start(SECOND);
        assertEquals(SECOND, perspectives.current().getElementId());
        assertEquals(FIRST, perspectives.beside(1).getElementId(), "after the last comes the first");
        assertEquals(FIRST, perspectives.beside(-1).getElementId());
    }

    @Test
    void aPerspectiveThatIsGoneLeavesTheFirstInFront() {
        start("not.there.any.more");
        assertEquals(FIRST, perspectives.current().getElementId());
    }

    @Test
    void whatThePersonMovedStaysAtTheNextStart() {
        start("");
        MPlaceholder outline = place(FIRST, "outline").orElseThrow();
        stack(FIRST + ".bottom").getChildren().add(outline);
        place(FIRST, "search").orElseThrow().setToBeRendered(false);
        start("");
        assertEquals(List.of("outline"), shown(stack(FIRST + ".bottom")));
        assertEquals(1, in(perspectives.find(FIRST).orElseThrow(), MPlaceholder.class).stream()
            .filter(place -> place.getElementId().equals("outline")).count());
        assertEquals(2, perspectives.all().size());
    }

    @Test
    void aNewViewFindsItsPlaceInLayoutsThatAreThere() {
        start("");
        offer("bottom", "funds");
        start("");
        assertEquals(List.of("search", "funds"), shown(stack(FIRST + ".bottom")));
        assertEquals(List.of("search", "funds"), shown(stack(SECOND + ".bottom")));
    }

    @Test
    void aViewWhoseBundleIsGoneLeavesNothingBehind() {
        offer("bottom", "funds");
        start("");
        assertTrue(place(FIRST, "funds").isPresent());
        stack(FIRST + ".bottom").setSelectedElement(place(FIRST, "funds").orElseThrow());
        start("");
        assertTrue(place(FIRST, "funds").isEmpty() && place(SECOND, "funds").isEmpty());
        assertEquals("search", stack(FIRST + ".bottom").getSelectedElement().getElementId());
        assertTrue(window.getSharedElements().stream().noneMatch(part -> "funds".equals(part.getElementId())));
    }

    @Test
    void aPerspectiveOfAPlugInComesAndGoes() {
        perspective("test.diaspora", Map.of("bottom", "search"));
        start("");
        assertEquals(List.of("test.diaspora", FIRST, SECOND), perspectives.all().stream().map(MPerspective::getElementId).toList());
        assertEquals("Label of test.diaspora", perspectives.all().getFirst().getLabel());
        start("test.diaspora");
        assertEquals(List.of(FIRST, SECOND), perspectives.all().stream().map(MPerspective::getElementId).toList());
        assertEquals(FIRST, perspectives.current().getElementId());
    }
}
