package org.sankofa.ui.network.tests;

import java.nio.file.Path;
import java.util.List;

import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** An office with a network of its own, and what it does. */
final class Office implements AutoCloseable {

    static final String SPACE = "west-africa";

    final Workspace workspace;
    final SharedSpaces shared;

    /** An office that begins a space. */
    static Office beginning(Path folder, String name) throws Exception {
        Office office = new Office(folder, name);
        office.workspace.createSpace(SpaceOptions.of("mine", Space.Kind.PRIVATE));
        office.workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK).withTitle(Text.of("en", "West Africa")));
        return office;
    }

    /** An office that joins it. */
    static Office joining(Path folder, String name, Path hub) throws Exception {
        Office office = new Office(folder, name);
        new Join(office.shared, hub.toUri().toString()).as(SPACE).run(Progress.NONE);
        return office;
    }

    private Office(Path folder, String name) throws Exception {
        workspace = Workspaces.create(folder.resolve(name), Identity.of(name + " office", name + "@example.org"));
        shared = Sharing.plain().of(workspace, Questions.NOBODY);
    }

    Space space() {
        return workspace.space(SPACE).orElseThrow();
    }

    void publish(Path hub) throws Exception {
        new Publish(shared, space(), hub.toUri().toString()).run(Progress.NONE);
    }

    void share() throws Exception {
        new Share(shared, space()).run(Progress.NONE);
    }

    void look() throws Exception {
        new Look(shared, space()).run(Progress.NONE);
    }

    void receive() throws Exception {
        new Receive(shared, space()).run(Progress.NONE);
    }

    RecordKey lesson(String title) throws Exception {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        lesson.setTitle(Text.of("en", title));
        space().write("Add " + title, batch -> batch.put(lesson));
        return new RecordKey(SPACE, "lesson", lesson.getId());
    }

    void recommend(RecordKey key, String text) throws Exception {
        try (EditingSession session = workspace.edit(key)) {
            session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", text)));
            session.save(null);
        }
    }

    static List<String> languages() {
        return List.of("en");
    }

    @Override
    public void close() throws Exception {
        workspace.close();
    }
}
