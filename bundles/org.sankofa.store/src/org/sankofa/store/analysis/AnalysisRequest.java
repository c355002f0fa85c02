package org.sankofa.store.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;

/** What an analysis works with. Made by {@link #of}, so that all values of parameters are right. */
public final class AnalysisRequest {

    private final Snapshot snapshot;
    private final Map<String, String> values;
    private final List<String> languages;
    private final Progress progress;

    private AnalysisRequest(Snapshot snapshot, Map<String, String> values, List<String> languages, Progress progress) {
        this.snapshot = snapshot;
        this.values = Collections.unmodifiableMap(values);
        this.languages = languages;
        this.progress = progress;
    }

    /**
     * Checks what was given for the parameters of an analysis and fills in standard values.
     *
     * @param analysis what is to be run
     * @param snapshot where to read
     * @param given values by the names of parameters; an empty value counts as not given
     * @param languages BCP 47 tags for names and titles, the preferred first; empty: English
     * @param progress told how far it is; null: nobody
     * @throws AnalysisException when a value is missing or wrong, or there is no such parameter
     */
    public static AnalysisRequest of(Analysis analysis, Snapshot snapshot, Map<String, String> given, List<String> languages,
            Progress progress) throws AnalysisException {
        Objects.requireNonNull(snapshot, "snapshot");
        List<Parameter> parameters = analysis.parameters();
        for (String name : given.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new AnalysisException("There is no parameter \"" + name + "\". " + known(analysis));
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String value = given.get(parameter.name());
            value = value == null || value.isBlank() ? parameter.standard() : value.strip();
            if (value == null && !parameter.optional()) {
                throw new AnalysisException("\"" + parameter.name() + "\" is missing. Give " + parameter.type().words() + ".");
            }
            if (value != null) {
                Optional<String> wrong = parameter.wrong(value, snapshot);
                if (wrong.isPresent()) {
                    throw new AnalysisException(wrong.get());
                }
                values.put(parameter.name(), value);
            }
        }
        return new AnalysisRequest(snapshot, values, languages.isEmpty() ? List.of("en") : List.copyOf(languages),
                progress == null ? Progress.NONE : progress);
    }

    private static String known(Analysis analysis) {
        return analysis.parameters().isEmpty() ? "This analysis has none."
                : "There is " + analysis.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")) + ".";
    }

    /** @return where to read; the objects are shared, so they are looked at and never changed */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** @return the values of all parameters that have one, by name, in the order of the parameters */
    public Map<String, String> values() {
        return values;
    }

    /** @return the value of a parameter, given or standard */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @return the value of a parameter of type NUMBER */
    public Optional<BigDecimal> number(String name) {
        return value(name).map(BigDecimal::new);
    }

    /** @return the value of a parameter of type YEAR */
    public Optional<Integer> year(String name) {
        return value(name).map(Integer::valueOf);
    }

    /** @return BCP 47 tags for names and titles, the preferred first */
    public List<String> languages() {
        return languages;
    }

    /** @return to be told how far it is, and asked whether to go on */
    public Progress progress() {
        return progress;
    }
}
