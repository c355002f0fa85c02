package org.sankofa.search.tests;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.sankofa.model.ModelPackage;

/**
 * Another program with the same workspace open. It does what it is told line by line, and says when it is done:
 * {@code save N}, {@code find QUERY}, {@code writer}, and {@code run N}, which saves and deletes without end.
 */
public final class IndexedProgram {

    private IndexedProgram() {
    }

    /** Argument: the workspace. */
    public static void main(String[] args) throws Exception {
        // without OSGi nobody else registers the model
        ModelPackage.eINSTANCE.eClass();
        try (Library library = Library.open(Path.of(args[0]));
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say("open");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String what = line.substring(line.indexOf(' ') + 1);
                switch (line.substring(0, line.length() - what.length()).strip()) {
                    case "save" -> save(library, Integer.parseInt(what));
                    case "find" -> say("found " + library.searchAll(what).total());
                    case "run" -> run(library, Integer.parseInt(what));
                    default -> say("writer " + library.index.status().writer());
                }
            }
        }
    }

    private static void save(Library library, int number) throws Exception {
        library.saveOnly(Library.NETWORK, library.lessons(number, 1));
        say("saved " + number);
    }

    private static void run(Library library, int from) throws Exception {
        for (int i = from;; i += 10) {
            var some = library.lessons(i, 10);
            library.saveOnly(Library.NETWORK, some);
            library.network().delete("lesson", some[3].getId());
            long found = library.search("kind:lesson").total();
            say("saved " + i + " found " + found);
            if (i % 200 == 190) {
                library.index.rebuild();
            }
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
