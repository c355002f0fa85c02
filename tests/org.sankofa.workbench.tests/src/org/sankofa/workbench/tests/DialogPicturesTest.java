package org.sankofa.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.experience.ask.MailReply;
import org.sankofa.model.Lesson;
import org.sankofa.model.checks.Tier;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.search.SearchIndex;
import org.sankofa.sharing.HostKey;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.experience.internal.ask.RepliesDialog;
import org.sankofa.ui.experience.internal.ask.RepliesIn;
import org.sankofa.ui.experience.internal.merge.MergeDialog;
import org.sankofa.ui.experience.internal.merge.OtherLessonDialog;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.MergeChoice;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.dialogs.AskPerson;
import org.sankofa.ui.network.internal.dialogs.NewSpaceDialog;
import org.sankofa.ui.network.internal.dialogs.PublishDialog;
import org.sankofa.ui.network.internal.dialogs.SubscribeDialog;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.records.internal.bulk.BulkDialog;
import org.sankofa.ui.records.internal.bulk.BulkEdit;
import org.sankofa.ui.records.internal.bulk.BulkStep;
import org.sankofa.ui.records.internal.bulk.PickDialog;

/** Pictures of all dialogs, light and dark; nothing in them is cut off or without a name. */
class DialogPicturesTest {

    private static final String ADDRESS = "https://git.example.org/migration/office-of-san-salvador.git";
    private static final String FINGERPRINT = "SHA256:uNiVztksCsDhcc0u9e8BrqBh4M2Z2wYqv5P1kZtqoVg";

    @TempDir
    Path folder;

    /** How a dialog is opened, and what is done in it before it is looked at. */
    private record Opening(Consumer<RunningWorkbench> open, Consumer<Shell> then) {
    }

