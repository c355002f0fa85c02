package org.sankofa.sample;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.sankofa.model.text.Text;
import org.sankofa.sample.internal.Content;
import org.sankofa.sample.internal.Disagreements;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/** Makes the sample network in a workspace. */
public final class SampleNetwork {

    /** Short name of the space with the facts of 2006. */
    public static final String DIALOGUE = "dialogue-2006";

    /** Short name of the space with invented content. */
    public static final String PRACTICE = "practice";

    private static final Identity EDITORS = new Identity("Editors of the sample", "sample@sankofa.invalid", null, null);

    private SampleNetwork() {
    }

    /**
     * Adds both spaces of the sample. Spaces that are there already are left alone, so that calling this
     * again mends a workspace in which only one of them was made.
     *
     * @throws StoreException if the workspace cannot be written
     */
    public static void create(Workspace workspace) throws StoreException {
        Identity user = workspace.identity();
        workspace.setIdentity(EDITORS);
        try {
            if (workspace.space(DIALOGUE).isEmpty()) {
                createDialogue(workspace);
            }
            if (workspace.space(PRACTICE).isEmpty()) {
                createPractice(workspace);
            }
        } finally {
            workspace.setIdentity(user);
        }
    }

    /**
     * @return situations in which people look for experience, with what is relevant to each in these spaces and why, judged by
     *         reading: what similarity is measured by
     * @throws StoreException if the bundle is damaged
     */
    public static Reader judgedExperience() throws StoreException {
        InputStream file = SampleNetwork.class.getResourceAsStream("/judged/experience.txt");
        if (file == null) {
            throw new StoreException(StoreException.Code.CANNOT_READ, "The judged situations of the sample are missing; install Sankofa again.");
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    private static void createDialogue(Workspace workspace) throws StoreException {
        SpaceOptions options = SpaceOptions.of(DIALOGUE, Space.Kind.SAMPLE)
                .withTitle(Text.of("en", "High-Level Dialogue 2006"))
                .withPurpose(Text.of("en", "What UNDP reported of its work on migration and development in November "
                        + "2006: to look at, to compare with, and to begin from. It cannot be changed; start your own "
                        + "work in another space."));
        Space space = workspace.createSpace(options);
        new Content("dialogue").write(space, "Enter the facts of the paper of November 2006");
        space.setReadOnly(true);
    }

    private static void createPractice(Workspace workspace) throws StoreException {
        SpaceOptions options = SpaceOptions.of(PRACTICE, Space.Kind.SAMPLE)
                .withTitle(Text.of("en", "Practice ground (invented)"))
                .withPurpose(Text.of("en", "Invented people, requests, replies and lessons, to try everything on. "
                        + "Nothing here is true, and nothing here can be broken."));
        Space space = workspace.createSpace(options);
        Content content = new Content("practice");
        content.write(space, "Enter the invented content");
        new Disagreements(workspace, space).create(Map.of(
                "Savings classes in the evening fill; at noon they stay empty (invented)", "mixed",
                "Mentors by video stayed; mentors by e-mail faded (invented)", "success",
                "Cash on arrival was gone by the second month (invented)", "failure"));
    }
}
