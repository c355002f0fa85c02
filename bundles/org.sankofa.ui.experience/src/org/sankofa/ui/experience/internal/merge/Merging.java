package org.sankofa.ui.experience.internal.merge;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.sankofa.experience.Spaces;
import org.sankofa.experience.capture.NearDuplicates;
import org.sankofa.experience.capture.NearDuplicates.Alike;
import org.sankofa.experience.reuse.LessonJoin;
import org.sankofa.experience.reuse.LessonJoin.Joined;
import org.sankofa.model.Lesson;
import org.sankofa.model.ReviewState;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.SessionListener;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.MergeChoice;
import org.sankofa.ui.experience.internal.model.MergeChoice.Side;
import org.sankofa.ui.jobs.Jobs;

/** Joins a lesson with another that says the same: which one, both side by side, done in the background, and a way back. */
public final class Merging {

    private static final int ALIKE = 3;

    private final Control from;
    private final Workspace workspace;
    private final SearchIndex index;
    private final List<String> languages;
    private final MessageBar messages;
    private final Consumer<RecordKey> open;

    /**
     * @param from whose end ends the work
     * @param messages where it is said what was done
     * @param open opens a record
     */
    public Merging(Control from, Workspace workspace, SearchIndex index, List<String> languages, MessageBar messages, Consumer<RecordKey> open) {
        this.from = from;
        this.workspace = workspace;
        this.index = index;
        this.languages = languages;
        this.messages = messages;
        this.open = open;
    }

    /** @return lessons that say much the same; off the user interface's thread */
    public static List<Alike> alike(Workspace workspace, SearchIndex index, RecordKey lesson, List<String> languages) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        Lesson here = snapshot.record(lesson).filter(Lesson.class::isInstance).map(Lesson.class::cast).orElse(null);
        if (here == null) {
            return List.of();
        }
        Finder words = new Finder(snapshot, index, languages);
        String text = String.join("\n", words.words(here.getTried()), words.words(here.getHappened()), words.words(here.getWhy()),
            words.words(here.getRecommendation()));
        return new NearDuplicates(index).of(snapshot, Spaces.of(workspace, lesson.space()), text, lesson.id(), languages, 2 * ALIKE).stream()
            .filter(one -> inUse(snapshot, one.row().key())).limit(ALIKE).toList();
    }

    private static boolean inUse(Snapshot snapshot, RecordKey key) {
        return snapshot.record(key).filter(Lesson.class::isInstance).map(Lesson.class::cast)
            .filter(one -> one.getSupersededBy() == null && one.getReviewState() != ReviewState.SUPERSEDED && one.getReviewState() != ReviewState.RETIRED)
            .isPresent();
    }

    /** Asks which other lesson it is, and goes on with it. */
    public void begin(RecordKey lesson) {
        Jobs.read(from, text("merge.job"), monitor -> alike(workspace, index, lesson, languages), alike -> {
            OtherLessonDialog dialog = new OtherLessonDialog(from.getShell(), index, lesson, alike);
            if (dialog.open() == Window.OK && dialog.other() != null) {
                begin(lesson, dialog.other());
            }
        });
    }

    /** What is looked at. */
    private record Read(Optional<String> problem, MergeChoice choice) {
    }

    /** Shows both, and joins them as is chosen. */
    public void begin(RecordKey left, RecordKey right) {
        Jobs.read(from, text("merge.job"), monitor -> read(left, right), read -> {
            if (read.problem().isPresent()) {
                Dialogs.tell(from.getShell(), text("merge.title"), read.problem().get());
            } else if (new MergeDialog(from.getShell(), read.choice()).open() == Window.OK) {
                boolean first = read.choice().kept() == Side.LEFT;
                join(first ? left : right, first ? right : left, read.choice());
            }
        });
    }

    private Read read(RecordKey left, RecordKey right) throws StoreException {
        LessonJoin join = new LessonJoin(workspace);
        // one of the two directions has to be possible
        Optional<String> problem = join.problem(left, right, languages);
        Optional<String> back = problem.isEmpty() ? problem : join.problem(right, left, languages);
        if (back.isPresent()) {
            return new Read(problem, null);
        }
        Snapshot snapshot = workspace.snapshot();
        MergeChoice choice = new MergeChoice((Lesson) snapshot.record(left).orElseThrow(), (Lesson) snapshot.record(right).orElseThrow(),
            new Finder(snapshot, index, languages));
        if (problem.isPresent()) {
            choice.keep(Side.RIGHT);
        }
        return new Read(Optional.empty(), choice);
    }

    private void join(RecordKey keep, RecordKey other, MergeChoice choice) {
        LessonJoin join = new LessonJoin(workspace);
        Telling telling = new Telling(keep, other);
        Jobs.work(from, text("merge.job"), monitor -> {
            Optional<String> problem = join.problem(keep, other, languages);
            if (problem.isPresent()) {
                throw new StoreException(StoreException.Code.INVALID_CONTENT, problem.get());
            }
            return join.join(keep, other, choice.fromOther());
        }, joined -> telling.tell(() -> done(joined)));
    }

    private void done(Joined joined) {
        Optional<String> waiting = joined.waiting();
        messages.show(waiting.isEmpty() ? MessageBar.Kind.SUCCESS : MessageBar.Kind.WARNING,
            waiting.map(why -> text("merge.done.review", why)).orElseGet(() -> text("merge.done")),
            new MessageBar.Action(text("merge.undo"), () -> undo(joined)),
            new MessageBar.Action(text("merge.open"), () -> open.accept(joined.other())));
    }

    private void undo(Joined joined) {
        Telling telling = new Telling(joined.kept(), joined.other());
        Jobs.work(from, text("merge.job"), monitor -> new LessonJoin(workspace).undo(joined), problem -> {
            if (problem.isPresent()) {
                messages.show(MessageBar.Kind.WARNING, problem.get());
            } else {
                telling.tell(() -> messages.show(MessageBar.Kind.INFO, text("merge.undone")));
            }
        });
    }

    /**
     * Editors of the two say that values came from elsewhere, as they do of whatever was not typed in them. What is said here
     * stands in its place: it tells more, and holds the way back.
     */
    private final class Telling implements SessionListener {

        private final List<EditingSession> sessions;
        private Runnable words;
        private int coming;

        Telling(RecordKey one, RecordKey other) {
            sessions = workspace.openSessions().stream().filter(session -> session.key().equals(one) || session.key().equals(other)).toList();
            sessions.forEach(session -> session.addListener(this));
            from.addListener(SWT.Dispose, event -> end());
        }

        void tell(Runnable newWords) {
            words = newWords;
            words.run();
        }

        @Override
        public void incoming(List<FeatureChange> changes) {
            from.getDisplay().asyncExec(() -> {
                if (words != null && !from.isDisposed()) {
                    words.run();
                    coming++;
                }
                if (coming >= sessions.size()) {
                    end();
                }
            });
        }

        private void end() {
            words = null;
            sessions.forEach(session -> session.removeListener(this));
        }
    }
}
