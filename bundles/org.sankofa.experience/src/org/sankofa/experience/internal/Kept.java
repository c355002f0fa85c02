package org.sankofa.experience.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sankofa.experience.internal.people.Doing;
import org.sankofa.experience.internal.reuse.LessonFact;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * What is kept of the records of a workspace, as long as it is open. Lessons and their uses say both who did what and how lessons live:
 * whichever is asked first, they are read once.
 */
public final class Kept {

    private static final Map<Workspace, Kept> ALL = new WeakHashMap<>();
    private static final Set<String> OTHERS = Doing.KINDS.stream().filter(kind -> !LessonFact.KINDS.contains(kind)).collect(Collectors.toSet());

    private final Gathered<Doing> others = new Gathered<>(OTHERS, Doing::read);
    private final Gathered<OfLesson> lessons = new Gathered<>(LessonFact.KINDS,
            (key, record, same) -> new OfLesson(Doing.read(key, record, same), LessonFact.read(key, record, same)));

    /** What is kept of a lesson or a use of one. */
    private record OfLesson(Doing doing, LessonFact fact) {
    }

    private Kept() {
    }

    /** What is kept of a workspace. */
    public static Kept of(Workspace workspace) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(workspace, one -> new Kept());
        }
    }

    /** Who did what in these spaces, as a snapshot of the workspace has it. */
    public List<Doing> doings(Workspace workspace, Snapshot snapshot, Collection<String> spaces) throws StoreException {
        return Stream.concat(lessons.of(workspace, snapshot, spaces).stream().map(OfLesson::doing),
                others.of(workspace, snapshot, spaces).stream()).toList();
    }

    /** The lessons of these spaces and their uses, as a snapshot of the workspace has them. */
    public List<LessonFact> lessons(Workspace workspace, Snapshot snapshot, Collection<String> spaces) throws StoreException {
        return lessons.of(workspace, snapshot, spaces).stream().map(OfLesson::fact).toList();
    }
}
