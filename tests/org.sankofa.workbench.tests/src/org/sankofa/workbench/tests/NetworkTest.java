package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Practitioner;
import org.sankofa.model.ReviewState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.testing.GitHttp;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.RecordEditors;

/**
 * Accra works in the window, San Salvador and Chisinau beside it, through a server of plain Git that is out of reach for a
 * while: what came and how it is looked through, a conflict and its decision, a remark on a field, a review.
 */
class NetworkTest {

    private static final String SPACE = "west-africa";
    private static final String BANK = "Let the bank keep it.";
    private static final String POST = "Let the post office keep the book.";

    @TempDir
    Path folder;

    private RunningWorkbench workbench;
    private RecordKey lesson;
    private OtherOffice salvador;
    private OtherOffice chisinau;

    @Test
    void threeOfficesShareDisagreeDecideReviewAndAreOutOfReachForAWhile() throws Exception {
        Path accra = folder.resolve("accra");
        assumeTrue(GitHttp.installed(), "skipped: Git's server over HTTP is not installed");
        try (GitHttp server = new GitHttp(folder.resolve("server"))) {
            String url = server.create("hub.git");
            begin(accra, url);
            try (OtherOffice one = new OtherOffice(folder.resolve("salvador"), "San Salvador office", url, SPACE);
                    OtherOffice other = new OtherOffice(folder.resolve("chisinau"), "Chisinau office", url, SPACE)) {
                salvador = one;
                chisinau = other;
                salvador.recommend(lesson, POST);
                salvador.share();
                RecordKey counters = chisinau.add("Counters in villages");
                chisinau.share();
                RunningWorkbench.on(accra, running -> {
                    workbench = running;
                    workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "3"));
                    workbench.await("the space", () -> says("spaces", "West Africa"));
                    looksThrough();
                    disagrees();
                    decides();
                    isOutOfReach(server);
                    remarks();
                    handsIn();
                });
                assertEquals(0, salvador.conflicts(lesson), "the decision came to the others");
                salvador.receive();
                chisinau.receive();
                assertEquals(chisinau.lesson(lesson).getRecommendation(), salvador.lesson(lesson).getRecommendation(), "all have the same in the end");
                assertTrue(salvador.has(counters));
            }
        }
    }

    @Test
    void aPersonIsRemovedHereAndTheNewHistoryOfOthersIsTakenOver() throws Exception {
        Path accra = folder.resolve("accra");
        begin(accra, folder.resolve("hub").toUri().toString());
        RecordKey kofi = person(accra, "Kofi Mensah-Addo");
        RecordKey esi = person(accra, "Esi Boateng-Quaye");
        RunningWorkbench.on(accra, running -> {
            workbench = running;
            workbench.command("org.sankofa.command.perspective", Map.of("org.sankofa.command.perspective.number", "3"));
            press("spaces", "Share");
            workbench.await("everything shared", () -> says("spaces", "Everything is shared."));
            try (OtherOffice other = new OtherOffice(folder.resolve("chisinau"), "Chisinau office", folder.resolve("hub").toUri().toString(), SPACE)) {
                chisinau = other;
                removes(kofi);
                takesOver(esi);
            }
        });
    }

    /** The dialog is answered only once the name of the space stands in it. */
    private void removes(RecordKey kofi) throws Exception {
        workbench.ui(() -> workbench.service(RecordEditors.class).open(kofi));
        workbench.awaitReady();
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> workbench.command("org.sankofa.command.removePerson", Map.of()));
            return null;
        });
        Shell dialog = workbench.dialog("Remove a person");
        workbench.await("what goes", () -> Widgets.all(dialog, org.eclipse.swt.widgets.Text.class).getFirst().getText().contains("Kofi Mensah-Addo: E-mail, Name"));
        workbench.ui(() -> {
            List<Button> choices = Widgets.all(dialog, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            choices.get(0).setSelection(false);
            choices.get(1).setSelection(true);
            choices.get(1).notifyListeners(SWT.Selection, new Event());
            return null;
        });
        assertFalse(workbench.ui(() -> button(dialog, "Take out").isEnabled()), "it has to be confirmed");
        workbench.ui(() -> {
            Widgets.all(dialog, org.eclipse.swt.widgets.Text.class).getLast().setText(SPACE);
            return null;
        });
        assertTrue(workbench.ui(() -> button(dialog, "Take out").isEnabled()));
        accept(dialog, "Take out");
        workbench.await("that it is done", () -> told("The history begins anew without this person"));
        workbench.ui(() -> {
            workbench.shell().getDisplay().getActiveShell().close();
            return null;
        });
        assertFalse(said(kofi).contains("kofi"), "no version knows the person");
        assertEquals(SharingException.Code.OTHER_EPOCH, assertThrows(SharingException.class, chisinau::share).code());
        chisinau.takeAnew();
        assertFalse(chisinau.said(kofi).contains("kofi"));
    }

    /** What was not sent is there after the old history is gone. */
    private void takesOver(RecordKey esi) throws Exception {
        chisinau.forget(esi);
        EditingSession editor = workbench.ui(() -> {
            EditingSession session = workbench.service(Workspace.class).edit(lesson);
            session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", BANK)));
            return session;
        });
        editor.save(null);
        workbench.ui(() -> {
            editor.close();
            return null;
        });
        press("spaces", "Share");
        accept(workbench.dialog("A new history"), "Take over the new history");
        workbench.await("that it is there", () -> told("One change that you had not sent was written again."));
        workbench.ui(() -> {
            workbench.shell().getDisplay().getActiveShell().close();
            return null;
        });
        workbench.await("what is to be sent", () -> says("spaces", "saved here, not yet shared."));
        press("spaces", "Share");
        workbench.await("everything shared", () -> says("spaces", "Everything is shared."));
        assertFalse(said(esi).contains("esi@"), "no version knows her here either");
        chisinau.receive();
        assertEquals(BANK, chisinau.lesson(lesson).getRecommendation().get("en"), "nothing unsent was lost");
    }

    private boolean told(String words) {
        Shell active = workbench.shell().getDisplay().getActiveShell();
        return active != null && active != workbench.shell() && Widgets.all(active, Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private String said(RecordKey key) throws Exception {
        return OtherOffice.said(workbench.service(Workspace.class).space(SPACE).orElseThrow(), key);
    }

    private RecordKey person(Path network, String name) throws Exception {
        try (Workspace workspace = Workspaces.open(network, WorkspaceOptions.defaults())) {
            Practitioner person = ModelFactory.eINSTANCE.createPractitioner();
            person.setId(Ids.newId());
            person.setName(name);
            person.setEmail(name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "@example.org");
            workspace.space(SPACE).orElseThrow().write("Add a person", batch -> batch.put(person));
            return new RecordKey(SPACE, "practitioner", person.getId());
        }
    }

    /** What the others sent is looked at, and is not here before it is taken in. */
    private void looksThrough() throws Exception {
        press("spaces", "Look");
        workbench.await("what waits", () -> says("spaces", "changes of others to take in."));
        workbench.await("its sentence", () -> says("activity", "San Salvador office: Recommendation (en) set to “" + POST + "”"));
        workbench.picture("network-waiting");
        press("spaces", "Look through…");
        Shell dialog = workbench.dialog("Before you take it in");
        List<String> lines = workbench.ui(() -> lines(Widgets.all(dialog, Tree.class).getFirst()));
        assertTrue(lines.containsAll(List.of("Counters in villages", "Chisinau office: new", "Savings groups")), lines.toString());
        workbench.display("network-incoming");
        workbench.ui(() -> {
            dialog.close();
            return null;
        });
        assertTrue(workbench.service(Workspace.class).snapshot().record(lesson).map(one -> ((Lesson) one).getRecommendation()).isEmpty(), "nothing was taken in");
    }

    /** Here something else is written, and what is being typed while changes come in stays. */
    private void disagrees() throws Exception {
        EditingSession editor = workbench.ui(() -> {
            workbench.service(RecordEditors.class).open(lesson);
            EditingSession session = workbench.service(Workspace.class).edit(lesson);
            session.run("Recommend", () -> ((Lesson) session.record()).setRecommendation(Text.of("en", BANK)));
            return session;
        });
        editor.save(null);
        workbench.ui(() -> {
            editor.run("Title", () -> ((Lesson) editor.record()).setTitle(Text.of("en", "Savings circles")));
            return null;
        });
        press("spaces", "Share");
        workbench.await("the conflict", () -> says("spaces", "One record holds values that contradict each other."));
        assertTrue(workbench.ui(editor::isDirty), "what was being typed while changes came in is still there");
        assertEquals("Savings circles", workbench.ui(() -> ((Lesson) editor.record()).getTitle().get("en")));
        assertTrue(workbench.ui(() -> editor.history().canUndo()), "and can be undone");
        workbench.ui(() -> {
            editor.history().undo();
            editor.close();
            return null;
        });
    }

    private void decides() throws Exception {
        show("conflicts");
        workbench.await("both sides", () -> says("conflicts", BANK) && says("conflicts", POST));
        workbench.picture("network-conflict");
        press("conflicts", "Take this");
        workbench.await("no conflict", () -> says("conflicts", "No conflicts"));
        workbench.await("the decision to be shared", () -> says("spaces", "saved here, not yet shared."));
        press("spaces", "Share");
        workbench.await("everything shared", () -> says("spaces", "Everything is shared."));
        salvador.receive();
        chisinau.receive();
        assertEquals(0, chisinau.conflicts(lesson));
    }

    /** What cannot go waits, and goes when there is a connection. */
    private void isOutOfReach(GitHttp server) throws Exception {
        server.disconnect();
        Workspace here = workbench.service(Workspace.class);
        RecordKey made = workbench.ui(() -> {
            try (EditingSession session = here.create(SPACE, Literals.LESSON)) {
                session.run("Begin", () -> session.record().setTitle(Text.of("en", "Written on a bus")));
                session.save(null);
                return session.key();
            }
        });
        workbench.await("something to share", () -> says("spaces", "saved here, not yet shared."));
        press("spaces", "Share");
        workbench.await("that it waits", () -> says("spaces", "Goes as soon as there is a connection."));
        workbench.picture("network-offline");
        chisinau.recommend(lesson, "Ask both, says Chisinau.");
        server.connect();
        chisinau.share();
        press("spaces", "Share");
        workbench.await("everything shared", () -> says("spaces", "Everything is shared.") && !says("spaces", "Goes as soon"));
        workbench.await("what came meanwhile", () -> here.snapshot().record(lesson)
                .map(one -> ((Lesson) one).getRecommendation().get("en").equals("Ask both, says Chisinau.")).orElse(false));
        salvador.receive();
        assertTrue(salvador.has(made), "it went");
    }

    /** A remark is made at a field, with keys, and stands there. */
    private void remarks() throws Exception {
        salvador.review(lesson, ReviewAct.comment(lesson.id(), "recommendation", Text.of("en", "For whom?")));
        salvador.share();
        press("spaces", "Share");
        workbench.await("the remark of San Salvador", () -> remarks(lesson).size() == 1);
        Shell popover = Remarked.open(workbench, lesson, Literals.LESSON__RECOMMENDATION);
        RecordPages pages = editor();
        assertTrue(workbench.ui(() -> Widgets.all(popover, Label.class).stream().anyMatch(label -> label.getText().equals("For whom?"))));
        workbench.display("network-remark");
        workbench.ui(() -> {
            Widgets.all(popover, org.eclipse.swt.widgets.Text.class).getFirst().setText("For the families.");
            Widgets.find(popover, IconButton.class, "Remark").orElseThrow().press();
            return null;
        });
        workbench.await("the answer", () -> remarks(lesson).size() == 2);
        assertEquals("recommendation", remarks(lesson).get(1).aboutFeature());
        assertFalse(workbench.ui(pages.session()::isDirty));
    }

    /** It is handed in here, and vouched for there. */
    private void handsIn() throws Exception {
        RecordPages pages = editor();
        workbench.ui(() -> {
            pages.show("org.sankofa.page.review");
            return null;
        });
        workbench.await("the review", () -> Widgets.find(pages, IconButton.class, "Hand in").isPresent());
        assertTrue(workbench.ui(() -> Widgets.find(pages, IconButton.class, "On “Recommendation”").isPresent()), "a remark leads to its field");
        workbench.picture("network-review");
        workbench.ui(() -> {
            IconButton button = Widgets.find(pages, IconButton.class, "Hand in").orElseThrow();
            workbench.shell().getDisplay().asyncExec(button::press);
            return null;
        });
        accept(workbench.dialog("Review"), "Hand in");
        workbench.await("that it is handed in", () -> status().state() == ReviewState.SUBMITTED);
        show("reviews");
        workbench.await("the queue", () -> part("reviews") != null && Widgets.all(part("reviews"), Control.class).stream()
                .anyMatch(line -> Accessible.nameOf(line) != null && Accessible.nameOf(line).contains("Savings groups")));
        press("spaces", "Share");
        workbench.await("everything shared", () -> says("spaces", "Everything is shared."));
        salvador.receive();
        salvador.review(lesson, ReviewAct.of(ReviewStep.ACCEPT, Text.of("en", "We saw the same.")));
        salvador.share();
        press("spaces", "Share");
        workbench.await("that it is validated", () -> status().state() == ReviewState.VALIDATED);
        assertEquals(ReviewStatus.Reliance.UNVERIFIED, status().reliance(), "nobody signs here, and that is said");
    }

    private List<Review> remarks(RecordKey key) {
        return status().reviews().stream().filter(review -> review.aboutFeature() != null).toList();
    }

    private ReviewStatus status() {
        try {
            return ReviewStatus.of(workbench.service(Workspace.class), lesson).orElseThrow();
        } catch (org.sankofa.store.StoreException e) {
            throw new AssertionError(e);
        }
    }

    private RecordPages editor() {
        return Remarked.editor(workbench, lesson);
    }

    private void accept(Shell dialog, String name) {
        workbench.ui(() -> {
            button(dialog, name).notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static Button button(Shell dialog, String name) {
        return Widgets.all(dialog, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(name)).findFirst().orElseThrow();
    }

    private static List<String> lines(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item.getText()), Stream.of(item.getItems()).map(TreeItem::getText))).toList();
    }

    private void begin(Path network, String url) throws Exception {
        try (Workspace workspace = Workspaces.create(network, Identity.of("Accra office", "accra@example.org"))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
            Space space = workspace.createSpace(SpaceOptions.of(SPACE, Space.Kind.NETWORK).withTitle(Text.of("en", "West Africa")));
            Lesson made = ModelFactory.eINSTANCE.createLesson();
            made.setId(Ids.newId());
            made.setTitle(Text.of("en", "Savings groups"));
            space.write("Add a lesson", batch -> batch.put(made));
            lesson = new RecordKey(SPACE, "lesson", made.getId());
            new Publish(Sharing.plain().of(workspace, Questions.NOBODY), space, url).run(Progress.NONE);
        }
    }

    private void show(String view) {
        workbench.ui(() -> workbench.service(EPartService.class).showPart("org.sankofa.ui.network." + view, PartState.ACTIVATE));
    }

    private Composite part(String view) {
        MPart part = workbench.service(EPartService.class).findPart("org.sankofa.ui.network." + view);
        return part != null && part.getWidget() instanceof Composite composite ? composite : null;
    }

    private boolean says(String view, String words) {
        Composite part = part(view);
        return part != null && Widgets.all(part, Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    private void press(String view, String name) {
        workbench.await(name, () -> part(view) != null && Widgets.all(part(view), IconButton.class).stream()
                .anyMatch(button -> name.equals(Accessible.nameOf(button))));
        workbench.ui(() -> {
            Widgets.all(part(view), IconButton.class).stream().filter(button -> name.equals(Accessible.nameOf(button)))
                    .findFirst().orElseThrow().press();
            return null;
        });
    }
}
