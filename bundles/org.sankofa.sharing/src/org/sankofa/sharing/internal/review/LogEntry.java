package org.sankofa.sharing.internal.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.merge.Keys;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ReviewState;
import org.sankofa.model.text.Text;

/**
 * A step in the log as it stands in a record.
 *
 * @param by id of the practitioner it says made it; empty when it does not
 */
record LogEntry(String id, Instant when, String by, String byName, ReviewState from, ReviewState to, Text comment,
        String aboutObject, String aboutFeature, String contentHash) {

    /** @return the steps of a reviewed object, in the order of the log */
    static List<LogEntry> of(RecordState state, String reviewed) {
        List<LogEntry> entries = new ArrayList<>();
        for (String child : state.children(reviewed)) {
            Place place = state.place(child);
            if (place != null && place.feature().equals("reviewLog") && state.visible(child)) {
                entries.add(read(state, child));
            }
        }
        return entries;
    }

    /** @return what was said of a record that is not reviewed, in the order in which it was said */
    static List<LogEntry> remarks(RecordState state) {
        TypeName remark = TypeName.of(ModelPackage.Literals.REMARK);
        List<LogEntry> entries = new ArrayList<>();
        for (String child : state.children(state.id())) {
            Place place = state.place(child);
            if (place != null && place.feature().equals("extensions") && remark.equals(state.type(child)) && state.visible(child)) {
                entries.add(read(state, child));
            }
        }
        return entries;
    }

    /** @return whether somebody vouches for the text by it */
    boolean isVote() {
        return to == ReviewState.VALIDATED && contentHash != null && !contentHash.isEmpty();
    }

    private static LogEntry read(RecordState state, String id) {
        Map<String, String> comment = new HashMap<>();
        for (Write write : state.writes(id)) {
            if (Keys.shape(write.key()) == Keys.Shape.TEXT && Keys.feature(write.key()).equals("comment")
                    && Text.isLanguageTag(Keys.qualifier(write.key())) && state.shown(id, write.key()) != null) {
                comment.put(Keys.qualifier(write.key()), state.shown(id, write.key()));
            }
        }
        return new LogEntry(id, instant(state.shown(id, "date")), idOf(state.shown(id, Keys.reference("by"))),
                state.shown(id, "byName"), state(state.shown(id, "from")), state(state.shown(id, "to")),
                comment.isEmpty() ? null : Text.of(comment), state.shown(id, "aboutObject"),
                state.shown(id, "aboutFeature"), state.shown(id, "contentHash"));
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @return the state of that name; draft when there is none, as the model has it */
    static ReviewState state(String literal) {
        ReviewState state = literal == null ? null : ReviewState.get(literal);
        return state == null ? ReviewState.DRAFT : state;
    }

    /** @return the record a reference is to; empty for none */
    static String idOf(String uri) {
        if (uri == null) {
            return "";
        }
        String path = uri.replaceFirst("#.*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