    @Test
    void dialogsShowAllTheySay() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            RecordKey lesson = workbench.find("kind:lesson space:practice outcome:success");
            workbench.ui(() -> workbench.service(RecordEditors.class).open(lesson));
            workbench.await("the editor", () -> Widgets.all(workbench.shell(), RecordPages.class).stream()
                .anyMatch(pages -> pages.session().key().equals(lesson)));
            TreeSet<String> wrong = new TreeSet<>();
            Map<String, Opening> openings = openings(lesson);
            for (String theme : List.of("light", "dark")) {
                for (Map.Entry<String, Opening> one : openings.entrySet()) {
                    wrong.addAll(look(workbench, one.getKey(), theme, one.getValue()));
                }
                workbench.command("org.sankofa.command.theme", Map.of());
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
        });
    }

    /** Closing an editor or the window asks about what is not saved, in a dialog of ours, and keeps it when one gives up. */
    @Test
    void whatIsNotSavedIsAskedAbout() throws Exception {
        RunningWorkbench.on(sample(), workbench -> {
            RecordKey first = workbench.find("kind:lesson space:practice outcome:success");
            RecordKey second = workbench.find("kind:request space:practice");
            change(workbench, "Another title", first, second);
            Opening one = command("org.sankofa.command.close", dialog -> { });
            Opening all = command("org.sankofa.command.closeAll", dialog -> { });
            TreeSet<String> wrong = new TreeSet<>();
            for (String theme : List.of("light", "dark")) {
                wrong.addAll(look(workbench, "save", theme, one));
                wrong.addAll(look(workbench, "save-several", theme, all));
                workbench.command("org.sankofa.command.theme", Map.of());
            }
            assertEquals(new TreeSet<>(), wrong, () -> String.join("\n", wrong));
            assertEquals(2, workbench.ui(() -> workspace(workbench).openSessions().stream().filter(EditingSession::isDirty).count()));
            // one of the two is kept
            answer(workbench, all, question -> {
                Table table = Widgets.all(question, Table.class).getFirst();
                TableItem other = table.getItem(1);
                other.setChecked(false);
                Event event = new Event();
                event.item = other;
                event.detail = SWT.CHECK;
                table.notifyListeners(SWT.Selection, event);
                press(question, words("save.some").replace("{0}", "1").replace("{1}", "2"));
            });
            List<String> titles = titles(workbench, first, second);
            assertEquals(1, titles.stream().filter("Another title"::equals).count(), titles::toString);
            // said no, it is gone; nothing keeps the window from closing
            change(workbench, "A third title", first, second);
            answer(workbench, all, question -> press(question, words("save.no")));
            assertEquals(titles, titles(workbench, first, second));
        });
    }

    private static void change(RunningWorkbench workbench, String title, RecordKey... keys) {
        for (RecordKey key : keys) {
            workbench.ui(() -> workbench.service(RecordEditors.class).open(key));
            workbench.await("the editor", () -> session(workbench, key) != null);
            workbench.ui(() -> {
                EditingSession session = session(workbench, key);
                session.run("Title", () -> session.record().setTitle(org.sankofa.model.text.Text.of("en", title)));
                return null;
            });
            workbench.await("something to save", () -> workbench.active().isDirty());
        }
    }

    /** Lets the question come, answers it and waits until the editors are closed. */
    private static void answer(RunningWorkbench workbench, Opening asking, Consumer<Shell> answer) {
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> asking.open().accept(workbench));
            return null;
        });
        Shell question = workbench.dialog(words("save.title"));
        workbench.ui(() -> {
            answer.accept(question);
            return null;
        });
        workbench.await("closed editors", () -> workspace(workbench).openSessions().isEmpty());
    }

    private static List<String> titles(RunningWorkbench workbench, RecordKey... keys) throws Exception {
        List<String> titles = new ArrayList<>();
        for (RecordKey key : keys) {
            titles.add(workspace(workbench).snapshot().record(key).orElseThrow().getTitle().get("en"));
        }
        return titles;
    }

    /** The system's dialog for folders has our colours, not those of the system's theme. */
    @Test
    void theSystemsDialogForFoldersIsThemed() throws Exception {
        assumeTrue("gtk".equals(SWT.getPlatform()), "Elsewhere such dialogs are the system's alone");
        RunningWorkbench.on(sample(), workbench -> {
            workbench.awaitReady();
            try (Hands hands = new Hands()) {
                for (String theme : List.of("light", "dark")) {
                    Display display = workbench.ui(() -> workbench.shell().getDisplay());
                    ImageData before = workbench.ui(() -> Pictures.of(display));
                    AtomicBoolean closed = new AtomicBoolean();
                    workbench.ui(() -> {
                        display.asyncExec(() -> {
                            workbench.command("org.sankofa.command.openNetwork", Map.of());
                            closed.set(true);
                        });
                        return null;
                    });
                    workbench.await("the folders", () -> share(before, Pictures.of(display)) > 0.1);
                    workbench.display("dialog-openNetwork-" + theme);
                    RGB foreign = theme.equals("light") ? new RGB(0xf6, 0xf5, 0xf4) : new RGB(0x35, 0x35, 0x35);
                    assertTrue(workbench.ui(() -> share(Pictures.of(display), foreign)) < 0.01, "the grey of the system's theme");
                    workbench.await("the end", () -> {
                        if (!closed.get()) {
                            hands.press("esc");
                        }
                        return closed.get();
                    });
                    workbench.command("org.sankofa.command.theme", Map.of());
                }
            }
        });
    }

    /** How much of a picture differs. */
    private static double share(ImageData before, ImageData now) {
        int different = 0;
        for (int y = 0; y < now.height; y++) {
            for (int x = 0; x < now.width; x++) {
                different += before.getPixel(x, y) == now.getPixel(x, y) ? 0 : 1;
            }
        }
        return (double) different / now.width / now.height;
    }

    /** How much of a picture has a colour. */
    private static double share(ImageData picture, RGB colour) {
        int pixel = picture.palette.getPixel(colour);
        int same = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                same += picture.getPixel(x, y) == pixel ? 1 : 0;
            }
        }
        return (double) same / picture.width / picture.height;
    }

    private static EditingSession session(RunningWorkbench workbench, RecordKey key) {
        return Widgets.all(workbench.shell(), RecordPages.class).stream().map(RecordPages::session).filter(one -> one.key().equals(key))
            .findFirst().orElse(null);
    }

    private static String words(String key) {
        return org.sankofa.workbench.internal.Messages.text(key);
    }

    /** Opens a dialog, makes its picture and closes it; gives what is wrong with it. */
    private static TreeSet<String> look(RunningWorkbench workbench, String name, String theme, Opening opening) throws Exception {
        List<Shell> before = workbench.ui(() -> shells(workbench));
        // a dialog waits in its own loop: it is opened beside this
        workbench.ui(() -> {
            workbench.shell().getDisplay().asyncExec(() -> opening.open().accept(workbench));
            return null;
        });
        workbench.await("the dialog " + name, () -> opened(workbench, before).isPresent());
        workbench.await("what it reads", () -> Job.getJobManager().find(Jobs.READ).length == 0);
        Shell dialog = workbench.ui(() -> opened(workbench, before).orElseThrow());
        workbench.ui(() -> {
            opening.then().accept(dialog);
            return null;
        });
        workbench.await("what it does", () -> Job.getJobManager().find(Jobs.READ).length == 0 && Job.getJobManager().find(Jobs.WORK).length == 0);
        workbench.display("dialog-" + name + "-" + theme);
        TreeSet<String> wrong = workbench.ui(() -> Clipping.of(dialog, name));
        workbench.ui(() -> Widgets.nameless(dialog)).forEach(path -> wrong.add(name + ": without a name " + path));
        workbench.ui(() -> {
            dialog.close();
            return null;
        });
        workbench.await("the end of " + name, dialog::isDisposed);
        return wrong;
    }

    private static Map<String, Opening> openings(RecordKey lesson) {
        Map<String, Opening> all = new LinkedHashMap<>();
        for (String command : List.of("identity", "new", "about", "layout", "join", "startCase", "delete", "move")) {
            all.put(command, command("org.sankofa.command." + command, dialog -> { }));
        }
        all.put("identity-wrong", command("org.sankofa.command.identity", dialog -> {
            var fields = Widgets.all(dialog, org.eclipse.swt.widgets.Text.class);
            fields.get(0).setText("Ana Example");
            fields.get(1).setText("ana at example");
        }));
        all.put("startCase-question", command("org.sankofa.command.startCase", DialogPicturesTest::begin));
        all.put("newSpace", opening(workbench -> new NewSpaceDialog(workbench.shell(), workspace(workbench)).open()));
        all.put("publish", opening(workbench -> new PublishDialog(workbench.shell(), "Office of San Salvador", List.of(
            network("publish.seen.records", 128), network("publish.seen.history", "Ana Example"))).open()));
        all.put("leave", opening(workbench -> Dialogs.choose(workbench.shell(), network("leave.title"),
            network("leave.unsent", "Office of San Salvador", 3), network("leave.stop"), network("leave.out"))));
        all.put("login", opening(workbench -> person(workbench).login(ADDRESS, "ana", false)));
        all.put("login-again", opening(workbench -> person(workbench).login(ADDRESS, "", true)));
        all.put("passphrase", opening(workbench -> person(workbench).passphrase("/home/ana/.ssh/id_ed25519", false)));
        all.put("trust", opening(workbench -> person(workbench).trust(new HostKey("git.example.org", "ssh-ed25519", FINGERPRINT))));
        all.put("subscribe", opening(workbench -> new SubscribeDialog(workbench.shell(), workbench.service(SearchIndex.class)).open()));
        all.put("conflict-value", opening(workbench -> Dialogs.ask(workbench.shell(), new Dialogs.Question(network("conflicts.other.title"),
            network("conflicts.other.words", "Title"), "Remittances and local development", network("conflicts.other.ok"), true), words -> null)));
        all.put("list-name", opening(workbench -> Dialogs.ask(workbench.shell(), new Dialogs.Question(records("list.save.title"),
            records("list.save.words"), "Lessons", records("list.save.ok"), false), words -> records("list.save.taken")), dialog ->
            Widgets.all(dialog, org.eclipse.swt.widgets.Text.class).getFirst().setText("Lessons of El Salvador")));
        all.put("restore", opening(workbench -> Dialogs.confirm(workbench.shell(), records("history.restore"),
            records("history.restore.question", "14 November 2006, 10:20", "Ana Example"), records("history.restore.ok"))));
        all.put("bulk", opening(workbench -> {
            BulkEdit edit = new BulkEdit(workspace(workbench));
            BulkStep step = BulkStep.stillTrue(records("today.true"), LocalDate.of(2026, 11, 30));
            new BulkDialog(workbench.shell(), records("today.true"), 1, progress -> edit.run(step, List.of(lesson), progress),
                (done, progress) -> edit.undo(step, done, progress)).open();
        }));
        all.put("pick", opening(workbench -> new PickDialog(workbench.shell(), records("bulk.keeper.title"), records("bulk.keeper.words", 4),
            new ReadPicking()).open()));
        all.put("capture", command("org.sankofa.command.capture", dialog -> {
            var fields = Widgets.all(dialog, org.eclipse.swt.widgets.Text.class);
            fields.get(0).setText("Families were told by radio what sending money costs at each counter of the town and at the post office.");
            fields.get(1).setText("Half of them changed to the cheaper one within a year, and fees fell everywhere.");
        }));
        all.put("replies", opening(workbench -> new RepliesDialog(workbench.shell(), new RepliesIn.Preview(List.of(
            new MailReply(new RecordKey("private", "contribution", "a"), lesson, MailReply.State.NEW, "Kofi Mensah", true, "en",
                "In Ghana we sent one circular to everybody.\nNobody answered it, because it named no hospital and no date, and was signed by nobody.",
                "", "", List.of("programme-of-the-summer.pdf")),
            new MailReply(new RecordKey("private", "contribution", "b"), lesson, MailReply.State.THERE, "", false, "fr",
                "Au Mali, nous avons invit\u00e9 les m\u00e9decins partis pour deux semaines en \u00e9t\u00e9.", "", "", List.of())), List.of(
            new ImportProblem(Tier.WARNING, 12, "reply.mbox", "", "", "Two requests are named in this mail. Open the one that it answers, and take it in there.",
                "several-requests"))), List.of("en")).open()));
        all.put("replies-none", opening(workbench -> new RepliesDialog(workbench.shell(), new RepliesIn.Preview(List.of(), List.of()), List.of("en")).open()));
        all.put("join", opening(workbench -> new MergeDialog(workbench.shell(), choice(workbench, lesson)).open()));
        all.put("join-which", opening(workbench -> new OtherLessonDialog(workbench.shell(), workbench.service(SearchIndex.class), lesson, List.of()).open()));
        all.put("error", opening(workbench -> Errors.report(workbench.shell(), "Albania", new StoreException(
            StoreException.Code.values()[0], "The disk is full. Make room and save again; what you typed is kept."))));
        all.put("error-details", opening(workbench -> Errors.report(workbench.shell(), "Albania", new IllegalStateException("no such place")),
            dialog -> press(dialog, IDialogConstants.SHOW_DETAILS_LABEL)));
        return all;
    }

    /** The lesson in front, and one that says more. */
    private static MergeChoice choice(RunningWorkbench workbench, RecordKey key) {
        Lesson left = (Lesson) workspace(workbench).snapshot().record(key).orElseThrow();
        Lesson right = org.eclipse.emf.ecore.util.EcoreUtil.copy(left);
        right.setTitle(org.sankofa.model.text.Text.of("en", "What sending money costs has to be told where people wait for the bus, not in the bank"));
        right.setHappened(org.sankofa.model.text.Text.of("en", "Half of the families changed to the cheaper counter within a year. ".repeat(4)));
        right.setRecommendation(null);
        return new MergeChoice(left, right, new Finder(null, null, List.of("en")));
    }

    /** Nobody is found: the field alone is looked at. */
    private static final class ReadPicking implements Picking<URI> {

        @Override
        public void search(String typed, Consumer<List<Choice<URI>>> result) {
            result.accept(List.of());
        }

        @Override
        public String label(URI value) {
            return value.toString();
        }
    }

    private static void begin(Shell dialog) {
        PickerField<?> country = Widgets.all(dialog, PickerField.class).getFirst();
        country.typeAndTake("Ghana");
        Widgets.all(dialog, IconButton.class).stream().filter(button -> button.getToolTipText() != null).findFirst().orElseThrow().press();
    }

    private static void press(Shell dialog, String name) {
        Widgets.find(dialog, Button.class, name.replace("&", "")).orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static Opening command(String id, Consumer<Shell> then) {
        return new Opening(workbench -> workbench.command(id, Map.of()), then);
    }

    private static Opening opening(Consumer<RunningWorkbench> open) {
        return opening(open, dialog -> { });
    }

    private static Opening opening(Consumer<RunningWorkbench> open, Consumer<Shell> then) {
        return new Opening(open, then);
    }

    private static String network(String key, Object... arguments) {
        return org.sankofa.ui.network.internal.Messages.text(key, arguments);
    }

    private static String records(String key, Object... arguments) {
        return org.sankofa.ui.records.internal.Messages.text(key, arguments);
    }

    private static AskPerson person(RunningWorkbench workbench) {
        return new AskPerson(workbench.service(UISynchronize.class));
    }

    private static Workspace workspace(RunningWorkbench workbench) {
        return workbench.service(Workspace.class);
    }

    /** The dialog that was opened since; lists and tips that come and go beside it have no title. */
    static Optional<Shell> opened(RunningWorkbench workbench, List<Shell> before) {
        return shells(workbench).stream().filter(shell -> !before.contains(shell) && shell.getParent() != null && !shell.getText().isEmpty())
            .findFirst();
    }

    static List<Shell> shells(RunningWorkbench workbench) {
        return Stream.of(workbench.shell().getDisplay().getShells()).filter(Shell::isVisible).toList();
    }

    private Path sample() throws Exception {
        Path network = folder.resolve("network");
        try (Workspace workspace = Workspaces.create(network, new Identity("Test Person", "test@sankofa.invalid", null, null))) {
            workspace.createSpace(SpaceOptions.of("private", Space.Kind.PRIVATE));
            SampleNetwork.create(workspace);
        }
        return network;
    }
}
