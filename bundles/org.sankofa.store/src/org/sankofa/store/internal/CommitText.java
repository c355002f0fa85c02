package org.sankofa.store.internal;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.TagSource;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.Identity;
import org.sankofa.store.Version;

/** Makes and reads commits: what is said in them and by whom. */
final class CommitText {

    private static final FooterKey WRITE = new FooterKey("Sankofa-Write");
    private static final FooterKey MERGE = new FooterKey("Sankofa-Merge");
    private static final FooterKey ADOPT = new FooterKey("Sankofa-Adopt");
    private static final FooterKey EPOCH = new FooterKey("Sankofa-Epoch");
    private static final String REWRITTEN = "Sankofa-Rewritten: 1";
    private static final PersonIdent MERGER = new PersonIdent("Sankofa", "merge@sankofa.invalid", Instant.EPOCH,
            ZoneOffset.UTC);

    private CommitText() {
    }

    /**
     * @param editedFrom the version edited from, where others changed the record since; else null
     * @return the bytes of the commit of a save
     */
    static byte[] save(ObjectId tree, ObjectId parent, Identity me, Instant when, String message, String tag,
            ObjectId editedFrom) {
        PersonIdent author = new PersonIdent(me.name().isEmpty() ? "Unknown" : me.name(), me.email(), when,
                ZoneId.systemDefault().getRules().getOffset(when));
        return build(tree, parent == null ? List.of() : List.of(parent), author,
                clean(message) + "\n\nSankofa-Write: " + tag + "\n"
                        + (editedFrom == null ? "" : "Sankofa-Base: " + editedFrom.name() + "\n"));
    }

    /** @return the bytes of a merge commit, the same for everybody */
    static byte[] merge(ObjectId tree, List<ObjectId> parents, Instant latest) {
        return build(tree, parents, new PersonIdent(MERGER, latest, ZoneOffset.UTC),
                "Bring two histories together\n\nSankofa-Merge: 1\n");
    }

    /** @return the bytes of the commit that takes over one made by plain Git, the same for everybody */
    static byte[] adopt(ObjectId tree, RevCommit adopted) {
        return build(tree, List.of(adopted.getId()), adopted.getAuthorIdent(),
                "Take over a change made with Git\n\nSankofa-Adopt: " + adopted.getId().name() + "\n");
    }

    /** @return the bytes of a commit that keeps unsaved edits */
    static byte[] recovery(ObjectId tree, ObjectId parent, Identity me, Instant when, String kind, String id,
            String owner) {
        PersonIdent author = new PersonIdent(me.name().isEmpty() ? "Unknown" : me.name(), me.email(), when,
                ZoneId.systemDefault().getRules().getOffset(when));
        return build(tree, List.of(parent), author, "Unsaved edits\n\nSankofa-Recovery: " + kind + " " + id
                + "\nSankofa-Owner: " + owner + "\n");
    }

    /** @return the bytes of the commit that begins a history anew */
    static byte[] epoch(ObjectId tree, ObjectId parent, Identity me, Instant when, String message, String tag,
            int epoch, Collection<String> droppedFiles) {
        StringBuilder dropped = new StringBuilder();
        droppedFiles.stream().sorted().forEach(file -> dropped.append("Sankofa-Drop: ").append(file).append('\n'));
        PersonIdent author = new PersonIdent(me.name().isEmpty() ? "Unknown" : me.name(), me.email(), when,
                ZoneId.systemDefault().getRules().getOffset(when));
        return build(tree, List.of(parent), author, clean(message) + "\n\nSankofa-Write: " + tag
                + "\nSankofa-Epoch: " + epoch + "\n" + dropped);
    }

    /** @return the message of a version that was written anew */
    static String rewritten(String message) {
        if (message.contains("\n" + REWRITTEN)) {
            return message;
        }
        return message.stripTrailing() + (footerLine(message) ? "\n" : "\n\n") + REWRITTEN + "\n";
    }

