package org.sankofa.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Git as people use it: a work tree, {@code git add}, {@code git commit}. */
final class PlainGit {

    private static final Pattern SYNCED = Pattern.compile("\"key\":\"fsync/[a-z-]+\",\"value\":\"(\\d+)\"");

    private final Path folder;

    private PlainGit(Path folder) {
        this.folder = folder;
    }

    static boolean installed() {
        try {
            return new ProcessBuilder("git", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static PlainGit at(Path folder) {
        return new PlainGit(folder);
    }

    /** A clone with a work tree that syncs what the store syncs: objects and refs. */
    static PlainGit clone(Path repository, Path folder) throws IOException {
        PlainGit git = new PlainGit(folder);
        git.run(folder.getParent(), "clone", "-q", "--no-hardlinks", repository.toString(), folder.toString());
        git.run("config", "core.fsync", "committed,reference");
        git.run("config", "core.fsyncMethod", "fsync");
        git.run("config", "user.name", "Bench");
        git.run("config", "user.email", "bench@example.org");
        git.run("config", "gc.auto", "0");
        git.run("config", "maintenance.auto", "false");
        return git;
    }

    void run(String... command) throws IOException {
        run(folder, command);
    }

    private void run(Path where, String... command) throws IOException {
        run(where, null, command);
    }

    /** @return what Git says, whether it found conflicts or not */
    String said(String... command) throws IOException {
        return run(folder, null, true, command);
    }

    /** @return how many files Git synced while it ran the commands */
    int syncs(String[]... commands) throws IOException {
        Path trace = Files.createTempFile("trace", ".json");
        try {
            for (String[] command : commands) {
                run(folder, trace, command);
            }
            int count = 0;
            Matcher matcher = SYNCED.matcher(Files.readString(trace));
            while (matcher.find()) {
                count += Integer.parseInt(matcher.group(1));
            }
            return count;
        } finally {
            Files.delete(trace);
        }
    }

    private static void run(Path where, Path trace, String... command) throws IOException {
        run(where, trace, false, command);
    }

    private static String run(Path where, Path trace, boolean findings, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        if (trace != null) {
            builder.environment().put("GIT_TRACE2_EVENT", trace.toString());
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            int code = process.waitFor();
            if (code != 0 && !(findings && code == 1)) {
                throw new IOException("git " + String.join(" ", command) + " failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while git " + command[0] + " ran", e);
        }
        return said;
    }
}
