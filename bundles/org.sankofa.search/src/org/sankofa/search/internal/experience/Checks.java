package org.sankofa.search.internal.experience;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.ModelPackage;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.experience.ConditionCheck;
import org.sankofa.search.experience.ConditionCheck.Answer;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.internal.context.Conditions.Stored;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.context.Sentences;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;

/** Holds the conditions of a lesson against what is known of the question. */
final class Checks {

    private final Attributes attributes;
    private final Concepts concepts;
    private final Map<String, Object> values;
    private final List<String> languages;

    Checks(Attributes attributes, Concepts concepts, Map<String, Object> values, List<String> languages) {
        this.attributes = attributes;
        this.concepts = concepts;
        this.values = values;
        this.languages = languages;
    }

    ConditionCheck check(Stored condition) {
        Optional<ContextAttribute<?>> attribute = named(condition.attribute());
        Object value = attribute.map(one -> values.get(one.id())).orElse(null);
        String here = value == null ? "" : Sentences.shown(attribute.orElseThrow(), value, concepts, languages);
        return new ConditionCheck(condition.notWhen(), text(condition, attribute), answer(condition, value), here);
    }

    /** By its id, or by what it is called in some language. */
    private Optional<ContextAttribute<?>> named(String name) {
        Optional<ContextAttribute<?>> known = attributes.byId(name.strip());
        if (known.isPresent()) {
            return known;
        }
        for (ContextAttribute<?> attribute : attributes.all()) {
            for (String language : List.of("en", "fr", "es")) {
                if (attribute.label(Locale.forLanguageTag(language)).equalsIgnoreCase(name.strip())) {
                    return Optional.of(attribute);
                }
            }
        }
        return Optional.empty();
    }

    private Answer answer(Stored condition, Object value) {
        Optional<Boolean> holds = switch (value) {
            case null -> Optional.empty();
            case Double number -> number(condition, number);
            case Set<?> codes -> codes(condition, codes);
            case String code -> codes(condition, Set.of(code));
            default -> Optional.empty();
        };
        return holds.map(yes -> yes ? Answer.HOLDS : Answer.FAILS).orElse(Answer.CANNOT_BE_CHECKED);
    }

    private static Optional<Boolean> number(Stored condition, double here) {
        double low = Double.isNaN(condition.low()) ? condition.high() : condition.low();
        double high = Double.isNaN(condition.high()) ? condition.low() : condition.high();
        if (Double.isNaN(low)) {
            return Optional.empty();
        }
        return switch (condition.operator()) {
            case "equal" -> Optional.of(here == low);
            case "notEqual" -> Optional.of(here != low);
            case "atLeast" -> Optional.of(here >= low);
            case "atMost" -> Optional.of(here <= high);
            case "between" -> Optional.of(here >= low && here <= high);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> codes(Stored condition, Set<?> here) {
        Set<String> wanted = new LinkedHashSet<>(condition.codes());
        if (wanted.isEmpty() && !condition.value().isBlank()) {
            wanted.addAll(List.of(condition.value().strip().split("[\\s,;]+")));
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>();
        here.forEach(code -> {
            all.add(code.toString());
            all.addAll(concepts.above(code.toString()));
        });
        boolean any = wanted.stream().anyMatch(all::contains);
        return switch (condition.operator()) {
            case "equal", "anyOf" -> Optional.of(any);
            case "notEqual" -> Optional.of(!any);
            default -> Optional.empty();
        };
    }

    private String text(Stored condition, Optional<ContextAttribute<?>> attribute) {
        Locale locale = Messages.locale(languages);
        String name = attribute.map(one -> one.label(locale)).orElse(condition.attribute());
        List<String> wanted = new ArrayList<>();
        condition.codes().forEach(code -> wanted.add(concepts.label(code, languages)));
        if (wanted.isEmpty() && !condition.value().isBlank()) {
            wanted.add(condition.value());
        }
        for (double number : new double[] { condition.low(), condition.high() }) {
            if (!Double.isNaN(number)) {
                wanted.add(Sentences.number(number, languages));
            }
        }
        String operator = ModelTexts.in(locale).label(ModelPackage.Literals.CONDITION_OPERATOR.getEEnumLiteralByLiteral(condition.operator()));
        String said = wanted.isEmpty() ? name
            : Messages.text("condition", languages, name, operator.toLowerCase(locale), Messages.list(wanted, languages));
        return condition.explanation().isBlank() ? said : said.isBlank() ? condition.explanation() : said + ": " + condition.explanation();
    }
}
