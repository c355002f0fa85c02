package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.Attachment;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.ui.presentation.FormModel;

/** What a case stands on: each source with the fields that cite it, people who said something, and fields without source. */
public final class SourceList {

    /** A field that cites a source. */
    public record Citation(String words, Place place) {
    }

    /** A source and where it is cited; the address is null for a file and for somebody's word. */
    public record Source(URI address, String name, List<Citation> citations) {
    }

    private final CountryCase record;
    private final Names names;
    private final Map<URI, List<Citation>> cited = new LinkedHashMap<>();
    private final Map<Attachment, List<Citation>> kept = new LinkedHashMap<>();
    private final Map<String, List<Citation>> told = new LinkedHashMap<>();

    /** @param names with the names of what the case refers to */
    public SourceList(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
        cite(record.getSources(), text("sources.wholeCase"), new Place(record, Literals.RECORD__SOURCES));
        collect(record);
        record.eAllContents().forEachRemaining(this::collect);
    }

    private void collect(EObject object) {
        for (String name : List.of("evidence", "document")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && FormModel.filled(object, feature)) {
                Object value = object.eGet(feature);
                cite(value instanceof List<?> many ? many : List.of(value), names.of(object), new Place(object, feature));
            }
        }
        for (Fact fact : Provenance.facts(object)) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(fact.getFeature());
            if (feature != null) {
                String words = words(object, feature) + (fact.getPage() == null ? "" : text("sources.page", fact.getPage()));
                cite(fact.getSources(), words, new Place(object, feature));
                for (Attachment file : fact.getFiles()) {
                    kept.computeIfAbsent(file, key -> new ArrayList<>()).add(new Citation(words, new Place(object, feature)));
                }
                if (fact.getToldBy() != null && !fact.getToldBy().isBlank()) {
                    told.computeIfAbsent(fact.getToldBy().strip(), key -> new ArrayList<>())
                        .add(new Citation(words, new Place(object, feature)));
                }
            }
        }
    }

    private void cite(List<?> sources, String words, Place place) {
        for (Object source : sources) {
            Ids.uriOf((EObject) source).ifPresent(address -> cited.computeIfAbsent(address, key -> new ArrayList<>())
                .add(new Citation(words, place)));
        }
    }

    private String words(EObject object, EStructuralFeature feature) {
        return object == record ? names.label(feature) : text("gap.in", names.label(feature), names.of(object));
    }

    /** @return publications and other records that are cited, the most cited first */
    public List<Source> sources() {
        return cited.entrySet().stream()
            .map(entry -> new Source(entry.getKey(), names.of(entry.getKey()), List.copyOf(entry.getValue())))
            .sorted((a, b) -> Integer.compare(b.citations().size(), a.citations().size())).toList();
    }

    /** @return files kept with the case that are cited */
    public List<Source> files() {
        return kept.entrySet().stream().map(entry -> new Source(null, Labels.name(entry.getKey(), List.of()),
            List.copyOf(entry.getValue()))).toList();
    }

    /** @return people and other voices without a document */
    public List<Source> voices() {
        return told.entrySet().stream()
            .map(entry -> new Source(null, entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /**
     * @return numbers and words that nobody vouches for: neither the field has a source nor the part of the case it is in;
     *         choices from lists are judgements of who keeps the case, and names need no source
     */
    public List<Citation> unsourced() {
        List<Citation> found = new ArrayList<>();
        if (record.getSources().isEmpty()) {
            addUnsourced(record, List.of(Literals.COUNTRY_CASE__OVERVIEW, Literals.COUNTRY_CASE__PROFILE_NOTES,
                Literals.COUNTRY_CASE__REMITTANCE_NOTES, Literals.COUNTRY_CASE__POLICY_NOTES, Literals.COUNTRY_CASE__IMPACT_NOTES),
                found);
        }
        List<EObject> parts = new ArrayList<>(record.getMigrantGroups());
        parts.addAll(record.getRemittanceEstimates());
        parts.addAll(record.getStrategies());
        parts.addAll(record.getMeasures());
        parts.addAll(record.getImpacts());
        for (EObject part : parts) {
            if (!Provenance.hasSource(part)) {
                addUnsourced(part, part.eClass().getEAllStructuralFeatures().stream().filter(SourceList::isSaid).toList(), found);
            }
        }
        return found;
    }

    private static boolean isSaid(EStructuralFeature feature) {
        return Names.isNumber(feature) || feature.getEType() == Literals.TEXT
            && !feature.getName().equals("name") && !feature.getName().equals("title");
    }

    private void addUnsourced(EObject object, List<EStructuralFeature> features, List<Citation> found) {
        for (EStructuralFeature feature : features) {
            if (FormModel.filled(object, feature) && Provenance.absence(object, feature) == Absence.GIVEN
                && Provenance.facts(object).stream().noneMatch(fact -> feature.getName().equals(fact.getFeature())
                    && Provenance.hasOrigin(fact))) {
                found.add(new Citation(words(object, feature), new Place(object, feature)));
            }
        }
    }
}
