package org.sankofa.ui.records.internal.provenance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Absence;
import org.sankofa.model.Fact;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.ui.presentation.FactModel;
import org.sankofa.ui.records.internal.provenance.Origin.Cited;

/**
 * What the values of a whole record stand on.
 *
 * @param sourced how many values name where they come from
 * @param missing how many are said to be missing, with a reason
 * @param sources the records they name, the one named most often first
 * @param uses how many values each of these says, in the same order; 0: it is named for the record as a whole
 */
public record RecordOrigins(int sourced, int missing, List<Cited> sources, List<Integer> uses) {

    /** Takes copies of the lists. */
    public RecordOrigins {
        sources = List.copyOf(sources);
        uses = List.copyOf(uses);
    }

    /** Reads it. For the thread that the record belongs to. */
    public static RecordOrigins of(Record record, List<String> languages) {
        int sourced = 0;
        int missing = 0;
        Map<URI, String> titles = new LinkedHashMap<>();
        Map<URI, Integer> counts = new LinkedHashMap<>();
        for (Record source : record.getSources()) {
            Ids.uriOf(source).ifPresent(address -> {
                titles.put(address, source.eIsProxy() ? "" : Labels.title(source, languages));
                counts.put(address, 0);
            });
        }
        for (Iterator<EObject> all = record.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Fact fact) {
                if (fact.getAbsence() != Absence.GIVEN) {
                    missing++;
                } else if (FactModel.says(fact)) {
                    sourced++;
                }
                for (Record source : fact.getSources()) {
                    Ids.uriOf(source).ifPresent(address -> {
                        titles.put(address, source.eIsProxy() ? "" : Labels.title(source, languages));
                        counts.merge(address, 1, Integer::sum);
                    });
                }
            }
        }
        List<Map.Entry<URI, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<URI, Integer>comparingByValue().reversed());
        Stream<Map.Entry<URI, Integer>> most = order.stream();
        return new RecordOrigins(sourced, missing, most.map(entry -> new Cited(entry.getKey(), titles.get(entry.getKey()))).toList(),
            order.stream().map(Map.Entry::getValue).toList());
    }
}
