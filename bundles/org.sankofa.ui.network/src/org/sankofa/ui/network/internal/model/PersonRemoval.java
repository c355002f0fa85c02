package org.sankofa.ui.network.internal.model;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.privacy.Mention;
import org.sankofa.sharing.privacy.RemovePerson;
import org.sankofa.sharing.privacy.RewriteHistory;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Takes a person out of a space, from now on or from all that was ever saved; not on the user interface's thread. */
public final class PersonRemoval {

    /**
     * A record in which something of the person stands.
     *
     * @param fields labels of the fields
     */
    public record Touched(RecordKey key, String title, List<String> fields) {
    }

    /**
     * What would be touched.
     *
     * @param goes what is taken out
     * @param stays references, which then lead to a former member
     * @param toRead texts that name the person, which somebody has to read
     * @param places where the space is shared
     */
    public record Preview(List<Touched> goes, List<Touched> stays, List<Touched> toRead, List<Remote> places) {
    }

    private final SharedSpaces shared;
    private final RecordKey person;
    private final Space space;

    /** @param person the profile */
    public PersonRemoval(SharedSpaces shared, RecordKey person) {
        this.shared = shared;
        this.person = person;
        this.space = shared.workspace().space(person.space()).orElseThrow();
    }

    /** @return the space the person is taken out of */
    public Space space() {
        return space;
    }

    /** @return the profile */
    public RecordKey person() {
        return person;
    }

    /** Looks what would be touched; nothing is changed. */
    public Preview preview() throws StoreException, SharingException {
        List<Mention> mentions = new RemovePerson(shared.workspace(), space, person.id()).preview();
        return new Preview(of(mentions, Mention.What.REMOVED), of(mentions, Mention.What.KEPT), of(mentions, Mention.What.TO_READ),
                shared.remotes(space));
    }

    private static List<Touched> of(List<Mention> all, Mention.What what) {
        Map<RecordKey, Set<String>> fields = new LinkedHashMap<>();
        Map<RecordKey, String> titles = new LinkedHashMap<>();
        all.stream().filter(mention -> mention.what() == what).forEach(mention -> {
            fields.computeIfAbsent(mention.key(), key -> new LinkedHashSet<>()).add(label(mention));
            titles.put(mention.key(), mention.title());
        });
        List<Touched> touched = new ArrayList<>();
        fields.forEach((key, labels) -> touched.add(new Touched(key, titles.get(key), List.copyOf(labels))));
        return touched;
    }

    /** What forms call the field; it may be one of an object in the record. */
    private static String label(Mention mention) {
        Optional<EClass> kind = Kinds.classOf(mention.key().kind());
        EStructuralFeature feature = kind.map(type -> type.getEStructuralFeature(mention.feature())).orElse(null);
        if (feature == null && kind.isPresent()) {
            for (EClassifier one : kind.get().getEPackage().getEClassifiers()) {
                if (feature == null && one instanceof EClass type) {
                    feature = type.getEStructuralFeature(mention.feature());
                }
            }
        }
        return feature == null ? mention.feature() : ModelTexts.in(Locale.getDefault()).label(feature);
    }

    /** Takes the person out of what is sent from now on; the history stays as it is. */
    public void fromNowOn() throws StoreException {
        new RemovePerson(shared.workspace(), space, person.id()).run();
    }

    /**
     * Begins the history anew without the person, and puts it in the place of the old one wherever the space is shared. What
     * others sent before is taken in first, so it needs a connection where the space is shared.
     *
     * @throws SharingException what came before the new history was made left everything as it was; a failure to send it
     *             leaves it here, to be sent later
     */
    public NewEpoch anew(Progress progress) throws StoreException, SharingException {
        if (shared.workspace().openSessions().stream().anyMatch(session -> session.key().space().equals(space.name()))) {
            throw new StoreException(StoreException.Code.LOCKED, text("person.open"));
        }
        Map<Remote, String> expected = new LinkedHashMap<>();
        for (Remote place : shared.remotes(space)) {
            new Receive(shared, space).from(place.name()).run(progress);
            expected.put(place, shared.knownHead(space, place).orElse(null));
        }
        RewriteHistory rewriting = new RewriteHistory(shared.workspace(), space, person.id());
        NewEpoch epoch = rewriting.run(progress);
        for (Map.Entry<Remote, String> place : expected.entrySet()) {
            new SendAnew(shared, space).to(place.getKey().name()).expecting(place.getValue()).dropping(rewriting.droppedFiles())
                    .run(progress);
        }
        return epoch;
    }
}
