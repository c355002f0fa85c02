package org.sankofa.merge.tests;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.text.Text;

/**
 * A model of a plug-in with every form of feature, and a second one that extends it and may be missing.
 */
final class TestModel {

    static final String NAMESPACE = "http://example.org/test/1.0";
    static final String PLUG = "http://example.org/plug/1.0";

    final EPackage test = EcoreFactory.eINSTANCE.createEPackage();
    final EPackage plug = EcoreFactory.eINSTANCE.createEPackage();
    final EClass item;
    final EClass story;
    final EClass part;
    final EClass shelf;
    final EClass step;
    final EClass fact;
    final EClass reply;
    final EClass extension;
    final EClass extra;
    final EClass detail;

    TestModel() {
        test.setName("test");
        test.setNsPrefix("t");
        test.setNsURI(NAMESPACE);
        plug.setName("plug");
        plug.setNsPrefix("plug");
        plug.setNsURI(PLUG);
        EDataType text = EcoreFactory.eINSTANCE.createEDataType();
        text.setName("Text");
        text.setInstanceClass(Text.class);
        test.getEClassifiers().add(text);
        EEnum status = EcoreFactory.eINSTANCE.createEEnum();
        status.setName("Status");
        for (String literal : List.of("draft", "ongoing", "done")) {
            EEnumLiteral one = EcoreFactory.eINSTANCE.createEEnumLiteral();
            one.setName(literal);
            one.setLiteral(literal);
            one.setValue(status.getELiterals().size());
            status.getELiterals().add(one);
        }
        test.getEClassifiers().add(status);
        EcorePackage e = EcorePackage.eINSTANCE;

        item = type(test, "Item", null);
        item.setAbstract(true);
        attribute(item, "id", e.getEString(), 1).setID(true);
        step = type(test, "Step", item);
        attribute(step, "name", e.getEString(), 1);
        attribute(step, "weight", e.getEInt(), 1);
        fact = type(test, "Fact", item);
        attribute(fact, "feature", e.getEString(), 1);
        attribute(fact, "value", e.getEString(), 1);
        part = type(test, "Part", item);
        attribute(part, "name", e.getEString(), 1);
        attribute(part, "title", text, 1);
        reference(part, "links", item, -1, false);
        reference(part, "steps", step, -1, true);
        shelf = type(test, "Shelf", item);
        attribute(shelf, "name", e.getEString(), 1);
        reference(shelf, "steps", step, -1, true);
        reply = type(test, "Reply", item);
        attribute(reply, "body", text, 1);
        reference(reply, "steps", step, -1, true);
        extension = type(test, "Extension", item);
        extension.setAbstract(true);
        story = type(test, "Story", item);
        attribute(story, "name", e.getEString(), 1);
        attribute(story, "count", e.getEInt(), 1);
        attribute(story, "amount", e.getEBigDecimal(), 1);
        attribute(story, "ratio", e.getEDoubleObject(), 1);
        attribute(story, "status", status, 1);
        attribute(story, "flag", e.getEBooleanObject(), 1);
        attribute(story, "level", e.getEInt(), 1).setUnsettable(true);
        attribute(story, "deleted", e.getEString(), 1);
        attribute(story, "title", text, 1);
        attribute(story, "notes", text, 1);
        attribute(story, "codes", e.getEString(), -1);
        attribute(story, "years", e.getEInt(), -1);
        reference(story, "areas", item, -1, false);
        reference(story, "lead", story, 1, false);
        reference(story, "parts", part, -1, true);
        reference(story, "shelves", shelf, -1, true);
        reference(story, "facts", fact, -1, true).setOrdered(false);
        reference(story, "reply", reply, 1, true);
        reference(story, "extensions", extension, -1, true);

        detail = type(plug, "Detail", item);
        attribute(detail, "name", e.getEString(), 1);
        extra = type(plug, "Extra", extension);
        attribute(extra, "score", e.getEBigDecimal(), 1);
        attribute(extra, "remark", text, 1);
        attribute(extra, "kept", e.getEString(), -1);
        reference(extra, "about", item, 1, false);
        reference(extra, "details", detail, -1, true);
    }

    EPackage.Registry registry(boolean withPlug) {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(NAMESPACE, test);
        if (withPlug) {
            registry.put(PLUG, plug);
        }
        return registry;
    }

    RecordProjection projection() {
        return new RecordProjection(registry(true));
    }

    private static EClass type(EPackage into, String name, EClass base) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        if (base != null) {
            type.getESuperTypes().add(base);
        }
        into.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass type, String name, EClassifier dataType, int upper) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(dataType);
        attribute.setUpperBound(upper);
        type.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(EClass type, String name, EClass target, int upper, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(target);
        reference.setUpperBound(upper);
        reference.setContainment(containment);
        reference.setResolveProxies(true);
        type.getEStructuralFeatures().add(reference);
        return reference;
    }

    static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    static String id(int n) {
        return String.format("00000000-0000-4000-8000-%012x", n);
    }

    EObject create(EClass type, String id) {
        EObject object = EcoreUtil.create(type);
        object.eSet(type.getEIDAttribute(), id);
        return object;
    }

    EObject proxy(String uri) {
        EObject proxy = EcoreUtil.create(story);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI(uri));
        return proxy;
    }

    static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(EObject object, String feature) {
        return (List<Object>) object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    static List<EObject> children(EObject object, String feature) {
        return (List<EObject>) object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    static String idOf(EObject object) {
        return (String) get(object, "id");
    }

    /** The root of what {@code state} shows. */
    EObject show(RecordState state) {
        return projection().toEObject(state);
    }
}
