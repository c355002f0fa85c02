package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sankofa.store.analysis.Parameter;
import org.sankofa.store.analysis.Parameter.Type;

/** What a person answered to what an analysis asks. Without widgets. */
public final class AnalysisAnswers {

    /** Something that is missing or wrong: of which parameter, and a sentence. */
    public record Wrong(Parameter parameter, String sentence) {
    }

    private static final int LONGEST_SCALE = 1000;

    private final List<Parameter> parameters;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param parameters what is asked, in order */
    public AnalysisAnswers(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        parameters.stream().filter(one -> one.standard() != null).forEach(one -> values.put(one.name(), one.standard()));
    }

    /** @return what stands in the field of a parameter */
    public String value(Parameter parameter) {
        return values.getOrDefault(parameter.name(), "");
    }

    /** Takes what was typed or chosen; a comma in a number is what it is in the person's language. */
    public void set(Parameter parameter, String value) {
        values.put(parameter.name(), value.strip());
    }

    /** @return the first thing that is missing or wrong; empty when all is well */
    public Optional<Wrong> wrong() {
        return parameters.stream().map(one -> new Wrong(one, wrong(one, value(one)))).filter(one -> one.sentence() != null).findFirst();
    }

    private static String wrong(Parameter parameter, String value) {
        if (value.isEmpty()) {
            return parameter.standard() == null && !parameter.optional() ? text("analyses.missing", parameter.label()) : null;
        }
        return switch (parameter.type()) {
            case NUMBER -> isNumber(value) ? null : text("analyses.number", parameter.label());
            case YEAR -> value.matches("[0-9]{4}") ? null : text("analyses.year", parameter.label());
            case TEXT, AREA, SPACE -> null;
        };
    }

    private static boolean isNumber(String value) {
        try {
            return Math.abs(new BigDecimal(plain(value)).scale()) <= LONGEST_SCALE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A comma is taken for a point where there is no other sign that could be one. */
    private static String plain(String value) {
        return value.indexOf('.') < 0 && value.chars().filter(c -> c == ',').count() == 1 ? value.replace(',', '.') : value;
    }

    /** @return the values to run with; those left empty are left out */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter one : parameters) {
            String value = value(one);
            if (!value.isEmpty()) {
                given.put(one.name(), one.type() == Type.NUMBER ? plain(value) : value);
            }
        }
        return given;
    }
}
