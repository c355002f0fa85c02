package org.sankofa.experience.internal.ask;

import java.util.List;

import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Agent;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.TriState;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.Snapshot;

/** Names of those who answered, for others: only of those who agreed to be named. */
public final class Naming {

    private Naming() {
    }

    /** @return the name; empty when the author is not known or did not agree to be named */
    public static String of(Snapshot snapshot, Contribution reply, List<String> languages) {
        if (reply.getConsentToBeNamed() != TriState.YES) {
            return "";
        }
        return Refs.target(snapshot, reply, Literals.CONTRIBUTION__AUTHOR, Agent.class)
                .map(agent -> Labels.title(agent, languages))
                // an address beside the name is for the office and not for others
                .orElse(reply.getAuthorName() == null ? "" : reply.getAuthorName().replaceAll("\\s*<[^>]*>", "").strip());
    }
}
