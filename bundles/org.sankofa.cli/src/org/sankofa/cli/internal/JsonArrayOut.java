package org.sankofa.cli.internal;

import java.io.PrintStream;

import org.sankofa.exchange.json.JsonText;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a JSON array element by element, one a line, so that a million of them need no memory. */
public final class JsonArrayOut implements AutoCloseable {

    private final PrintStream out;
    private boolean any;

    /** Starts the array. */
    public JsonArrayOut(PrintStream out) {
        this.out = out;
        out.print("[");
    }

    /** Adds an element. */
    public void add(JsonNode element) {
        out.print(any ? ",\n" : "\n");
        out.print(JsonText.compact(element));
        any = true;
    }

    /** Ends the array. */
    @Override
    public void close() {
        out.print(any ? "\n]\n" : "]\n");
        out.flush();
    }
}
