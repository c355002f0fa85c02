package org.sankofa.ui.tests;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.TableModel;

/** Fills every field of an object with something of its kind, so that every control can be seen. */
final class Filler {

    private static final int DEPTH = 2;
    private static final String PROSE = "Nurses leave district hospitals for posts abroad within two years of their first "
        + "appointment. Those who stay speak of workload and of pay that comes late; some come back with savings and "
        + "open pharmacies. Ágnes & Łukasz say: “it depends on housing”.";

    private final Snapshot snapshot;

    Filler(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    void fill(EObject object) {
        fill(object, 0);
    }

    private void fill(EObject object, int depth) {
        for (List<EStructuralFeature> group : FormHints.groups(object.eClass()).values()) {
            for (EStructuralFeature feature : group) {
                if (!feature.isDerived()) {
                    fill(object, feature, depth);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EStructuralFeature feature, int depth) {
        switch (FieldKind.of(feature)) {
            case TEXT -> object.eSet(feature, Text.of("en", FormHints.multiline(feature) ? PROSE
                : "Loss of nurses in district hospitals").with("fr", "Perte d'infirmières"));
            case LINE, LINES -> object.eSet(feature, Optional.ofNullable(FormHints.placeholder(feature)).orElse("Sample"));
            case NUMBER -> object.eSet(feature, EcoreUtil.createFromString(
                ((org.eclipse.emf.ecore.EAttribute) feature).getEAttributeType(),
                feature.getEType().getInstanceClass() == BigDecimal.class ? "1234.5" : "2004"));
            case DATE -> object.eSet(feature, PartialDate.parse("2006-11"));
            case MOMENT -> object.eSet(feature, Instant.parse("2006-11-20T10:15:30Z"));
            case BOOLEAN -> object.eSet(feature, Boolean.TRUE);
            case ENUM -> object.eSet(feature, ((EEnum) feature.getEType()).getELiterals().get(1).getInstance());
            case CODE -> object.eSet(feature, FormHints.schemes(feature).contains("currency") ? "USD" : "fr");
            case CODES, WORDS -> ((List<String>) object.eGet(feature)).addAll(List.of("en", "fr"));
            case CONCEPT -> concepts(feature, 1).forEach(c -> object.eSet(feature, c));
            case CONCEPTS -> ((List<EObject>) object.eGet(feature)).addAll(concepts(feature, 3));
            case LIST, PART -> {
                TableModel table = new TableModel(object, (EReference) feature);
                for (int i = 0; i < (feature.isMany() ? 2 : 1) && depth < DEPTH && !table.types().isEmpty(); i++) {
                    fill(table.add(table.types().get(0), -1), depth + 1);
                }
            }
            default -> {
                EReference reference = (EReference) feature;
                String kind = reference.getEReferenceType() == ModelPackage.Literals.ORGANISATION ? "organisation"
                    : "publication";
                try (var records = snapshot.records(null, kind)) {
                    records.filter(reference.getEReferenceType()::isInstance).limit(reference.isMany() ? 2 : 1)
                        .forEach(record -> {
                            EObject proxy = proxy(record.eClass(), Ids.uri(record));
                            if (reference.isMany()) {
                                ((List<EObject>) object.eGet(feature)).add(proxy);
                            } else {
                                object.eSet(feature, proxy);
                            }
                        });
                }
            }
        }
    }

    private List<EObject> concepts(EStructuralFeature feature, int count) {
        List<String> schemes = FormHints.schemes(feature);
        if (schemes.isEmpty()) {
            return List.of();
        }
        Vocabulary vocabulary = (Vocabulary) snapshot.record(Ids.vocabularyId(schemes.get(0))).orElseThrow();
        return vocabulary.getConcepts().stream().skip(3).limit(count).map(concept -> proxy(ModelPackage.Literals.CONCEPT,
            Ids.conceptUri(schemes.get(0), concept.getNotation()))).toList();
    }

    private static EObject proxy(org.eclipse.emf.ecore.EClass type, URI uri) {
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(uri);
        return proxy;
    }
}
