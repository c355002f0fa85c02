package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.Decision;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.presentation.Proxies;

/** What was decided becomes something to do: an action for each decision that names somebody or a day. */
public final class ActionsOut {

    private ActionsOut() {
    }

    /** @return the decisions that say who or when and that no action carries out yet; {@code done} are ids of decisions */
    public static List<Decision> open(Meeting meeting, Collection<String> done) {
        return meeting.getDecisions().stream().filter(one -> !done.contains(one.getId()))
            .filter(one -> one.getDue() != null || one.eGet(Literals.DECISION__RESPONSIBLE, false) != null).toList();
    }

    /** @return an action for each decision, with an id of its own */
    public static List<Action> of(Meeting meeting, List<Decision> decisions) {
        List<Action> actions = new ArrayList<>();
        for (Decision decision : decisions) {
            Action action = ModelFactory.eINSTANCE.createAction();
            action.setId(Ids.newId());
            action.setTitle(decision.getText());
            action.setState(ActionState.OPEN);
            action.setOwner(decision.getResponsible());
            action.setDue(decision.getDue());
            action.setArisingFrom(Proxies.to(Ids.uri(meeting), Literals.MEETING, Meeting.class));
            action.setDecision(Proxies.to(Ids.uri("meeting", meeting.getId(), decision.getId()), Literals.DECISION, Decision.class));
            action.getAreas().addAll(meeting.getAreas());
            actions.add(action);
        }
        return actions;
    }
}
