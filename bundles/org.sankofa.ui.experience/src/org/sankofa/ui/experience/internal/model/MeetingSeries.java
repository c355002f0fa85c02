package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.Meeting;
import org.sankofa.model.date.PartialDate;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** What meetings that follow each other leave to the next one. To be asked off the user interface's thread. */
public final class MeetingSeries {

    private static final int MOST = 300;

    private MeetingSeries() {
    }

    /** @return what came of a meeting and of those before it and is not done, the most urgent first */
    public static List<Action> undone(Meeting meeting, Finder finder) throws StoreException {
        List<Action> undone = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Meeting one = meeting; one != null && seen.add(one.getId()); one = before(one, finder)) {
            for (Action action : finder.referring(one.getId(), "action", Action.class)) {
                boolean open = action.getState() != ActionState.DONE && action.getState() != ActionState.DROPPED;
                if (open && action.getArisingFrom() != null && one.getId().equals(action.getArisingFrom().getId())) {
                    undone.add(action);
                }
            }
        }
        undone.sort(Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())));
        return undone;
    }

    private static Meeting before(Meeting meeting, Finder finder) {
        return meeting.getFollowUpOf() == null ? null : finder.snapshot().record(meeting.getFollowUpOf().getId())
            .filter(Meeting.class::isInstance).map(Meeting.class::cast).orElse(null);
    }

    /** @return the meeting with the latest day in the spaces that can be written to */
    public static Optional<RecordKey> latest(Workspace workspace, Finder finder) throws StoreException {
        Set<String> own = workspace.spaces().stream().filter(space -> !space.readOnly() && space.kind() != Space.Kind.SAMPLE)
            .map(Space::name).collect(Collectors.toSet());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Meeting> byDay = Comparator.comparing(Meeting::getStart, Comparator.nullsFirst(Comparator.naturalOrder()));
        return finder.index().list(ListRequest.kind("meeting").filter(FacetField.SPACE, own).in(finder.languages()).page(0, MOST))
            .rows().stream().map(Row::key).flatMap(key -> finder.snapshot().record(key).stream())
            .filter(Meeting.class::isInstance).map(Meeting.class::cast).max(byDay).map(finder::key);
    }
}
