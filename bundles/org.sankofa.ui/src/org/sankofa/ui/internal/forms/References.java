package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Concept;
import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.labels.Labels;
import org.sankofa.model.text.Text;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.ConceptNames;
import org.sankofa.ui.presentation.PickerModel;
import org.sankofa.ui.presentation.Proxies;

/** Names of what references point to, and what they may point to. */
final class References {

    private static final String AREA = "area";

    private final FormScope scope;
    private final Map<List<String>, PickerModel<URI>> concepts = new HashMap<>();
    private final Map<URI, Optional<EObject>> resolved = new HashMap<>();

    References(FormScope scope) {
        this.scope = scope;
    }

    /** Forgets what was looked up, after data came in. */
    void forget() {
        resolved.clear();
    }

    Optional<EObject> resolve(URI uri) {
        return resolved.computeIfAbsent(uri, key -> local(key).or(() -> scope.host().snapshot().resolve(key)));
    }

    private Optional<EObject> local(URI uri) {
        Record record = scope.session().record();
        return Ids.parse(uri).filter(ref -> ref.record().equals(record.getId()))
            .map(ref -> ref.object() == null ? record : find(record, ref.object()));
    }

    static EObject find(EObject root, String id) {
        for (var all = root.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (id.equals(Ids.idOf(object))) {
                return object;
            }
        }
        return null;
    }

    String label(URI uri) {
        Optional<EObject> target = resolve(uri);
        if (target.isPresent()) {
            return label(target.get());
        }
        return Ids.parse(uri).flatMap(ref -> Kinds.classOf(ref.kind()))
            .map(type -> Messages.get("form.reference.missing", scope.texts().label(type)))
            .orElse(Messages.get("form.reference.missing.any"));
    }

    private String label(EObject object) {
        if (object instanceof Concept concept) {
            Text.Shown shown = concept.getLabels() == null ? null : concept.getLabels().best(scope.host().languages());
            String name = shown == null ? concept.getNotation() : shown.value();
            return tells(concept) ? concept.getNotation() + " \u2002" + name : name;
        }
        return Labels.name(object, scope.host().languages());
    }

    /** Numbers of goals and codes of sectors are what people know them by; codes of countries are not. */
    private static boolean tells(Concept concept) {
        return concept.getNotation() != null && !concept.getNotation().isEmpty()
            && Character.isDigit(concept.getNotation().charAt(0)) && !isArea(concept);
    }

    private static boolean isArea(Concept concept) {
        return concept.eContainer() instanceof Vocabulary v && List.of("area", "language").contains(v.getScheme());
    }

    /** More about a target: notation, definition or summary. */
    String detail(URI uri) {
        EObject target = resolve(uri).orElse(null);
        if (target instanceof Concept concept) {
            String definition = shown(concept.getDefinition());
            String scheme = concept.eContainer() instanceof Vocabulary v ? v.getScheme() + ":" : "";
            return scheme + concept.getNotation() + (definition.isEmpty() ? "" : "\n" + definition);
        }
        if (target instanceof Record record) {
            return scope.texts().label(record.eClass());
        }
        return target == null ? Messages.get("form.reference.missing.help") : "";
    }

    private String shown(Text text) {
        Text.Shown shown = text == null ? null : text.best(scope.host().languages());
        return shown == null ? "" : shown.value();
    }

    /** The icon of a target; of concepts only areas have one. */
    String icon(URI uri) {
        if (resolve(uri).orElse(null) instanceof Concept concept) {
            return icon(concept);
        }
        EClass type = resolve(uri).map(EObject::eClass)
            .or(() -> Ids.parse(uri).flatMap(ref -> Kinds.classOf(ref.kind()))).orElse(null);
        return type == null || type.getName().equals("Concept") || type.getName().equals("Vocabulary") ? null
            : FormHints.icon(type);
    }

    /** Address of an object or a proxy. */
    static URI uri(EObject object) {
        return Ids.uriOf(object).orElse(null);
    }

    static List<URI> uris(Collection<?> objects) {
        return objects.stream().map(o -> uri((EObject) o)).filter(java.util.Objects::nonNull).toList();
    }

    /** An object to set as a reference: one of this record itself, else a proxy that the store resolves. */
    EObject target(URI uri, EReference reference) {
        Optional<EObject> own = local(uri);
        if (own.isPresent()) {
            return own.get();
        }
        EClass type = resolve(uri).map(EObject::eClass).orElseGet(() -> Ids.parse(uri).filter(r -> r.object() == null)
            .flatMap(r -> Kinds.classOf(r.kind())).orElse(reference.getEReferenceType()));
        return Proxies.to(uri, type);
    }

