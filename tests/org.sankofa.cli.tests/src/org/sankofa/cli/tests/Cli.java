package org.sankofa.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sankofa.cli.internal.Main;
import org.sankofa.cli.internal.Terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One run of the command line. */
final class Cli {

    final int code;
    final String out;
    final String err;

    private Cli(int code, String out, String err) {
        this.code = code;
        this.out = out;
        this.err = err;
    }

    static Cli run(Object... arguments) {
        return runWith("", arguments);
    }

    static Cli runWith(String input, Object... arguments) {
        String[] line = new String[arguments.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli run = runTo(out, input, line);
        return new Cli(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs with a standard output of one's own. */
    static Cli runTo(OutputStream out, String input, String... line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = new Main(terminal, Contributions.services()).run(line);
        return new Cli(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Runs and expects success. */
    static Cli ok(Object... arguments) {
        Cli run = run(arguments);
        assertEquals(0, run.code, run.err);
        return run;
    }

    /** The output as exactly one JSON document. */
    JsonNode json() throws IOException {
        return new ObjectMapper().reader().with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out);
    }

    /** A new workspace below the folder. */
    static Path workspace(Path folder) {
        Path dir = folder.resolve("network");
        ok("new", dir, "--name", "Ada Example", "--email", "ada@example.org");
        return dir;
    }

    /** A file with text; single quotes stand for double ones. */
    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }

    /** Puts a record and says its id. */
    static String put(Path folder, Path dir, String text) throws IOException {
        return ok("put", dir, file(folder, "put.json", text)).json().path("id").asText();
    }
}
