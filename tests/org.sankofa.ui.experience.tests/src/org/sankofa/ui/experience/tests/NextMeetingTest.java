package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.model.Action;
import org.sankofa.model.Decision;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingState;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Participation;
import org.sankofa.model.Practitioner;
import org.sankofa.model.TriState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.ui.experience.internal.model.ActionsOut;
import org.sankofa.ui.experience.internal.model.NextMeeting;

class NextMeetingTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @Test
    void itIsLikeTheLastAndBeginsWithWhatIsUndone() {
        Meeting last = last();
        Action undone = NEW.createAction();
        undone.setId(Ids.newId());
        undone.setTitle(Text.of("en", "Send the list"));
        Meeting next = NEW.createMeeting();
        next.setId(Ids.newId());
        NextMeeting.fill(next, last, List.of(undone));
        assertEquals("Round table 4", next.getTitle().get("en"));
        assertEquals(MeetingState.PLANNED, next.getState());
        assertEquals(Ids.uri(last), Ids.uriOf((org.eclipse.emf.ecore.EObject) next.eGet(Literals.MEETING__FOLLOW_UP_OF, false)).orElseThrow());
        assertEquals(Text.of("en", "Accra"), next.getPlace());
        Participation again = next.getParticipants().getFirst();
        assertEquals("Ama", again.getName());
        assertNotEquals(last.getParticipants().getFirst().getId(), again.getId());
        assertEquals(TriState.UNKNOWN, again.getAttended(), "whether somebody comes is not known yet");
        assertEquals("Send the list", next.getAgenda().getFirst().getTitle().get("en"));
        assertEquals(Ids.uri(undone), Ids.uriOf((org.eclipse.emf.ecore.EObject) ((List<?>) next.getAgenda().getFirst()
            .eGet(Literals.AGENDA_ITEM__ABOUT, false)).getFirst()).orElseThrow());
        assertNull(next.getStart(), "the day is not that of the last");
        assertEquals(List.of(), next.getDecisions(), "what was decided then is not decided again");
        assertEquals(1, last.getParticipants().size());
    }

    @ParameterizedTest
    @CsvSource({ "Round table 3, Round table 4", "3rd round table, 3rd round table", "Round table, Round table",
        "Consultation of 2006, Consultation of 2006", "Round table 99, Round table 100" })
    void aNumberInTheTitleGoesOn(String title, String next) {
        Meeting last = last();
        last.setTitle(Text.of("en", title));
        Meeting made = NEW.createMeeting();
        NextMeeting.fill(made, last, List.of());
        assertEquals(next, made.getTitle().get("en"));
    }

    @Test
    void whatWasDecidedBecomesSomethingToDoOnce() {
        Meeting meeting = last();
        Practitioner ama = NEW.createPractitioner();
        ama.setId(Ids.newId());
        Decision named = decision("Share the list", ama, null);
        Decision dated = decision("Meet again", null, PartialDate.of(LocalDate.of(2027, 1, 15)));
        Decision neither = decision("We agree with the draft", null, null);
        meeting.getDecisions().addAll(List.of(named, dated, neither));
        List<Decision> open = ActionsOut.open(meeting, Set.of());
        assertEquals(List.of(named, dated), open);
        List<Action> actions = ActionsOut.of(meeting, open);
        assertEquals("Share the list", actions.get(0).getTitle().get("en"));
        assertEquals(ama, actions.get(0).getOwner());
        assertEquals(dated.getDue(), actions.get(1).getDue());
        assertEquals(Ids.uri("meeting", meeting.getId(), named.getId()),
            Ids.uriOf((org.eclipse.emf.ecore.EObject) actions.get(0).eGet(Literals.ACTION__DECISION, false)).orElseThrow());
        assertEquals(List.of(dated), ActionsOut.open(meeting, Set.of(named.getId())));
    }

    private static Decision decision(String text, Practitioner who, PartialDate due) {
        Decision decision = NEW.createDecision();
        decision.setId(Ids.newId());
        decision.setText(Text.of("en", text));
        decision.setResponsible(who);
        decision.setDue(due);
        return decision;
    }

    private static Meeting last() {
        Meeting last = NEW.createMeeting();
        last.setId(Ids.newId());
        last.setTitle(Text.of("en", "Round table 3"));
        last.setPlace(Text.of("en", "Accra"));
        last.setState(MeetingState.HELD);
        last.setStart(PartialDate.of(LocalDate.of(2026, 6, 1)));
        Participation ama = NEW.createParticipation();
        ama.setId(Ids.newId());
        ama.setName("Ama");
        ama.setAttended(TriState.YES);
        last.getParticipants().add(ama);
        return last;
    }
}
