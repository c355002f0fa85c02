package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.labels.ModelTexts;

/** The rules of releng/docs/model.md that keep the model mergeable and its forms usable. */
class ModelShapeTest {

    static Stream<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    @Test
    void theModelIsValid() {
        Diagnostic result = Diagnostician.INSTANCE.validate(ModelPackage.eINSTANCE);
        assertEquals(Diagnostic.OK, result.getSeverity(), () -> result.getChildren().toString());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassIsIdentifiedAndExplained(EClass type) {
        assertTrue(Literals.IDENTIFIED.isSuperTypeOf(type));
        for (String detail : List.of("label", "plural", "icon", "help")) {
            assertText(type, detail);
        }
        assertFalse(FormHints.title(type).isEmpty(), "title of " + type.getName());
        assertTrue(annotation(type, "help").endsWith("."), annotation(type, "help"));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureIsExplained(EClass type) {
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            for (String detail : List.of("group", "order", "label", "help")) {
                assertText(feature, detail);
            }
            assertTrue(annotation(feature, "help").matches("(?s)[\\p{Lu}\\d].*[.?]"), annotation(feature, "help"));
            assertNotNull(EcoreUtil.getAnnotation(ModelPackage.eINSTANCE, ModelTexts.GROUPS, FormHints.group(feature)),
                FormHints.group(feature));
            if (FormHints.pattern(feature) != null) {
                assertNotNull(Pattern.compile(FormHints.pattern(feature)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void formsAreOfSensibleSize(EClass type) {
        FormHints.groups(type).forEach((group, features) -> assertTrue(features.size() <= 10,
            () -> group + " of " + type.getName() + " has " + features.size()));
        List<Integer> orders = type.getEAllStructuralFeatures().stream().filter(feature -> !FormHints.hidden(feature))
            .map(FormHints::order).toList();
        assertEquals(orders.size(), new HashSet<>(orders).size(), "places in the form of " + type.getName());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void featureNamesAreUniqueInTheWholeClass(EClass type) {
        List<String> names = type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void valuesCanBeMerged(EClass type) {
        for (EAttribute attribute : type.getEAttributes()) {
            String name = type.getName() + "." + attribute.getName();
            if (attribute.isMany()) {
                assertEquals(EcorePackage.Literals.ESTRING, attribute.getEType(), name);
                assertFalse(attribute.isOrdered(), name);
                assertTrue(attribute.isUnique(), name);
            }
            assertFalse(attribute.getEType().getInstanceClass().isPrimitive(), name + " cannot be absent");
            assertFalse(attribute.isDerived() || attribute.isTransient() || attribute.isUnsettable(), name);
            if (attribute.getEType() instanceof EEnum) {
                assertNotNull(attribute.getDefaultValueLiteral(), name + " has no default");
                assertNotNull(attribute.getDefaultValue(), name + " has a default that is no value");
            }
        }
        for (EReference reference : type.getEReferences()) {
            String name = type.getName() + "." + reference.getName();
            assertTrue(reference.getEOpposite() == null, name);
            assertTrue(Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()), name);
            if (reference.isContainment()) {
                assertFalse(Literals.RECORD.isSuperTypeOf(reference.getEReferenceType()), name + " contains a record");
            } else {
                assertTrue(!reference.isMany() || !reference.isOrdered(), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void containmentHasNoCycles(EClass type) {
        assertFalse(contained(type, new HashSet<>()).contains(type), type.getName() + " can contain itself");
    }

    /** All classes whose objects can be somewhere in an object of that class. */
    private static Set<EClass> contained(EClass type, Set<EClass> found) {
        for (EReference reference : type.getEAllContainments()) {
            classes().filter(reference.getEReferenceType()::isSuperTypeOf).forEach(part -> {
                if (found.add(part)) {
                    contained(part, found);
                }
            });
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("classes")
    void tablesHaveColumnsThatExist(EClass type) {
        for (EReference reference : type.getEReferences()) {
            String columns = annotation(reference, "columns");
            if (columns != null) {
                assertEquals(List.of(columns.split(" ")),
                    FormHints.columns(reference).stream().map(EStructuralFeature::getName).toList());
            } else {
                assertTrue(!reference.isContainment() || FormHints.hidden(reference), reference.getName());
            }
        }
    }

    @Test
    void everyEnumerationValueHasALabel() {
        List<String> without = new ArrayList<>();
        ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
            .forEach(type -> {
                for (EEnumLiteral literal : type.getELiterals()) {
                    if (EcoreUtil.getAnnotation(literal, ModelTexts.LITERAL, "label") == null) {
                        without.add(type.getName() + "." + literal.getName());
                    }
                    assertEquals(literal.getName(), literal.getLiteral());
                }
            });
        assertEquals(List.of(), without);
    }

    private static void assertText(EModelElement element, String detail) {
        String value = annotation(element, detail);
        assertTrue(value != null && !value.isBlank() && value.equals(value.strip()), detail + " of " + element);
    }

    private static String annotation(EModelElement element, String detail) {
        return EcoreUtil.getAnnotation(element, ModelTexts.FORM, detail);
    }
}
