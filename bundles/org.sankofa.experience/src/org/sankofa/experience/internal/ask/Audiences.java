package org.sankofa.experience.internal.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.mail.MailWriter;
import org.sankofa.model.Agent;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Record;
import org.sankofa.model.Request;
import org.sankofa.model.labels.Labels;
import org.sankofa.store.Snapshot;

/** Who is asked, and what may leave the space. */
final class Audiences {

    private Audiences() {
    }

    /** @return the published addresses of those who are asked; experts and candidates are never written to this way */
    static List<String> addresses(Snapshot snapshot, Request request) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Agent agent : Refs.targets(snapshot, request, Literals.REQUEST__ASKED, Agent.class)) {
            String address = agent instanceof Practitioner person ? person.getEmail()
                    : agent instanceof Organisation organisation ? organisation.getEmail() : null;
            if (address != null && MailWriter.isAddress(address.strip())) {
                addresses.add(address.strip());
            }
        }
        return new ArrayList<>(addresses);
    }

    /** @return who asks; empty when it is not said */
    static String requester(Snapshot snapshot, Request request, List<String> languages) {
        return Refs.target(snapshot, request, Literals.REQUEST__REQUESTER, Agent.class)
                .map(agent -> Labels.title(agent, languages))
                .orElse(request.getRequesterName() == null ? "" : request.getRequesterName());
    }

    /** @return whether the record is marked as one that stays inside */
    static boolean staysInside(Record record) {
        return record.getConfidentiality() == Confidentiality.CONFIDENTIAL
                || record.getConfidentiality() == Confidentiality.RESTRICTED;
    }
}
