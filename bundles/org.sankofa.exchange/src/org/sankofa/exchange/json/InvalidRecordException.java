package org.sankofa.exchange.json;

import java.util.List;
import java.util.stream.Collectors;

/** A JSON record was refused. Nothing was changed. */
public class InvalidRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    /** @param problems everything that is wrong, at least one */
    public InvalidRecordException(List<JsonProblem> problems) {
        super(problems.stream().map(p -> p.path().isEmpty() ? p.message() : p.path() + ": " + p.message())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** @return everything that is wrong */
    public List<JsonProblem> problems() {
        return problems;
    }
}