    /** @return the bytes of a commit on other parents, without a signature */
    static byte[] onParents(RevCommit commit, List<ObjectId> parents, String message) {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(commit.getTree().getId());
        builder.setParentIds(parents);
        builder.setAuthor(commit.getAuthorIdent());
        builder.setCommitter(commit.getCommitterIdent());
        builder.setMessage(message);
        try {
            return builder.build();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
    }

    /** @return a message that says nothing but that something was edited */
    static String untitled(String message) {
        int trailers = message.lastIndexOf("\n\n");
        return "Edit" + (trailers < 0 ? "\n" : message.substring(trailers));
    }

    private static boolean footerLine(String message) {
        String text = message.stripTrailing();
        return text.substring(text.lastIndexOf('\n') + 1).matches("[A-Za-z-]+: .*") && text.contains("\n\n");
    }

    /**
     * @param said its message
     * @param tag for a commit that took over one of plain Git: what it took over is not in the other history
     * @return the bytes of a commit that says what another one said, on top of another history
     */
    static byte[] again(ObjectId tree, ObjectId parent, RevCommit commit, String said, String tag) {
        PersonIdent author = commit.getAuthorIdent();
        String message = said;
        if (isAdoption(commit)) {
            message = message.replaceFirst("(?m)^Sankofa-Adopt: .*$", "Sankofa-Write: " + tag);
        }
        return build(tree, List.of(parent), author, message);
    }

    private static byte[] build(ObjectId tree, Collection<ObjectId> parents, PersonIdent who, String message) {
        CommitBuilder builder = new CommitBuilder();
        builder.setTreeId(tree);
        builder.setParentIds(List.copyOf(parents));
        builder.setAuthor(who);
        builder.setCommitter(who);
        builder.setMessage(message);
        try {
            return builder.build();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
    }

    // a line of the user must not look like one of our trailers
    private static String clean(String message) {
        String text = message == null ? "" : message.replace("\r", "").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
        text = text.replaceAll("(?m)^(?i)(sankofa-)", " $1");
        return text.isEmpty() ? "Change" : text;
    }

    /** @return whether this program wrote the commit */
    static boolean isOurs(RevCommit commit) {
        return !tag(commit).isEmpty() || footer(commit, MERGE).equals("1")
                || commit.getParentCount() == 1 && footer(commit, ADOPT).equals(commit.getParent(0).getId().name());
    }

    /** @return whether the program joined two histories by it */
    static boolean isMerge(RevCommit commit) {
        return tag(commit).isEmpty() && footer(commit, MERGE).equals("1");
    }

    /** @return whether the program took over a commit of plain Git by it */
    static boolean isAdoption(RevCommit commit) {
        return tag(commit).isEmpty() && !isMerge(commit) && isOurs(commit);
    }

    /** @return the SHA-256 of the attached files that went when the history was begun anew */
    static List<String> droppedFiles(RevCommit commit) {
        return commit.getFooterLines(new FooterKey("Sankofa-Drop")).stream().map(String::strip)
                .filter(file -> file.matches("[0-9a-f]{64}")).toList();
    }

    /** @return whether it was written anew when the history was */
    static boolean isRewritten(RevCommit commit) {
        return footer(commit, "Sankofa-Rewritten").equals("1");
    }

    /** @return whether it says that it begins the history anew */
    static boolean isEpoch(RevCommit commit) {
        return footer(commit, EPOCH).matches("\\d{1,9}");
    }

    /** @return the tag of a save, or an empty text */
    static String tag(RevCommit commit) {
        String tag = footer(commit, WRITE);
        return TagSource.isTag(tag) ? tag : "";
    }

    /** @return the version a save was edited from, where it says so; else null */
    static ObjectId editedFrom(RevCommit commit) {
        String id = footer(commit, "Sankofa-Base");
        return ObjectId.isId(id) ? ObjectId.fromString(id) : null;
    }

    static String footer(RevCommit commit, String key) {
        return footer(commit, new FooterKey(key));
    }

    private static String footer(RevCommit commit, FooterKey key) {
        List<String> lines = commit.getFooterLines(key);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
    }

    /** @return the version a commit stands for */
    static Version version(RevCommit commit, List<FeatureChange> changes) {
        PersonIdent author = commit.getAuthorIdent();
        return new Version(commit.getId().name(), author.getName(), author.getEmailAddress(),
                author.getWhenAsInstant(), commit.getShortMessage(), tag(commit), commit.getParentCount() > 1, changes);
    }
}
