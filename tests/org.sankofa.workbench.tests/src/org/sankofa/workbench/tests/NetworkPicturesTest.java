package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Practitioner;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.sharing.Look;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.AddPlaceDialog;
import org.sankofa.ui.network.internal.dialogs.IncomingDialog;
import org.sankofa.ui.network.internal.dialogs.RemovePersonDialog;
import org.sankofa.ui.network.internal.dialogs.SigningDialog;
import org.sankofa.ui.network.internal.model.Feed;
import org.sankofa.ui.network.internal.model.KeyMaker;
import org.sankofa.ui.network.internal.model.PersonRemoval;
import org.sankofa.ui.network.internal.model.Signing;

/** Pictures of the views and dialogs of sharing with something in them, large and small; nothing in them is cut off or without a name. */
class NetworkPicturesTest {

    private static final String SPACE = "west-africa";

    @TempDir
    Path folder;

    private RecordKey lesson;
    private RecordKey person;

    /** The tests of one process share what a window remembers. */
    @BeforeEach
    @AfterEach
    void forget() {
        org.sankofa.workbench.internal.perspectives.LastPerspective.set("");
    }

    @Test
    void viewsAndDialogsOfSharingShowAllTheySay() throws Exception {
        RunningWorkbench.on(network(), workbench -> {
            TreeSet<String> wrong = new TreeSet<>();
            workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "3"));
            for (String theme : List.of("light", "dark")) {
                for (int width : List.of(1430, 1024)) {
                    workbench.ui(() -> {
                        workbench.shell().setSize(width, width == 1024 ? 700 : 900);
                        return null;
                    });
                    workbench.await("the window", () -> workbench.shell().getSize().x == width);
                    for (String view : List.of("spaces", "activity", "conflicts", "reviews")) {
                        workbench.ui(() -> workbench.service(EPartService.class).showPart("org.sankofa.ui.network." + view, PartState.ACTIVATE));
                        settled(workbench);
                        workbench.picture("network-" + view + "-" + width + "-" + theme);
                        Composite part = workbench.ui(() -> (Composite) workbench.part("org.sankofa.ui.network." + view).getWidget());
                        wrong.addAll(workbench.ui(() -> unreadable(part, view + " " + width)));
                    }
                }
                for (Map.Entry<String, Opening> dialog : dialogs(workbench).entrySet()) {
                    wrong.addAll(look(workbench, dialog.getKey(), theme, dialog.getValue()));
                }
                workbench.command("org.sankofa.command.theme", Map.of());
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
        });
    }

    private static void settled(RunningWorkbench workbench) {
        workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
        workbench.settle();
    }

    private static TreeSet<String> look(RunningWorkbench workbench, String name, String theme, Opening opening) throws Exception {
        TreeSet<String> wrong = new TreeSet<>();
        List<Shell> before = workbench.ui(() -> DialogPicturesTest.shells(workbench));
        // a dialog waits in its own loop: it is opened beside this
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> opening.make().apply(workbench.shell()).open());
            return null;
        });
        workbench.await("the dialog " + name, () -> DialogPicturesTest.opened(workbench, before).isPresent());
        settled(workbench);
        Shell dialog = workbench.ui(() -> DialogPicturesTest.opened(workbench, before).orElseThrow());
        workbench.ui(() -> {
            opening.then().accept(dialog);
            return null;
        });
        settled(workbench);
        workbench.display("network-dialog-" + name + "-" + theme);
        workbench.ui(() -> Widgets.nameless(dialog)).forEach(path -> wrong.add(name + ": without a name " + path));
        wrong.addAll(workbench.ui(() -> Clipping.of(dialog, name)));
        workbench.ui(() -> {
            dialog.close();
            return null;
        });
        workbench.await("its end", dialog::isDisposed);
        return wrong;
    }

    /** A dialog, and what is done in it before its picture is made. */
    private record Opening(Function<Shell, Window> make, Consumer<Shell> then) {
    }

    private Map<String, Opening> dialogs(RunningWorkbench workbench) throws Exception {
        NetworkSharing sharing = workbench.service(NetworkSharing.class);
        Workspace workspace = sharing.workspace();
        Space space = workspace.space(SPACE).orElseThrow();
        var incoming = new Feed(sharing.shared(), sharing.marks(), List.of("en")).incoming(space);
        var state = new Signing(workspace).read(space);
        Function<Shell, Window> signing = shell -> new SigningDialog(shell, workspace, space, state, List.of());
        Function<Shell, Window> removing = shell -> new RemovePersonDialog(shell, new PersonRemoval(sharing.shared(), person), "Kofi Mensah-Addo");
        Map<String, Opening> dialogs = new LinkedHashMap<>();
        dialogs.put("place", new Opening(shell -> new AddPlaceDialog(shell, "West Africa", List.of()), dialog -> { }));
        dialogs.put("incoming", new Opening(shell -> new IncomingDialog(shell, "West Africa", incoming), dialog -> { }));
        dialogs.put("signing", new Opening(signing, dialog -> { }));
        dialogs.put("signing-new", new Opening(signing, dialog -> {
            Combo keys = Widgets.all(dialog, Combo.class).getFirst();
            keys.select(keys.getItemCount() - 1);
            keys.notifyListeners(SWT.Selection, new Event());
        }));
        dialogs.put("person", new Opening(removing, dialog -> { }));
        dialogs.put("person-anew", new Opening(removing, dialog -> {
            List<Button> choices = Widgets.all(dialog, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            choices.get(0).setSelection(false);
            choices.get(1).setSelection(true);
            choices.get(1).notifyListeners(SWT.Selection, new Event());
        }));
        return dialogs;
    }

    /** Buttons of a view that have less room than they need, and controls without a name. */
    private static List<String> unreadable(Composite part, String where) {
        List<String> wrong = new ArrayList<>();
        Widgets.all(part, IconButton.class).stream().filter(button -> button.getSize().y < button.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - 2
                || button.getSize().x < button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - 2)
            .forEach(button -> wrong.add(where + ": no room for " + Accessible.nameOf(button)));
        Widgets.nameless(part).forEach(path -> wrong.add(where + ": without a name " + path));
        return wrong;
    }

    private Path network() throws Exception {
        Path network = folder.resolve("accra");
        String hub = folder.resolve("hub").toUri().toString();
        try (Workspace workspace = Workspaces.create(network, Identity.of("Accra office", "accra@example.org"))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            Space space = workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK).withTitle(Text.of("en", "West Africa")));
            Lesson made = ModelFactory.eINSTANCE.createLesson();
            made.setId(Ids.newId());
            made.setTitle(Text.of("en", "Savings groups with a post office"));
            Practitioner kofi = ModelFactory.eINSTANCE.createPractitioner();
            kofi.setId(Ids.newId());
            kofi.setName("Kofi Mensah-Addo");
            kofi.setEmail("kofi@example.org");
            made.setKeeper(kofi);
            made.setSummary(Text.of("en", "Kofi Mensah-Addo wrote this down."));
            space.write("Add a lesson", batch -> {
                batch.put(kofi);
                batch.put(made);
            });
            lesson = new RecordKey(SPACE, "lesson", made.getId());
            person = new RecordKey(SPACE, "practitioner", kofi.getId());
            workspace.setSigningKey(KeyMaker.make(folder.resolve("ssh"), "id_ed25519", "accra@example.org"));
            new Signing(workspace).add(space);
            SharedSpaces shared = Sharing.plain().of(workspace, Questions.NOBODY);
            new Publish(shared, space, hub).run(Progress.NONE);
            new Publish(shared, space, folder.resolve("stick").toUri().toString()).as("stick").run(Progress.NONE);
            try (OtherOffice salvador = new OtherOffice(folder.resolve("salvador"), "San Salvador office", hub, SPACE)) {
                salvador.recommend(lesson, "Let the post office keep the book.");
                recommend(workspace, "Let the bank keep it.");
                salvador.share();
                new Receive(shared, space).run(Progress.NONE);
                new ReviewFlow(workspace, lesson).perform(ReviewAct.of(ReviewStep.SUBMIT, null));
                salvador.add("Counters in villages");
                salvador.recommend(lesson, "Let the post office keep the book, and open it on market days.");
                salvador.share();
            }
            new Look(shared, space).run(Progress.NONE);
        }
        return network;
    }

    private void recommend(Workspace workspace, String text) throws Exception {
        try (EditingSession session = workspace.edit(lesson)) {
            session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", text)));
            session.save(null);
        }
    }
}
