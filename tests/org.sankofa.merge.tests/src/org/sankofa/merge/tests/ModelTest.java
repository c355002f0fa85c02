package org.sankofa.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sankofa.merge.PackageCheck;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;

/** Every kind of the real model, with every feature set, is stored and comes back. */
class ModelTest {

    private final RecordCodec codec = new RecordCodec();
    private final RecordProjection projection = new RecordProjection(registry());

    private static EPackage.Registry registry() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        return registry;
    }

    @Test
    void everyKindWithEveryFeatureComesBack() throws Exception {
        List<EClass> kinds = Kinds.all(registry());
        assertTrue(kinds.size() > 15, "all kinds are here");
        Random random = new Random(4);
        for (EClass kind : kinds) {
            EObject record = fill(kind, random, 0);
            RecordState state = projection.update(null, record, "1kwh34ga59ge");
            assertEquals(Kinds.kindOf(kind), state.kind());
            byte[] bytes = codec.write(state);
            RecordState read = codec.parse(bytes, state.kind(), state.id());
            assertEquals(state, read, kind.getName());
            EObject shown = projection.toEObject(read);
            for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
                if (feature instanceof EAttribute && !feature.isMany()) {
                    assertEquals(record.eGet(feature), shown.eGet(feature), feature.getName());
                }
                assertEquals(record.eIsSet(feature), shown.eIsSet(feature), feature.getName());
            }
            assertSame(read, projection.update(read, shown, "1kwh34ga59gf"), kind.getName());
            RecordState again = projection.update(null, shown, "1kwh34ga59ge");
            assertArrayEquals(bytes, codec.write(again), kind.getName());
            // without any package the same bytes come out
            assertArrayEquals(bytes, codec.write(codec.parseUnchecked(bytes)));
        }
    }

    @SuppressWarnings("unchecked")
    private EObject fill(EClass type, Random random, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient()) {
                continue;
            }
            for (int i = feature.isMany() ? 2 : 1; i > 0; i--) {
                Object value = feature instanceof EReference reference ? target(reference, random, depth)
                        : value((EAttribute) feature, random);
                if (value == null) {
                    continue;
                }
                if (feature.isMany()) {
                    ((EList<Object>) object.eGet(feature, false)).add(value);
                } else {
                    object.eSet(feature, value);
                }
            }
        }
        return object;
    }

    private EObject target(EReference reference, Random random, int depth) {
        EClass wanted = reference.getEReferenceType();
        EClass type = concrete(wanted);
        if (type == null || reference.isContainer()) {
            return null;
        }
        if (reference.isContainment()) {
            return depth < 4 ? fill(type, random, depth + 1) : null;
        }
        EObject proxy = EcoreUtil.create(type);
        ((org.eclipse.emf.ecore.InternalEObject) proxy).eSetProxyURI(Kinds.isKind(type)
                ? Ids.uri(Kinds.kindOf(type), TestModel.id(random)) : Ids.uri("vocabulary", TestModel.id(random),
                        TestModel.id(random)));
        return proxy;
    }

    private static EClass concrete(EClass wanted) {
        if (!wanted.isAbstract()) {
            return wanted;
        }
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && wanted.isSuperTypeOf(type)) {
                return type;
            }
        }
        return null;
    }

    private static Object value(EAttribute attribute, Random random) {
        EDataType type = attribute.getEAttributeType();
        if (attribute.isID()) {
            return TestModel.id(random);
        }
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return "value " + random.nextInt(1000) + " <&>";
        } else if (java == Text.class) {
            return Text.of("en", "text " + random.nextInt()).with("ru", "текст\nи ещё");
        } else if (java == PartialDate.class) {
            return EcoreUtil.createFromString(type, new String[] {"2006", "2006-11", "2006-11-20", "2007-01 planned",
                "2007~"}[random.nextInt(5)]);
        } else if (java == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt());
        } else if (java == BigDecimal.class) {
            return new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(6));
        } else if (java == Integer.class || java == int.class) {
            return random.nextInt();
        } else if (java == Long.class || java == long.class) {
            return random.nextLong();
        } else if (java == Boolean.class || java == boolean.class) {
            return true;
        }
        throw new AssertionError("The test knows no value of " + type.getName());
    }

    @Test
    void theModelCanBeStored() {
        assertEquals(List.of(), PackageCheck.problems(ModelPackage.eINSTANCE));
        assertEquals(List.of(), PackageCheck.problems(new TestModel().plug));
        assertEquals(List.of(), PackageCheck.problems(new TestModel().test));
    }

    @Test
    void whatCannotBeStoredIsReported() {
        EPackage wrong = EcoreFactory.eINSTANCE.createEPackage();
        wrong.setName("wrong");
        EClass a = add(wrong, "A");
        EClass b = add(wrong, "B");
        EClass c = add(wrong, "C d");
        contain(a, b);
        contain(b, a);
        EAttribute id = EcoreFactory.eINSTANCE.createEAttribute();
        id.setName("id");
        id.setEType(EcorePackage.Literals.ESTRING);
        c.getEStructuralFeatures().add(id);
        EAttribute odd = EcoreFactory.eINSTANCE.createEAttribute();
        odd.setName("größe");
        odd.setEType(EcorePackage.Literals.EINT);
        c.getEStructuralFeatures().add(odd);
        String problems = String.join("\n", PackageCheck.problems(wrong));
        for (String part : new String[] {"nsPrefix", "class A needs a single id", "class C d needs a name",
            "C d.größe needs a name", "class A could contain themselves, by B.parts"}) {
            assertTrue(problems.contains(part), part + " in " + problems);
        }
    }

    private static EClass add(EPackage into, String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        into.getEClassifiers().add(type);
        return type;
    }

    private static void contain(EClass type, EClass part) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName("parts");
        reference.setEType(part);
        reference.setUpperBound(-1);
        reference.setContainment(true);
        type.getEStructuralFeatures().add(reference);
    }
}
