package org.sankofa.search.internal.context;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ContextValue;
import org.sankofa.model.Fact;
import org.sankofa.model.Lesson;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.text.Text;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.Years;

/** Reads the context of a record, saved or being edited. Nothing is loaded. */
public final class RecordContext {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");
    private static final Set<String> NO_WORDS = Set.of("notes", "facts", "attachments", "reviewLog", "extensions", "context");
    private static final int MOST_WORDS = 20_000;
    /** What a record may be part of. */
    private static final List<String> GROUPS = List.of("partOf", "series", "request", "programme");

    private RecordContext() {
    }

    /** What a record says, written by the forms of the attributes, by their ids. */
    public static Map<String, String> values(EObject record, Attributes attributes, Concepts concepts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ContextAttribute<?> attribute : attributes.all()) {
            String written = written(attribute, record, concepts);
            if (written != null) {
                values.put(attribute.id(), written);
            }
        }
        return values;
    }

    private static <V> String written(ContextAttribute<V> attribute, EObject record, Concepts concepts) {
        try {
            V value = snapshot(attribute, record, concepts);
            if (value == null) {
                value = attribute.of(record, concepts);
            }
            return value == null ? null : attribute.form().write(value);
        } catch (RuntimeException e) {
            // what a plug-in gets wrong is missing; the record is found all the same
            LOG.log(System.Logger.Level.WARNING, "The attribute " + attribute.id() + " could not be read.", e);
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> V snapshot(ContextAttribute<V> attribute, EObject record, Concepts concepts) {
        if (!(record instanceof Lesson lesson)) {
            return null;
        }
        for (ContextValue value : lesson.getContext()) {
            if (attribute.id().equals(value.getAttribute())) {
                Object kept = kept(attribute.form(), value, concepts);
                if (kept != null) {
                    return (V) kept;
                }
            }
        }
        return null;
    }

    private static Object kept(ContextForm<?> form, ContextValue value, Concepts concepts) {
        String word = value.getValue() == null ? "" : value.getValue().strip();
        if (form == (Object) ContextForm.NUMBER) {
            return value.getNumber() == null ? null : value.getNumber().doubleValue();
        }
        if (form == (Object) ContextForm.YEARS) {
            return value.getYear() == null ? null : new Years(value.getYear(), value.getYear());
        }
        Set<String> codes = new LinkedHashSet<>(concepts.notations(value, "concepts"));
        if (codes.isEmpty() && !word.isEmpty()) {
            codes.addAll(List.of(word.split("[\\s,;]+")));
        }
        return codes.isEmpty() ? null : form == (Object) ContextForm.CODE ? codes.iterator().next() : codes;
    }

    /** Id of the programme, series or request that a record belongs to; empty where it stands alone. */
    public static String group(EObject record) {
        if (record instanceof Lesson lesson) {
            for (EObject derivation : lesson.getDerivations()) {
                String source = target(derivation, "source", "programme");
                if (source != null) {
                    return source;
                }
            }
        }
        for (String feature : GROUPS) {
            String whole = target(record, feature, null);
            if (whole != null) {
                return whole;
            }
        }
        return "";
    }

    private static String target(EObject owner, String name, String kind) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (!(feature instanceof EReference reference) || reference.isMany() || reference.isContainment()) {
            return null;
        }
        return owner.eGet(feature, false) instanceof EObject target
            ? Ids.uriOf(target).flatMap(Ids::parse).filter(ref -> kind == null || ref.kind().equals(kind)).map(Ref::record).orElse(null) : null;
    }

    /** The words of a record and its parts by language, notes and provenance left out. */
    public static Map<String, String> texts(EObject record) {
        Map<String, StringBuilder> texts = new TreeMap<>();
        collect(record, texts);
        Map<String, String> all = new TreeMap<>();
        texts.forEach((language, text) -> all.put(language, text.toString()));
        return all;
    }

    private static void collect(EObject object, Map<String, StringBuilder> texts) {
        List<EObject> parts = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (NO_WORDS.contains(feature.getName()) || !object.eIsSet(feature)) {
                continue;
            }
            if (feature instanceof EAttribute && object.eGet(feature) instanceof Text text) {
                text.asMap().forEach((language, words) -> {
                    StringBuilder all = texts.computeIfAbsent(language, tag -> new StringBuilder());
                    if (all.length() < MOST_WORDS) {
                        all.append(words).append('\n');
                    }
                });
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                parts.addAll(TaxonomyConcepts.unresolved(object, reference));
            }
        }
        parts.stream().filter(part -> !(part instanceof Fact)).forEach(part -> collect(part, texts));
    }
}
