package org.sankofa.workbench.tests;

import java.nio.file.Path;

import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.sharing.privacy.RewriteHistory;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** An office that works beside the one whose window is looked at, with a network of its own. */
final class Colleague implements AutoCloseable {

    private final String space;
    private final Workspace workspace;
    private final SharedSpaces shared;

    /** Joins a space. */
    Colleague(Path folder, String name, String url, String space) throws Exception {
        this.space = space;
        workspace = Workspaces.create(folder, Identity.of(name, name.replace(' ', '.') + "@example.org"));
        shared = Sharing.plain().of(workspace, Questions.NOBODY);
        new Join(shared, url).as(space).run(Progress.NONE);
    }

    private Space space() {
        return workspace.space(space).orElseThrow();
    }

    void recommend(RecordKey lesson, String text) throws Exception {
        try (EditingSession session = workspace.edit(lesson)) {
            session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", text)));
            session.save(null);
        }
    }

    RecordKey lesson(String title) throws Exception {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(Text.of("en", title));
        space().write("Add " + title, batch -> batch.put(lesson));
        return new RecordKey(space, "lesson", lesson.getId());
    }

    void review(RecordKey lesson, ReviewAct act) throws Exception {
        new ReviewFlow(workspace, lesson).perform(act);
    }

    void share() throws Exception {
        new Share(shared, space()).run(Progress.NONE);
    }

    void receive() throws Exception {
        new Receive(shared, space()).run(Progress.NONE);
    }

    /** Begins the history anew without a person, and sends it in the place of the old one. */
    void forget(RecordKey person) throws Exception {
        receive();
        String expected = shared.knownHead(space(), shared.remotes(space()).get(0)).orElseThrow();
        new RewriteHistory(workspace, space(), person.id()).run(Progress.NONE);
        new SendAnew(shared, space()).expecting(expected).run(Progress.NONE);
    }

    void takeAnew() throws Exception {
        new TakeAnew(shared, space()).run(Progress.NONE);
    }

    String said(RecordKey key) throws Exception {
        return said(space(), key);
    }

    /** All that a history says of a record. */
    static String said(Space space, RecordKey key) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Version version : space.history(key.kind(), key.id(), 0)) {
            version.changes().forEach(change -> words.append(change.before()).append(' ').append(change.after()).append('\n'));
        }
        return words.toString();
    }

    int conflicts(RecordKey key) {
        return workspace.snapshot().state(key).orElseThrow().conflicts().size();
    }

    Lesson read(RecordKey lesson) {
        return (Lesson) workspace.snapshot().record(lesson).orElseThrow();
    }

    boolean has(RecordKey key) {
        return workspace.snapshot().record(key).isPresent();
    }

    @Override
    public void close() throws Exception {
        workspace.close();
    }
}
