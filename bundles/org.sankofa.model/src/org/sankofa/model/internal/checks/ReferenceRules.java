package org.sankofa.model.internal.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.FormHints;

/** Targets of references: whether they are there, of the right kind, and from the right vocabulary. */
final class ReferenceRules {

    private ReferenceRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.error("reference.kind", EObject.class, ReferenceRules::kind),
            Rule.error("scheme.wrong", EObject.class, ReferenceRules::scheme),
            Rule.warning("reference.missing", EObject.class, ReferenceRules::missing));
    }

    /** Told from the address alone, so that it works for targets that are not there yet. */
    private static void kind(EObject object, Findings findings) {
        for (EReference reference : references(object)) {
            for (EObject target : Values.targets(object, reference)) {
                Optional<EClass> type = recordType(target);
                if (type.isPresent() && (!fits(reference, type.get())
                    || !Values.resolve(target, findings.context()).map(reference.getEType()::isInstance).orElse(true))) {
                    findings.report(object, reference, findings.label(reference),
                        findings.label(type.get()));
                }
            }
        }
    }

    private static boolean fits(EReference reference, EClass type) {
        boolean toRecord = ModelPackage.Literals.RECORD.isSuperTypeOf(reference.getEReferenceType());
        List<String> kinds = FormHints.kinds(reference);
        return (!toRecord || reference.getEReferenceType().isSuperTypeOf(type))
            && (kinds.isEmpty() || kinds.contains(Kinds.kindOf(type)))
            && (reference.getEReferenceType() != ModelPackage.Literals.CONCEPT
                || type == ModelPackage.Literals.VOCABULARY);
    }

    private static Optional<EClass> recordType(EObject target) {
        if (target.eIsProxy()) {
            return Ids.parse(((InternalEObject) target).eProxyURI()).map(Ref::kind).flatMap(Kinds::classOf);
        }
        return EcoreUtil.getRootContainer(target) instanceof Record record ? Optional.of(record.eClass())
            : Optional.empty();
    }

    private static void scheme(EObject object, Findings findings) {
        for (EReference reference : references(object)) {
            List<String> schemes = FormHints.schemes(reference);
            if (!schemes.isEmpty()) {
                for (EObject target : Values.targets(object, reference)) {
                    Optional<String> actual = Values.resolve(target, findings.context())
                        .filter(Concept.class::isInstance).map(EcoreUtil::getRootContainer)
                        .filter(Vocabulary.class::isInstance).map(root -> ((Vocabulary) root).getScheme());
                    if (actual.isPresent() && !schemes.contains(actual.get())) {
                        findings.report(object, reference, findings.label(reference), actual.get(),
                            schemes.stream().collect(Collectors.joining(", ")));
                    }
                }
            }
        }
    }

    private static void missing(EObject object, Findings findings) {
        for (EReference reference : references(object)) {
            for (EObject target : Values.targets(object, reference)) {
                if (target.eIsProxy() && Values.resolve(target, findings.context()).isEmpty()) {
                    findings.report(object, reference, findings.label(reference));
                }
            }
        }
    }

    /** The references that have targets. */
    private static List<EReference> references(EObject object) {
        return object.eClass().getEAllReferences().stream()
            .filter(reference -> !reference.isContainment() && object.eIsSet(reference)).toList();
    }
}
