package org.sankofa.model.internal.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Attachment;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.FormHints;

/** Ids, required values, and the form of strings. */
final class StructureRules {

    private StructureRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.critical("id.missing", Identified.class, StructureRules::idMissing),
            Rule.critical("id.duplicate", Record.class, StructureRules::idDuplicate),
            Rule.error("required", EObject.class, StructureRules::required),
            Rule.error("pattern", EObject.class, StructureRules::pattern),
            Rule.warning("attachment.content", Attachment.class, StructureRules::attachmentContent));
    }

    private static void idMissing(Identified object, Findings findings) {
        if (Values.isEmpty(object.getId())) {
            findings.report(object, ModelPackage.Literals.IDENTIFIED__ID,
                findings.fix(object, copy -> copy.setId(Ids.newId())), findings.name(object));
        }
    }

    private static void idDuplicate(Record record, Findings findings) {
        Map<String, Identified> seen = new HashMap<>();
        seen.put(record.getId(), record);
        EcoreUtil.getAllContents(record, false).forEachRemaining(content -> {
            if (content instanceof Identified object && !Values.isEmpty(object.getId())) {
                Identified first = seen.putIfAbsent(object.getId(), object);
                if (first != null) {
                    findings.report(object, ModelPackage.Literals.IDENTIFIED__ID, findings.name(first),
                        findings.name(object));
                }
            }
        });
    }

    private static void required(EObject object, Findings findings) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && Values.isEmpty(object.eGet(feature, false))) {
                findings.report(object, feature, findings.label(feature), findings.name(object));
            }
        }
    }

    private static void pattern(EObject object, Findings findings) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            String pattern = object.eIsSet(attribute) ? FormHints.pattern(attribute) : null;
            if (pattern != null) {
                Pattern compiled = Pattern.compile(pattern);
                for (Object value : attribute.isMany() ? (List<?>) object.eGet(attribute) : one(object, attribute)) {
                    if (!compiled.matcher(value.toString()).matches()) {
                        findings.report(object, attribute, value, findings.label(attribute));
                    }
                }
            }
        }
    }

    private static List<?> one(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value == null || value.toString().isEmpty() ? List.of() : List.of(value);
    }

    private static void attachmentContent(Attachment file, Findings findings) {
        if (Values.isEmpty(file.getSha256())) {
            findings.report(file, ModelPackage.Literals.ATTACHMENT__SHA256, findings.name(file));
        }
    }
}
