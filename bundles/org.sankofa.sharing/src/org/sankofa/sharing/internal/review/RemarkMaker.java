package org.sankofa.sharing.internal.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.sankofa.merge.Keys;
import org.sankofa.merge.OrderKeys;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.StateEdit;
import org.sankofa.merge.TypeName;
import org.sankofa.model.ids.Ids;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.trust.Member;
import org.sankofa.store.Identity;

/** Writes who says what about which field into a record: what remarks and steps of a review have in common. */
record RemarkMaker(Identity identity, Optional<Member> me) {

    /**
     * Adds an object of that type after the last one in a feature.
     *
     * @return its id
     */
    String add(RecordState state, StateEdit edit, TypeName type, String parent, String feature, ReviewAct act) {
        String id = Ids.newId();
        edit.create(id, type, new Place(parent, feature, OrderKeys.between(last(state, parent, feature), null)));
        set(edit, id, "date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        String practitioner = me.map(Member::practitioner).filter(p -> !p.isEmpty()).orElse(identity.practitionerId());
        if (!practitioner.isEmpty()) {
            edit.set(id, Keys.reference("by"), Ids.uri("practitioner", practitioner).toString());
        }
        set(edit, id, "byName", identity.name().isBlank() ? null : identity.name());
        if (act.comment() != null) {
            for (Map.Entry<String, String> text : act.comment().asMap().entrySet()) {
                edit.set(id, Keys.text("comment", text.getKey()), text.getValue());
            }
        }
        set(edit, id, "aboutObject", act.aboutObject());
        set(edit, id, "aboutFeature", act.aboutFeature());
        return id;
    }

    static void set(StateEdit edit, String object, String feature, String value) {
        if (value != null) {
            edit.set(object, Keys.value(feature), value);
        }
    }

    private static String last(RecordState state, String parent, String feature) {
        String last = null;
        for (String child : state.children(parent)) {
            Place place = state.place(child);
            if (place != null && place.feature().equals(feature) && (last == null || place.order().compareTo(last) > 0)) {
                last = place.order();
            }
        }
        return last;
    }
}
