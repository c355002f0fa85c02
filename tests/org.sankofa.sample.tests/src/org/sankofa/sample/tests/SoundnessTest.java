package org.sankofa.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** Both spaces keep the rules that everybody's records have to keep, and are the same each time. */
class SoundnessTest extends SampleTestCase {

    @Test
    void theChecksFindNothing() {
        List<String> found = new ArrayList<>();
        for (Record record : all(null)) {
            Checks.builtIn().forEach(check -> check.check(record, snapshot, problem -> found.add(title(record) + ": " + problem.message())));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Map<String, String> dangling = new TreeMap<>();
        for (Record record : all(null)) {
            EcoreUtil.ExternalCrossReferencer.find(record).forEach((target, settings) -> {
                if (EcoreUtil.resolve(target, record).eIsProxy()) {
                    dangling.put(title(record), EcoreUtil.getURI(target).toString());
                }
            });
        }
        assertEquals(Map.of(), dangling);
    }

    @Test
    void itHasTheSameIdsEachTime(@TempDir Path folder) throws Exception {
        try (Workspace again = Workspaces.create(folder.resolve("again"), ANA)) {
            SampleNetwork.create(again);
            try (var records = again.snapshot().records(null, null)) {
                assertEquals(ids(all(null)), ids(records.toList()));
            }
        }
    }

    private static Set<String> ids(List<Record> records) {
        return records.stream().filter(record -> !record.eClass().getName().equals("SpaceInfo")).map(Record::getId)
                .collect(Collectors.toSet());
    }

    @Test
    void makingItAgainMendsNothingThatIsThere() throws Exception {
        long before = snapshot.count(null, null);
        SampleNetwork.create(workspace);
        assertEquals(before, workspace.snapshot().count(null, null));
        assertEquals(ANA, workspace.identity());
    }
}
