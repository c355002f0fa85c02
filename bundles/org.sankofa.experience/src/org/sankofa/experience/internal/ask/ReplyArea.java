package org.sankofa.experience.internal.ask;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.sankofa.experience.internal.AreaGuess;
import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Agent;
import org.sankofa.model.Concept;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Record;
import org.sankofa.store.Snapshot;
import org.sankofa.vocabularies.Vocabularies;

/** Finds the place an answer is about. */
public final class ReplyArea {

    private final Snapshot snapshot;
    private final AreaGuess guess;

    /** Answers of a snapshot. */
    public ReplyArea(Snapshot snapshot, Vocabularies vocabularies) {
        this.snapshot = snapshot;
        this.guess = new AreaGuess(vocabularies);
    }

    /** @return the area of the record, else the one its text names most often, else that of its author */
    public Optional<Concept> of(Contribution answer) {
        Optional<Concept> own = first(answer, Literals.RECORD__AREAS);
        if (own.isPresent()) {
            return own;
        }
        String text = answer.getText() == null ? "" : String.join("\n", answer.getText().asMap().values());
        List<Concept> named = guess.in(text);
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        Optional<Agent> author = Refs.target(snapshot, answer, Literals.CONTRIBUTION__AUTHOR, Agent.class);
        return author.flatMap(agent -> first(agent, Literals.RECORD__AREAS))
                .or(() -> author.filter(Organisation.class::isInstance)
                        .flatMap(office -> Refs.target(snapshot, office, Literals.ORGANISATION__HEADQUARTERS, Concept.class)));
    }

    private Optional<Concept> first(Record record, EReference reference) {
        return Refs.targets(snapshot, record, reference, Concept.class).stream().findFirst();
    }
}
