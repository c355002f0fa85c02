package org.sankofa.experience.internal;

import java.util.Map;
import java.util.WeakHashMap;

import org.sankofa.experience.internal.people.Doing;
import org.sankofa.experience.internal.reuse.LessonFact;
import org.sankofa.store.Workspace;

/** What is kept of the records of a workspace, as long as it is open. */
public final class Kept {

    private static final Map<Workspace, Kept> ALL = new WeakHashMap<>();

    private final Gathered<Doing> doings = new Gathered<>(Doing.KINDS, Doing::read);
    private final Gathered<LessonFact> lessons = new Gathered<>(LessonFact.KINDS, LessonFact::read);

    private Kept() {
    }

    /** What is kept of a workspace. */
    public static Kept of(Workspace workspace) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(workspace, one -> new Kept());
        }
    }

    /** Who did what. */
    public Gathered<Doing> doings() {
        return doings;
    }

    /** Lessons and their uses. */
    public Gathered<LessonFact> lessons() {
        return lessons;
    }
}
