package org.sankofa.ui.cases.internal.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.sankofa.model.Concept;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.ui.cases.internal.Messages;

/**
 * What things are called in the person's languages. Names of other records are read beforehand, off the user interface's
 * thread; see {@link #addresses} and {@link #read}.
 */
public final class Names {

    private static final Pattern DATED = Pattern.compile("([A-Z]+)([12][0-9]{3})");

    private final List<String> languages;
    private final ModelTexts texts;
    private final Map<URI, String> others;
    private final Map<URI, String> codes;

    /** @param others names of what lies outside the record, by address */
    public Names(List<String> languages, Map<URI, String> others) {
        this(languages, others, Map.of());
    }

    private Names(List<String> languages, Map<URI, String> others, Map<URI, String> codes) {
        this.languages = List.copyOf(languages);
        this.texts = ModelTexts.in(locale());
        this.others = Map.copyOf(others);
        this.codes = Map.copyOf(codes);
    }

    /** @return addresses of everything that an object and what is in it refer to */
    public static Set<URI> addresses(EObject root) {
        Set<URI> found = new LinkedHashSet<>();
        collect(root, found);
        root.eAllContents().forEachRemaining(object -> collect(object, found));
        return found;
    }

    private static void collect(EObject object, Set<URI> found) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
                continue;
            }
            Object value = object.eGet(reference, false);
            Collection<?> targets = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            targets.forEach(target -> Ids.uriOf((EObject) target).ifPresent(found::add));
        }
    }

    /**
     * Reads names; takes some time.
     *
     * @param resolve gives what an address stands for, or null
     */
    public static Names read(List<String> languages, Collection<URI> addresses, Function<URI, EObject> resolve) {
        Map<URI, String> names = new HashMap<>();
        Map<URI, String> codes = new HashMap<>();
        for (URI address : addresses) {
            EObject target = resolve.apply(address);
            if (target != null) {
                names.put(address, Labels.name(target, languages));
                if (target instanceof Concept concept && concept.eContainer() instanceof Vocabulary vocabulary) {
                    codes.put(address, code(vocabulary.getScheme().toUpperCase(Locale.ROOT), concept.getNotation()));
                }
            }
        }
        return new Names(languages, names, codes);
    }

    /** @return what people call a goal by, of its notation: "SDG 10.c" of {@code sdg:10.c} */
    public static String code(String notation) {
        int colon = notation.indexOf(':');
        return colon < 0 ? notation : code(notation.substring(0, colon).toUpperCase(Locale.ROOT), notation.substring(colon + 1));
    }

    /** Lists that came in several editions have the year behind: "MDG 8 (2003)". */
    private static String code(String scheme, String notation) {
        Matcher dated = DATED.matcher(scheme);
        return dated.matches() ? dated.group(1) + " " + notation + " (" + dated.group(2) + ")" : scheme + " " + notation;
    }

    /** @return the name of an object of the record, or of one it refers to */
    public String of(EObject object) {
        if (object == null) {
            return "";
        }
        URI address = Ids.uriOf(object).orElse(null);
        if (address != null && others.containsKey(address)) {
            return others.get(address);
        }
        if (object.eIsProxy()) {
            return Messages.text("names.missing");
        }
        // what its keeper calls an estimate tells more than its year and basis
        String given = object instanceof RemittanceEstimate estimate ? text(estimate.getName()) : "";
        return given.isEmpty() ? Labels.name(object, languages) : given;
    }

    /** @return what people call a goal of the world by, such as "SDG 10.7"; empty for what has no code */
    public String code(EObject object) {
        return Ids.uriOf(object).map(address -> codes.getOrDefault(address, "")).orElse("");
    }

    /** @return the name of what an address stands for */
    public String of(URI address) {
        return others.getOrDefault(address, Messages.text("names.missing"));
    }

    /** @return a text in the best of the languages; empty when there is none */
    public String text(Text text) {
        Text.Shown shown = text == null ? null : text.best(languages);
        return shown == null ? "" : shown.value();
    }

    /** @return what a field is called */
    public String label(EStructuralFeature feature) {
        return texts.label(feature);
    }

    /** @return what a value of an enumeration is called */
    public String label(EEnum type, Enumerator value) {
        EEnumLiteral literal = type.getEEnumLiteral(value.getValue());
        return texts.label(literal);
    }

    /** @return where the person's first language is spoken, for dates and numbers */
    Locale locale() {
        return languages.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(languages.get(0));
    }

    /** @return labels of the model */
    public ModelTexts texts() {
        return texts;
    }

    /** @return the languages, the best first */
    public List<String> languages() {
        return languages;
    }

    /** @return whether a field can hold a number */
    static boolean isNumber(EStructuralFeature feature) {
        return feature.getEType() == EcorePackage.Literals.EBIG_DECIMAL;
    }

    /** What is called alike is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Names names && names.languages.equals(languages) && names.others.equals(others) && names.codes.equals(codes);
    }

    @Override
    public int hashCode() {
        return others.hashCode();
    }
}