    /** All concepts of vocabularies, narrower ones below broader ones. */
    PickerModel<URI> concepts(List<String> schemes) {
        return concepts.computeIfAbsent(schemes, key -> {
            Map<URI, Concept> found = new HashMap<>();
            return new PickerModel<>(conceptChoices(key, found), uri -> ConceptNames.of(found.get(uri)));
        });
    }

    /** Codes of vocabularies. */
    PickerModel<String> codes(List<String> schemes) {
        List<Choice<String>> choices = new ArrayList<>();
        Map<String, Concept> found = new HashMap<>();
        for (Concept concept : roots(schemes, true)) {
            found.put(concept.getNotation(), concept);
            choices.add(new Choice<>(concept.getNotation(), name(concept), concept.getNotation(), 0, icon(concept)));
        }
        choices.sort(java.util.Comparator.comparing(Choice::label, java.text.Collator.getInstance(scope.locale())));
        return new PickerModel<>(choices, code -> ConceptNames.of(found.get(code)));
    }

    /** @return the icon of a concept: areas have their flag; null for the others */
    static String icon(Concept concept) {
        return concept.eContainer() instanceof Vocabulary vocabulary && AREA.equals(vocabulary.getScheme())
            ? Icons.area(concept.getNotation()) : null;
    }

    private String name(Concept concept) {
        String name = shown(concept.getLabels());
        return name.isEmpty() ? concept.getNotation() : name;
    }

    private List<Concept> roots(List<String> schemes, boolean all) {
        List<Concept> found = new ArrayList<>();
        for (String scheme : schemes) {
            scope.host().snapshot().record(Ids.vocabularyId(scheme)).filter(Vocabulary.class::isInstance)
                .map(Vocabulary.class::cast).ifPresent(v -> v.getConcepts().stream()
                    .filter(c -> all || c.getBroader().isEmpty()).forEach(found::add));
        }
        return found;
    }

    private List<Choice<URI>> conceptChoices(List<String> schemes, Map<URI, Concept> found) {
        List<Choice<URI>> choices = new ArrayList<>();
        boolean several = schemes.size() > 1;
        for (String scheme : schemes) {
            List<Concept> all = roots(List.of(scheme), true);
            Map<String, List<Concept>> narrower = new HashMap<>();
            Set<String> here = new HashSet<>();
            all.forEach(c -> here.add(c.getId()));
            List<Concept> tops = new ArrayList<>();
            for (Concept concept : all) {
                Set<String> broader = new LinkedHashSet<>();
                concept.getBroader().forEach(b -> broader.add(Ids.idOf(b)));
                broader.retainAll(here);
                if (broader.isEmpty()) {
                    tops.add(concept);
                }
                broader.forEach(id -> narrower.computeIfAbsent(id, k -> new ArrayList<>()).add(concept));
            }
            Set<String> done = new HashSet<>();
            tops.forEach(top -> collect(top, 0, scheme, several, narrower, done, choices, found));
        }
        return choices;
    }

    private void collect(Concept concept, int depth, String scheme, boolean several, Map<String, List<Concept>> narrower,
            Set<String> done, List<Choice<URI>> choices, Map<URI, Concept> found) {
        if (!done.add(concept.getId()) || depth > 12) {
            return;
        }
        String detail = several ? scheme + ":" + concept.getNotation() : concept.getNotation();
        URI uri = Ids.conceptUri(scheme, concept.getNotation());
        found.put(uri, concept);
        choices.add(new Choice<>(uri, name(concept), detail, depth, icon(concept)));
        narrower.getOrDefault(concept.getId(), List.of())
            .forEach(child -> collect(child, depth + 1, scheme, several, narrower, done, choices, found));
    }

    /** Kinds of records a reference may point to; empty when it points to objects in records. */
    static List<EClass> kinds(EReference reference) {
        List<String> named = FormHints.kinds(reference);
        return Kinds.all().stream().filter(reference.getEReferenceType()::isSuperTypeOf)
            .filter(type -> named.isEmpty() || named.contains(Kinds.kindOf(type))).toList();
    }

    /** Objects in this record that a reference may point to. */
    List<Choice<URI>> parts(EReference reference, EObject except) {
        List<Choice<URI>> choices = new ArrayList<>();
        for (var all = scope.session().record().eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object != except && reference.getEReferenceType().isSuperTypeOf(object.eClass()) && uri(object) != null) {
                choices.add(Choice.of(uri(object), label(object), ""));
            }
        }
        return choices;
    }

    /** A value as one line of text, for tables and copying. */
    String line(FormLine line, EObject object, EStructuralFeature feature) {
        return line.text(this, object, feature);
    }
}
