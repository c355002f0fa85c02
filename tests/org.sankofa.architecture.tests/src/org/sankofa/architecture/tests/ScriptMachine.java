package org.sankofa.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A machine on which the script runs: a checkout with nothing in it, a folder of programs, and a folder that stands for
 * the system's. Programs that matter are played by small scripts that write down how they were called.
 */
final class ScriptMachine {

    private static final List<String> TOOLS = List.of("bash", "env", "sed", "head", "tail", "dirname", "readlink", "find",
            "mktemp", "cat", "grep", "ls", "mkdir", "rm", "touch", "sleep", "kill", "cut", "chmod", "mv", "tr", "nice", "awk");
    private static final int MOST_SECONDS = 60;

    /** How a run ended. */
    record Ended(int code, String out, String err, List<String> calls) {

        boolean called(String beginning) {
            return calls.stream().anyMatch(call -> call.startsWith(beginning));
        }

        String call(String beginning) {
            return calls.stream().filter(call -> call.startsWith(beginning)).findFirst()
                    .orElseThrow(() -> new AssertionError("No call of " + beginning + " in " + calls + "; it said: " + err));
        }
    }

    private final Path folder;
    private final Path checkout;
    private final Path programs;
    private final Path system;
    private final Path calls;
    private final Map<String, String> environment = new TreeMap<>();

    /** A machine that has all that is needed, at a display, whose user is not root. */
    ScriptMachine(Path folder, String checkoutName) throws IOException {
        this.folder = folder.toRealPath();
        checkout = Files.createDirectories(this.folder.resolve(checkoutName));
        programs = Files.createDirectories(this.folder.resolve("programs"));
        system = Files.createDirectories(this.folder.resolve("system"));
        calls = this.folder.resolve("calls");
        for (String tool : TOOLS) {
            Files.createSymbolicLink(programs.resolve(tool), found(tool));
        }
        Files.copy(Checkout.ROOT.resolve("sankofa"), checkout.resolve("sankofa"));
        for (String part : List.of(".mvn", "bundles/a", "features", "releng/org.sankofa.product")) {
            Files.createDirectories(checkout.resolve(part));
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("bundles/a/A.java"), "class A {}");
        jdk("system/usr/lib/jvm/jdk-21", "21.0.2");
        maven("3.9.9");
        program("git", "exit 0");
        program("openbox", "exec sleep 600");
        program("Xvfb", "echo 77 >&3; exec sleep 600");
        program("fc-list", "echo a font");
        program("ldconfig", "echo libgtk-3.so.0; echo libXtst.so.6");
        program("uname", "[ \"$1\" = -m ] && echo x86_64 || echo Linux");
        program("id", "echo 1000");
        set("PATH", programs.toString());
        set("HOME", Files.createDirectories(this.folder.resolve("home")).toString());
        set("TMPDIR", Files.createDirectories(this.folder.resolve("tmp")).toString());
        set("SANKOFA_SYSTEM_ROOT", system.toString());
        set("DISPLAY", ":0");
    }

    /** Whether scripts of this kind can run here at all. */
    static boolean isPossible() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "bash")));
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(p -> Path.of(p, tool))
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError("This machine has no " + tool));
    }

    Path checkout() {
        return checkout;
    }

    /** The folder that stands for the system's. */
    Path system() {
        return system;
    }

    Path folder() {
        return folder;
    }

    void set(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
    }

    /** Puts a program there; it writes its call down first. */
    void program(String name, String body) throws IOException {
        executable(programs.resolve(name), "#!" + found("bash") + "\nprintf '%s\\n' \"" + name + " $*\" >>'" + calls + "'\n" + body + "\n");
    }

    void remove(String program) throws IOException {
        Files.deleteIfExists(programs.resolve(program));
    }

    /** A JDK below the machine's folder; its java answers as the file {@code exit} beside it says. */
    Path jdk(String where, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(where));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/javac"), "#!" + found("bash") + "\n");
        executable(home.resolve("bin/java"), "#!" + found("bash") + "\n"
                + "[ \"$1\" != -version ] || { echo 'openjdk version \"" + version + "\" 2026' >&2; exit 0; }\n"
                + "printf '%s\\n' \"java " + home + " DISPLAY=${DISPLAY:-none} $*\" >>'" + calls + "'\n"
                + "case \" $* \" in *' --version '*) exit 0 ;; esac\n"
                + "[ ! -f '" + folder + "/java.body' ] || . '" + folder + "/java.body'\n");
        return home;
    }

    /** What every java does when it runs the program. */
    void whenRun(String body) throws IOException {
        Files.writeString(folder.resolve("java.body"), body + "\n");
    }

    /** A Maven that builds the product, as far as the script can tell. */
    void maven(String version) throws IOException {
        program("mvn", "[ \"$1\" != -version ] || { echo 'Apache Maven " + version + " (x)'; exit 0; }\n" + building());
    }

    String building() {
        Path plugins = product().resolve("plugins");
        return "mkdir -p '" + plugins + "' && touch '" + plugins + "/org.eclipse.equinox.launcher_1.0.0.jar'";
    }

    Path product() {
        return checkout.resolve("releng/org.sankofa.product/target/products/org.sankofa.workbench.product/linux/gtk/x86_64/sankofa");
    }

    void rootOnDebian() throws IOException {
        program("id", "echo 0");
        Files.createDirectories(system.resolve("etc"));
        Files.writeString(system.resolve("etc/debian_version"), "12.5\n");
        program("apt-get", "exit 0");
    }

    /** Makes a file newer than everything made before it. */
    void change(String file) throws IOException {
        Path changed = checkout.resolve(file);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, "changed");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));
    }

    Ended run(String... arguments) throws Exception {
        return run(checkout.resolve("sankofa"), arguments);
    }

    Ended run(Path script, String... arguments) throws Exception {
        Files.deleteIfExists(calls);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = start(script, out, err, arguments);
        assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "the script does not end: " + Files.readString(err));
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err), calls());
    }

    Process start(Path script, Path out, Path err, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(found("bash").toString(), script.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    List<String> calls() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** A condition that comes true while something is done in the background. */
    interface Condition {
        boolean holds() throws IOException;
    }

    void await(Condition condition) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "it does not come true; called so far: " + calls());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** What lies about in the folder for temporary files. */
    List<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(environment.get("TMPDIR")))) {
            return all.toList();
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
