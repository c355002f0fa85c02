package org.sankofa.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.merge.Adoption;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.store.RecordKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges three versions of a record file, as a merge tool of plain Git. */
@Command(name = "merge-file", description = "Merge two versions of a record's file, given the version both come from.",
        footer = { "", "An empty BASE (such as /dev/null) means that there is none. Exit code 1 when values conflict;",
                "the result is complete and valid all the same and keeps every value." })
final class MergeFileCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final RecordCodec codec = new RecordCodec();

    @Parameters(index = "0", paramLabel = "BASE", description = "The file both come from.")
    Path base;

    @Parameters(index = "1", paramLabel = "OURS", description = "One version.")
    Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other version.")
    Path theirs;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", required = true, description = "File to write.")
    Path out;

    @Mixin
    Output output;

    MergeFileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        byte[] baseBytes = read(base);
        RecordState before = baseBytes.length == 0 ? null : parse(base, baseBytes, null);
        RecordState left = parse(ours, read(ours), before);
        RecordState right = parse(theirs, read(theirs), before);
        RecordState merged = merge(before, left, right);
        try {
            Files.write(out, codec.write(merged));
        } catch (IOException e) {
            throw CommandFailure.wrongUse("The file " + out + " cannot be written (" + e.getMessage()
                    + "). Name a file in a folder that exists and may be written.");
        }
        List<Conflict> conflicts = merged.conflicts();
        RecordKey key = new RecordKey("", merged.kind(), merged.id());
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                conflicts.forEach(one -> array.add(ConflictsCommand.json(key, merged, one, Map.of())));
            }
        }
        terminal.say("Merged into " + out + (conflicts.isEmpty() ? "." : ", with "
                + Plain.count(conflicts.size(), "conflict", "conflicts") + " to decide; all values are kept."));
        // what nobody decided before this merge needs no look because of it
        return conflicts.stream().allMatch(one -> known(one, left) || known(one, right)) ? 0 : CommandFailure.FINDING;
    }

    private static boolean known(Conflict conflict, RecordState side) {
        return side.conflicts().stream().anyMatch(one -> one.object().equals(conflict.object())
                && one.key().equals(conflict.key()) && Set.copyOf(one.alternatives()).containsAll(conflict.alternatives()));
    }

    private static RecordState merge(RecordState before, RecordState left, RecordState right) throws CommandFailure {
        try {
            return Merge.merge(left, right, before == null ? List.of() : List.of(before));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse("These files cannot be merged: " + e.getMessage() + ".");
        }
    }

    private byte[] read(Path file) throws CommandFailure {
        try (InputStream in = Files.newInputStream(file)) {
            return codec.read(in);
        } catch (NoSuchFileException e) {
            throw CommandFailure.wrongUse("There is no file " + file + ".");
        } catch (IOException e) {
            throw CommandFailure.wrongUse("The file " + file + " cannot be read: " + e.getMessage() + ".");
        } catch (MalformedRecordException e) {
            throw CommandFailure.finding(file + ": " + e.getMessage());
        }
    }

    private RecordState parse(Path file, byte[] bytes, RecordState before) throws CommandFailure {
        try {
            return codec.parse(bytes);
        } catch (MalformedRecordException e) {
            if (e.code() != MalformedRecordException.Code.NOT_CANONICAL) {
                throw CommandFailure.finding(file + " is no valid record: " + e.getMessage());
            }
            return adopt(file, bytes, before);
        }
    }

    /** A file edited by hand counts as an edit of the base, as a commit by plain Git does. */
    private RecordState adopt(Path file, byte[] bytes, RecordState before) throws CommandFailure {
        try {
            String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
            return Adoption.adopt(before, codec.parseForeign(bytes), name);
        } catch (MalformedRecordException | IllegalArgumentException e) {
            throw CommandFailure.finding(file + " is no valid record: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
