package org.sankofa.experience.ask;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Messages;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.ask.QuestionMail;
import org.sankofa.model.Agent;
import org.sankofa.model.AgendaItem;
import org.sankofa.model.Concept;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingState;
import org.sankofa.model.MeetingType;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;

/**
 * Meetings of stakeholders on a country's request for assistance. Meeting and request are linked by the agenda and the
 * decisions: an item or a decision about the request, or the request among the sources of the meeting.
 */
public final class StakeholderMeetings {

    private StakeholderMeetings() {
    }

    /** @return the meetings on a request, the earliest first */
    public static List<Meeting> of(Snapshot snapshot, String requestId) {
        try (Stream<Record> all = snapshot.records(null, "meeting")) {
            return all.map(Meeting.class::cast).filter(meeting -> isAbout(meeting, requestId))
                    .sorted(Comparator.comparing(Meeting::getStart, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(Meeting::getId))
                    .toList();
        }
    }

    private static boolean isAbout(Meeting meeting, String requestId) {
        return meeting.getAgenda().stream().anyMatch(item -> Refs.ids(item, Literals.AGENDA_ITEM__ABOUT).contains(requestId))
                || meeting.getDecisions().stream().anyMatch(one -> Refs.ids(one, Literals.DECISION__ABOUT).contains(requestId))
                || Refs.ids(meeting, Literals.RECORD__SOURCES).contains(requestId);
    }

    /**
     * Fills a new meeting with what the request says: its kind, title, places and themes, the requesting organisation
     * as organiser, and an item of the agenda about the request.
     *
     * @param snapshot where the request is
     * @param meeting the record to fill, with an id
     */
    public static void begin(Snapshot snapshot, Request request, Meeting meeting) {
        Messages messages = Messages.in(QuestionMail.language(request));
        String title = Labels.title(request, List.of(messages.language(), "en"));
        meeting.setType(MeetingType.STAKEHOLDERS);
        meeting.setState(MeetingState.PLANNED);
        meeting.setLanguage(messages.language());
        meeting.setTitle(Text.of(messages.language(), messages.get("meeting.title", title)));
        for (Concept area : Refs.targets(snapshot, request, Literals.RECORD__AREAS, Concept.class)) {
            meeting.getAreas().add(concept(area));
            if (meeting.eGet(Literals.MEETING__PLACE_AREA, false) == null) {
                meeting.setPlaceArea(concept(area));
            }
        }
        Refs.targets(snapshot, request, Literals.RECORD__THEMES, Concept.class).forEach(theme -> meeting.getThemes().add(concept(theme)));
        Refs.target(snapshot, request, Literals.REQUEST__REQUESTER, Agent.class).filter(Organisation.class::isInstance)
                .ifPresent(office -> meeting.getOrganisers().add((Organisation) Refs.to(office)));
        AgendaItem item = ModelFactory.eINSTANCE.createAgendaItem();
        item.setId(Ids.nameBased("agenda-item:" + meeting.getId() + ':' + request.getId()));
        item.setTitle(Text.of(messages.language(), title));
        item.getAbout().add(Refs.to(request));
        meeting.getAgenda().add(item);
    }

    private static Concept concept(Concept concept) {
        return (Concept) Refs.proxy(Ids.uriOf(concept).orElseThrow(), Literals.CONCEPT);
    }
}
