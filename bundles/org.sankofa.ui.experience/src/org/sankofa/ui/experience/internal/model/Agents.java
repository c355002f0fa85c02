package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.Agent;
import org.sankofa.model.Meeting;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Participation;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.Row;
import org.sankofa.store.StoreException;

/** Finds who is meant by a name that was typed in a meeting. To be asked off the user interface's thread. */
public final class Agents {

    private static final List<String> KINDS = List.of("practitioner", "organisation", "expert");

    private Agents() {
    }

    /** @return the addresses of those who are at a meeting; to be taken on the user interface's thread */
    public static List<URI> at(Meeting meeting) {
        List<URI> all = new ArrayList<>();
        for (Participation one : meeting.getParticipants()) {
            add(all, (EObject) one.eGet(Literals.PARTICIPATION__PERSON, false));
            add(all, (EObject) one.eGet(Literals.PARTICIPATION__ORGANISATION, false));
        }
        for (Object one : ((org.eclipse.emf.ecore.util.InternalEList<?>) meeting.getOrganisers()).basicList()) {
            add(all, (EObject) one);
        }
        return all;
    }

    private static void add(List<URI> all, EObject agent) {
        if (agent != null) {
            Ids.uriOf(agent).filter(address -> !all.contains(address)).ifPresent(all::add);
        }
    }

    /** @return the one of them whose name begins so, else the only one of that name in the network */
    public static Optional<Agent> named(String who, List<URI> present, Finder finder) throws StoreException {
        List<Agent> fitting = present.stream().flatMap(address -> finder.snapshot().resolve(address).stream())
            .filter(Agent.class::isInstance).map(Agent.class::cast).filter(agent -> fits(who, finder.name(agent))).toList();
        if (!fitting.isEmpty()) {
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }
        List<Row> rows = finder.index().suggest(who, KINDS, 2, finder.languages());
        return rows.size() != 1 ? Optional.empty()
            : finder.snapshot().record(rows.getFirst().key()).filter(Agent.class::isInstance).map(Agent.class::cast);
    }

    /** Whether each word typed begins a word of the name. */
    static boolean fits(String typed, String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return !typed.isBlank() && List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
