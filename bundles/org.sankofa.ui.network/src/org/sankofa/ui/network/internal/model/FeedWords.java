package org.sankofa.ui.network.internal.model;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.sharing.RecordChanges;
import org.sankofa.store.Change;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.Version;
import org.sankofa.ui.presentation.ChangeWords;

/** Turns what differs in a record into sentences with their authors. */
final class FeedWords {

    private FeedWords() {
    }

    /** @return by whom a record was changed, without merges, the last one first */
    static List<String> authors(RecordChanges changes) {
        Set<String> authors = new LinkedHashSet<>();
        changes.versions().stream().filter(version -> !version.merge()).map(Version::author).filter(a -> !a.isBlank())
                .forEach(authors::add);
        return List.copyOf(authors);
    }

    static String who(RecordChanges changes) {
        List<String> authors = authors(changes);
        return authors.isEmpty() ? text("feed.somebody") : authors.size() == 1 ? authors.get(0)
                : text("feed.several", authors.get(0), authors.size() - 1);
    }

    static boolean gone(RecordChanges changes) {
        return changes.type() == Change.Type.REMOVED || changes.changes().stream().anyMatch(change ->
                change.objectId().equals(changes.key().id()) && change.feature().equals("@deleted") && !"there".equals(change.after()));
    }

    /** @return what changed, the record itself first; a new record in one sentence */
    static List<String> sentences(RecordChanges changes) {
        String who = who(changes);
        if (changes.type() == Change.Type.ADDED) {
            return List.of(text("feed.new", who));
        }
        if (changes.type() == Change.Type.REMOVED) {
            return List.of(text("feed.sentence", who, text("feed.removed")));
        }
        ChangeWords words = new ChangeWords(changes.key().kind(), changes.key().id());
        StepChanges steps = new StepChanges(changes.key(), changes.changes());
        List<String> sentences = new ArrayList<>(steps.sentences());
        // what came with all that is in it is said once
        Set<String> came = steps.others().stream().filter(change -> change.feature().equals("@deleted") && "there".equals(change.after()))
                .map(FeatureChange::objectId).filter(id -> !id.equals(changes.key().id())).collect(Collectors.toSet());
        for (FeatureChange change : steps.others()) {
            if (came.contains(change.objectId()) && !change.feature().equals("@deleted")) {
                continue;
            }
            sentences.add(text("feed.sentence", who, words.sentence(change)));
        }
        return sentences.isEmpty() ? List.of(text("feed.same", who)) : sentences;
    }
}
