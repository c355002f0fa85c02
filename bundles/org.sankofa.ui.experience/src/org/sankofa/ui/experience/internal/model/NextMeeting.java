package org.sankofa.ui.experience.internal.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Action;
import org.sankofa.model.AgendaItem;
import org.sankofa.model.Meeting;
import org.sankofa.model.MeetingState;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Participation;
import org.sankofa.model.TriState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.ui.presentation.Proxies;
import org.sankofa.ui.presentation.RecordCopy;

/**
 * A meeting like the last: the same people, place and subject, in the same series, and first on its agenda what was agreed
 * and is not done.
 */
public final class NextMeeting {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*\\s)(\\d{1,3})(\\W*)");

    private NextMeeting() {
    }

    /**
     * Fills a new meeting. Call it inside {@code EditingSession.run}.
     *
     * @param undone what came of meetings before and is not done
     */
    public static void fill(Meeting next, Meeting last, List<Action> undone) {
        next.setTitle(numbered(last.getTitle()));
        next.setSummary(last.getSummary());
        next.setType(last.getType());
        next.setState(MeetingState.PLANNED);
        next.setSeries((org.sankofa.model.Record) reference(last, Literals.MEETING__SERIES));
        next.setFollowUpOf(Proxies.to(Ids.uri(last), Literals.MEETING, Meeting.class));
        next.setPlace(last.getPlace());
        next.setPlaceArea(last.getPlaceArea());
        next.setOnline(last.getOnline());
        next.getOrganisers().addAll(last.getOrganisers());
        next.getAreas().addAll(last.getAreas());
        next.getThemes().addAll(last.getThemes());
        for (Participation one : last.getParticipants()) {
            Participation again = (Participation) RecordCopy.of(one);
            again.setAttended(TriState.UNKNOWN);
            again.setNote(null);
            next.getParticipants().add(again);
        }
        for (Action action : undone) {
            AgendaItem item = ModelFactory.eINSTANCE.createAgendaItem();
            item.setId(Ids.newId());
            item.setTitle(action.getTitle());
            item.setPresenter(action.getOwner());
            item.getAbout().add(Proxies.to(Ids.uri(action), Literals.ACTION, Action.class));
            next.getAgenda().add(item);
        }
    }

    private static EObject reference(EObject of, org.eclipse.emf.ecore.EReference feature) {
        return (EObject) of.eGet(feature, false);
    }

    /** “Round table 3” is followed by “Round table 4”; years are no numbers of a series. */
    static Text numbered(Text title) {
        Text next = title;
        for (String language : title == null ? List.<String>of() : List.copyOf(title.languages())) {
            Matcher number = LAST_NUMBER.matcher(title.get(language));
            if (number.matches()) {
                next = next.with(language, number.group(1) + (Integer.parseInt(number.group(2)) + 1) + number.group(3));
            }
        }
        return next;
    }
}
