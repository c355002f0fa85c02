package org.sankofa.exchange.tests.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.text.Text;

/** Makes records in which every feature, of contained objects too, has a value. */
final class MaximalRecords {

    private final Random random;

    MaximalRecords(long seed) {
        random = new Random(seed);
    }

    Record of(EClass kind) {
        return (Record) object(kind);
    }

    private EObject object(EClass type) {
        EObject object = EcoreUtil.create(type);
        object.eSet(type.getEIDAttribute(), id());
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (stored(feature)) {
                if (feature.isMany()) {
                    @SuppressWarnings("unchecked")
                    EList<Object> list = (EList<Object>) object.eGet(feature);
                    int count = 1 + random.nextInt(3);
                    for (int i = 0; i < count; i++) {
                        Object value = value(feature);
                        if (value != null && !list.contains(value)) {
                            list.add(value);
                        }
                    }
                } else {
                    Object value = value(feature);
                    if (value != null) {
                        object.eSet(feature, value);
                    }
                }
            }
        }
        return object;
    }

    static boolean stored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && !feature.isVolatile()
                && !(feature instanceof EAttribute attribute && attribute.isID())
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return value(attribute.getEAttributeType());
        }
        EReference reference = (EReference) feature;
        List<EClass> possible = concrete(reference.getEReferenceType());
        if (possible.isEmpty()) {
            return null;
        }
        EClass type = possible.get(random.nextInt(possible.size()));
        return reference.isContainment() ? object(type) : proxy(type);
    }

    private EObject proxy(EClass type) {
        EObject proxy = EcoreUtil.create(type);
        String uri = Kinds.isKind(type) ? "sankofa:/" + Kinds.kindOf(type) + '/' + id()
                : "sankofa:/" + holder(type) + '/' + id() + '#' + id();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI(uri));
        return proxy;
    }

    private static String holder(EClass type) {
        return type == ModelPackage.Literals.CONCEPT ? "vocabulary" : "programme";
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            int last = literals.getELiterals().size() - 1;
            return literals.getELiterals().get(random.nextInt(last + 1)).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == Text.class) {
            return Text.of("en", "text " + random.nextInt(1000) + " <&\"\n\ttwo lines").with("ar", "\u0646\u0635")
                    .with("id", "teks");
        }
        if (java == PartialDate.class) {
            String[] forms = { "2006", "2006-11", "2006-11-20", "2006~", "2007-01 planned", "unknown" };
            return PartialDate.parse(forms[random.nextInt(forms.length)]);
        }
        if (java == Instant.class) {
            return Instant.ofEpochSecond(1_100_000_000L + random.nextInt(1_000_000));
        }
        if (java == BigDecimal.class) {
            return new BigDecimal("123456789012345678901234567890.1250").scaleByPowerOfTen(-random.nextInt(20));
        }
        if (java == Integer.class || java == int.class) {
            return 1 + random.nextInt(3000);
        }
        if (java == Long.class || java == long.class) {
            return 1 + random.nextLong(Long.MAX_VALUE);
        }
        if (java == Boolean.class || java == boolean.class) {
            return true;
        }
        if (java == String.class) {
            return "code " + random.nextInt(100_000) + " \u00e9\ud83c\udf0d";
        }
        throw new IllegalStateException("No example for the type " + type.getName() + "; add one");
    }

    static List<EClass> concrete(EClass wanted) {
        List<EClass> found = new ArrayList<>();
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && wanted.isSuperTypeOf(type)) {
                found.add(type);
            }
        }
        return found;
    }
}
