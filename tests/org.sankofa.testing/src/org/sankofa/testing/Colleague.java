package org.sankofa.testing;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewException;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** Somebody at a machine of their own, who writes lessons in a space and shares it. */
public class Colleague implements AutoCloseable {

    /** Where they work. */
    public final Workspace workspace;
    /** What they share. */
    public final SharedSpaces shared;
    private final String space;

    /** Somebody with a workspace; {@code space} is the name of the space they share, once it is there. */
    public Colleague(Workspace workspace, SharedSpaces shared, String space) {
        this.workspace = workspace;
        this.shared = shared;
        this.space = space;
    }

    /** Somebody with an empty workspace, who answers no questions. */
    public Colleague(Path folder, String name, String space) throws StoreException {
        this(Workspaces.create(folder, Identity.of(name, name.replace(' ', '.') + "@example.org")), space);
    }

    private Colleague(Workspace workspace, String space) {
        this(workspace, Sharing.plain().of(workspace, Questions.NOBODY), space);
    }

    /** @return the space they share */
    public Space space() {
        return workspace.space(space).orElseThrow();
    }

    /** Joins the space. */
    public Space join(String url) throws SharingException {
        return new Join(shared, url).as(space).run(Progress.NONE).space();
    }

    /** Publishes the space. */
    public void publish(String url) throws SharingException {
        new Publish(shared, space(), url).run(Progress.NONE);
    }

    /** Takes in and sends. */
    public ShareResult share() throws SharingException {
        return new Share(shared, space()).run(Progress.NONE);
    }

    /** Takes in. */
    public ReceiveResult receive() throws SharingException {
        return new Receive(shared, space()).run(Progress.NONE);
    }

    /** Looks what there would be to take in. */
    public void look() throws SharingException {
        new Look(shared, space()).run(Progress.NONE);
    }

    /** Writes a new lesson. */
    public RecordKey add(String title) throws StoreException {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(Text.of("en", title));
        space().write("Add " + title, batch -> batch.put(lesson));
        return new RecordKey(space, "lesson", lesson.getId());
    }

    private void change(RecordKey key, String what, Consumer<Lesson> change) throws StoreException {
        try (EditingSession session = workspace.edit(key)) {
            session.run(what, () -> change.accept((Lesson) session.record()));
            session.save(null);
        }
    }

    /** Changes the title of a lesson. */
    public void title(RecordKey key, String title) throws StoreException {
        change(key, "Change title", lesson -> lesson.setTitle(Text.of("en", title)));
    }

    /** Changes the summary of a lesson. */
    public void summary(RecordKey key, String summary) throws StoreException {
        change(key, "Change summary", lesson -> lesson.setSummary(Text.of("en", summary)));
    }

    /** Changes what a lesson recommends. */
    public void recommend(RecordKey key, String text) throws StoreException {
        change(key, "Recommend", lesson -> lesson.setRecommendation(Text.of("en", text)));
    }

    /** Goes a step of the review. */
    public void review(RecordKey key, ReviewAct act) throws StoreException, ReviewException {
        new ReviewFlow(workspace, key).perform(act);
    }

    /** @return whether the record is there */
    public boolean has(RecordKey key) {
        return workspace.snapshot().record(key).isPresent();
    }

    /** @return the lesson as it is now */
    public Lesson lesson(RecordKey key) {
        return (Lesson) workspace.snapshot().record(key).orElseThrow();
    }

    /** @return its title */
    public String title(RecordKey key) {
        return lesson(key).getTitle().get("en");
    }

    /** @return how many contradictions wait in it */
    public int conflicts(RecordKey key) {
        return workspace.snapshot().state(key).orElseThrow().conflicts().size();
    }

    @Override
    public void close() throws StoreException {
        workspace.close();
    }
}
