package org.sankofa.cli.internal.command;

import picocli.CommandLine.Option;

/** The choice between text for people and JSON for programs. */
public final class Output {

    @Option(names = "--json", description = "Print one JSON document on standard output.")
    boolean json;
}
