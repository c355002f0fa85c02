package org.sankofa.exchange.internal.rows;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Tier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Brings a record up to date with the row of a later file: what the publisher changed since the last import is taken, what people
 * changed here stays, and where both did the record stays as it is and the report says so.
 */
final class Renewal {

    private final Layout layout;
    private final Mapping mapping;
    private final RecordJson json;

    Renewal(Layout layout, Mapping mapping, RecordJson json) {
        this.layout = layout;
        this.mapping = mapping;
        this.json = json;
    }

    /**
     * @param mine a copy of the record as it is here; changed
     * @param theirs made of the row
     * @return whether it says anything else now
     */
    boolean apply(Record mine, Record theirs, Row row) {
        Row last = Kept.row(mine, layout.format()).orElse(null);
        Record before = layout.make();
        before.setId(mine.getId());
        if (last != null) {
            layout.fill(before, last, mapping.silent());
        }
        boolean differs = false;
        ObjectNode here = json.write(mine);
        ObjectNode there = json.write(theirs);
        ObjectNode then = json.write(before);
        for (EStructuralFeature feature : layout.features()) {
            JsonNode now = there.get(feature.getName());
            JsonNode own = here.get(feature.getName());
            JsonNode was = then.get(feature.getName());
            if (Objects.equals(now, was) || Objects.equals(now, own)) {
                continue;
            }
            if (Objects.equals(own, was)) {
                take(mine, theirs, feature);
                differs = true;
            } else {
                mapping.problems().add(Tier.WARNING, row, feature.getName(), now == null ? null : now.isTextual() ? now.textValue() : now.toString(),
                        "changed-here", "This was changed here and in the file since the last import. It stays as it is here; look whether the "
                                + "file is right.");
            }
        }
        if (last == null || !last.cells().equals(row.cells())) {
            Kept.put(mine, layout.format(), row);
            differs = true;
        }
        return differs;
    }

    private static void take(Record mine, Record theirs, EStructuralFeature feature) {
        Object value = theirs.eGet(feature, false);
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            Collection<Object> all = (Collection<Object>) mine.eGet(feature, false);
            all.clear();
            all.addAll(contained ? EcoreUtil.copyAll((List<?>) value) : (List<?>) value);
        } else {
            mine.eSet(feature, value);
        }
    }
}
