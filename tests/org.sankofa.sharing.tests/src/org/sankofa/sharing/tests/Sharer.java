package org.sankofa.sharing.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.sankofa.model.Lesson;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.EditingSession;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** The program that is killed: saves rising numbers, shares them, and says what is safe. */
public final class Sharer {

    private static final long LEAST_PAUSE = 300_000_000L;

    private Sharer() {
    }

    /** Arguments: workspace, field (title or summary), first number, ids of lessons. */
    public static void main(String[] args) throws Exception {
        // without OSGi nobody else registers the model
        ModelPackage.eINSTANCE.eClass();
        List<String> ids = Arrays.asList(args).subList(3, args.length);
        try (Workspace workspace = Workspaces.open(Path.of(args[0]), WorkspaceOptions.defaults())) {
            SharedSpaces shared = Sharing.plain().of(workspace,
                    SharingOptions.of(Questions.NOBODY).withTimeout(Duration.ofSeconds(120)));
            for (int number = Integer.parseInt(args[2]);; number++) {
                long begun = System.nanoTime();
                Text text = Text.of("en", Integer.toString(number));
                for (String id : ids) {
                    try (EditingSession session = workspace.edit(new RecordKey("office", "lesson", id))) {
                        Lesson lesson = (Lesson) session.record();
                        session.run("Count", () -> {
                            if (args[1].equals("title")) {
                                lesson.setTitle(text);
                            } else {
                                lesson.setSummary(text);
                            }
                        });
                        session.save("Save " + number);
                        System.out.println("saved " + id + " " + number);
                    }
                }
                new Share(shared, workspace.space("office").orElseThrow()).run(Progress.NONE);
                System.out.println("shared all " + number);
                System.out.flush();
                // whoever shares without a pause lets nobody else come to it, on a busy machine as on a quiet one
                LockSupport.parkNanos(Math.max(LEAST_PAUSE, System.nanoTime() - begun));
            }
        }
    }
}
