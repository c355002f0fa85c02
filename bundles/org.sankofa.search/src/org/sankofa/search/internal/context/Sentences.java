package org.sankofa.search.internal.context;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;

/** Values and reasons in words. */
public final class Sentences {

    /** From which likeness on an attribute is a reason. */
    public static final double REASON = 0.5;
    /** What an attribute must add at least to be one. */
    private static final double LEAST = 0.03;
    private static final String TEXT = "text";
    private static final int MOST_NAMES = 4;
    private static final int MOST_WORDS = 5;
    private static final int MOST_REASONS = 5;

    private Sentences() {
    }

    /** Sentences on what two contexts have in common, those that add most first. */
    public static List<String> reasons(Comparison comparison, Attributes attributes, Concepts concepts, List<String> languages) {
        List<String> reasons = new ArrayList<>();
        for (Comparison.Part part : comparison.parts()) {
            if (!part.attribute().id().equals(TEXT) && part.similarity().orElse(0) >= REASON && part.contribution() >= LEAST && reasons.size() < MOST_REASONS) {
                attributes.byId(part.attribute().id())
                    .flatMap(one -> reason(one, part.one().orElseThrow(), part.other().orElseThrow(), concepts, languages))
                    .ifPresent(reasons::add);
            } else if (part.attribute().id().equals(TEXT) && part.contribution() >= LEAST && reasons.size() < MOST_REASONS) {
                String shared = words(part.other().orElseThrow(), languages);
                // what they share may be words that are no reason
                if (!shared.isEmpty()) {
                    reasons.add(Messages.text("reason.text", languages, shared));
                }
            }
        }
        return reasons;
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<String> reason(ContextAttribute<V> attribute, Object here, Object there, Concepts concepts,
        List<String> languages) {
        Optional<String> own = attribute.reason((V) here, (V) there, concepts, languages);
        return own.isPresent() || attribute instanceof Codes ? own : Optional.of(Messages.text("reason.other", languages, attribute.label(Messages.locale(languages)),
            shown(attribute, here, concepts, languages), shown(attribute, there, concepts, languages)));
    }

    /** A value in words. */
    @SuppressWarnings("unchecked")
    public static <V> String shown(ContextAttribute<V> attribute, Object value, Concepts concepts, List<String> languages) {
        return attribute.shown((V) value, concepts, languages).orElseGet(() -> {
            if (attribute.form() == (Object) ContextForm.NUMBER) {
                return number((Double) value, languages);
            }
            Collection<String> codes = attribute.form().codes((V) value);
            return codes.isEmpty() ? value.toString() : names(attribute.id(), codes, concepts, languages);
        });
    }

    /** Words of a text, the most telling first. */
    public static String words(Object value, List<String> languages) {
        return value instanceof Set<?> words ? Messages.list(words.stream().limit(MOST_WORDS).map(Object::toString).toList(), languages) : "";
    }

    /** A number as it is written in a language. */
    public static String number(double value, List<String> languages) {
        NumberFormat format = NumberFormat.getInstance(Messages.locale(languages));
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 1 : 0);
        return format.format(value);
    }

    /** What codes are called, one after the other. */
    static String names(String attribute, Collection<String> codes, Concepts concepts, List<String> languages) {
        if (codes.isEmpty()) {
            return Messages.text("value.none", languages);
        }
        List<String> names = new ArrayList<>(new TreeSet<>(codes.stream().map(code -> word(attribute, code, concepts, languages)).toList()));
        if (names.size() > MOST_NAMES) {
            String more = Messages.text("value.more", languages, names.size() - MOST_NAMES + 1);
            names = new ArrayList<>(names.subList(0, MOST_NAMES - 1));
            names.add(more);
        }
        return Messages.list(names, languages);
    }

    /** What one code is called: a concept, a word of a list of the model, or one of ours. */
    static String word(String attribute, String code, Concepts concepts, List<String> languages) {
        int colon = code.indexOf(':');
        if (colon > 0) {
            return BuiltIn.enumeration(attribute, code.substring(0, colon)).flatMap(type -> literal(type, code.substring(colon + 1), languages))
                .orElseGet(() -> policy(attribute, code, concepts, languages).orElseGet(() -> concepts.label(code, languages)));
        }
        String own = "code." + attribute + '.' + code;
        if (Messages.has(own)) {
            return Messages.text(own, languages);
        }
        return BuiltIn.enumeration(attribute, "").flatMap(type -> literal(type, code, languages)).orElse(code);
    }

    /** The state of policies in an area of work: {@code area-of-work:general=partial}. */
    private static Optional<String> policy(String attribute, String code, Concepts concepts, List<String> languages) {
        int sign = code.indexOf('=');
        return sign < 0 || !attribute.equals(BuiltIn.POLICIES) ? Optional.empty()
            : Optional.of(Messages.text("value.policy", languages, concepts.label(code.substring(0, sign), languages),
                literal(ModelPackage.Literals.POLICY_STATE, code.substring(sign + 1), languages).orElse("")));
    }

    private static Optional<String> literal(EEnum type, String word, List<String> languages) {
        EEnumLiteral literal = type.getEEnumLiteralByLiteral(word);
        Locale locale = Messages.locale(languages);
        return Optional.ofNullable(literal).map(one -> ModelTexts.in(locale).label(one));
    }

    /** What sets share, else what is near: both values are in the sentence. */
    static Optional<String> ofCodes(ContextAttribute<Set<String>> attribute, Set<String> here, Set<String> there, Concepts concepts,
        List<String> languages) {
        String id = attribute.id();
        Set<String> shared = new LinkedHashSet<>(here);
        shared.retainAll(there);
        if (here.isEmpty() && there.isEmpty()) {
            return Optional.empty(); // what neither has is no reason to read it
        }
        if (!shared.isEmpty()) {
            String names = names(id, shared, concepts, languages);
            return Optional.of(Messages.has("reason." + id) ? Messages.text("reason." + id, languages, names)
                : Messages.text("reason.shared", languages, attribute.label(Messages.locale(languages)), names));
        }
        if (id.equals(BuiltIn.PLACE)) {
            return region(here, there, concepts).map(code -> Messages.text("reason.area.region", languages, concepts.label(code, languages)));
        }
        return Optional.of(Messages.text("reason.near", languages, attribute.label(Messages.locale(languages)),
            names(id, here, concepts, languages), names(id, there, concepts, languages)));
    }

    /** The narrowest region that an area of both stands in; the world is none. */
    private static Optional<String> region(Set<String> here, Set<String> there, Concepts concepts) {
        List<String> best = List.of();
        for (String one : here) {
            for (String other : there) {
                List<String> a = concepts.path(one);
                List<String> b = concepts.path(other);
                int common = 0;
                while (common < a.size() && common < b.size() && a.get(common).equals(b.get(common))) {
                    common++;
                }
                best = common > best.size() ? a.subList(0, common) : best;
            }
        }
        return best.size() < 2 ? Optional.empty() : Optional.of(best.get(best.size() - 1));
    }
}
