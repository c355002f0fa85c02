package org.sankofa.model.internal.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.model.Action;
import org.sankofa.model.ActionState;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.checks.RecordCheck;

/** Requests, actions, members of spaces, vocabularies. */
final class NetworkRules {

    private static final Set<String> ROLES = Set.of("owner", "moderator", "reviewer", "editor", "reader");

    private NetworkRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.warning("request.reply", Request.class, NetworkRules::reply),
            Rule.warning("action.done", Action.class, NetworkRules::done),
            Rule.warning("action.undone", Action.class, NetworkRules::undone),
            Rule.warning("space.role", SpaceMember.class, NetworkRules::role),
            Rule.error("vocabulary.notation", Vocabulary.class, NetworkRules::notation),
            Rule.warning("concept.label", Concept.class, NetworkRules::label));
    }

    private static void reply(Request request, Findings findings) {
        if (request.getState() == RequestState.CONSOLIDATED
            && (request.getReply() == null || Values.isEmpty(request.getReply().getSynopsis()))) {
            findings.report(request, Literals.REQUEST__REPLY);
        }
    }

    private static void done(Action action, Findings findings) {
        boolean open = action.getState() == ActionState.OPEN || action.getState() == ActionState.UNDER_WAY;
        if (open && action.getDone() != null && !action.getDone().isPlanned()) {
            findings.report(action, Literals.ACTION__STATE,
                findings.fix(action, copy -> copy.setState(ActionState.DONE)), action.getDone());
        }
    }

    private static void undone(Action action, Findings findings) {
        if (action.getState() == ActionState.DONE && action.getDone() == null) {
            findings.report(action, Literals.ACTION__DONE);
        }
    }

    private static void role(SpaceMember member, Findings findings) {
        for (String role : member.getRoles()) {
            if (!ROLES.contains(role)) {
                findings.report(member, Literals.SPACE_MEMBER__ROLES, role,
                    String.join(", ", ROLES.stream().sorted().toList()));
            }
        }
    }

    private static void notation(Vocabulary vocabulary, Findings findings) {
        Map<String, Concept> seen = new HashMap<>();
        for (Concept concept : vocabulary.getConcepts()) {
            if (concept.getNotation() != null && seen.putIfAbsent(concept.getNotation(), concept) != null) {
                findings.report(concept, Literals.CONCEPT__NOTATION, concept.getNotation(),
                    findings.name(seen.get(concept.getNotation())), findings.name(concept));
            }
        }
    }

    private static void label(Concept concept, Findings findings) {
        if (Values.isEmpty(concept.getLabels())) {
            findings.report(concept, Literals.CONCEPT__LABELS, concept.getNotation());
        }
    }
}
