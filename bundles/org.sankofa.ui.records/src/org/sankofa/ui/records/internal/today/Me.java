package org.sankofa.ui.records.internal.today;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Practitioner;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;

/** The records that describe the person: the one named, and every practitioner with the person's address. */
final class Me {

    private static final int MOST = 20;

    private final Set<String> ids = new TreeSet<>();

    Me(Identity identity, SearchIndex index, Snapshot snapshot) throws StoreException {
        if (!identity.practitionerId().isEmpty()) {
            ids.add(identity.practitionerId());
        }
        String email = identity.email().replace("\"", "");
        if (!email.isEmpty()) {
            ListRequest same = ListRequest.all().matching("kind:practitioner email:\"" + email + '"').page(0, MOST);
            for (Row row : index.list(same).rows()) {
                snapshot.record(row.key()).filter(Practitioner.class::isInstance).map(Practitioner.class::cast)
                        .filter(one -> email.equalsIgnoreCase(one.getEmail())).ifPresent(one -> ids.add(one.getId()));
            }
        }
    }

    boolean isKnown() {
        return !ids.isEmpty();
    }

    /** Whether the object, or what the proxy stands for, describes the person. */
    boolean is(EObject agent) {
        return agent != null && Ids.uriOf(agent).flatMap(Ids::parse).map(ref -> ids.contains(ref.record())).orElse(false);
    }

    /** A filter for records that refer to the person. */
    String references() {
        return "ref:" + String.join(",", ids);
    }
}
