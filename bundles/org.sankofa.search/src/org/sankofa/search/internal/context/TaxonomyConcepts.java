package org.sankofa.search.internal.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.index.Taxonomy.Concept;
import org.sankofa.search.similarity.Concepts;

/** Concepts as the index knows them. Safe for several threads. */
public final class TaxonomyConcepts implements Concepts {

    private final Taxonomy taxonomy;
    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

    /** The concepts of a taxonomy. */
    public TaxonomyConcepts(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What this looks up in. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    @Override
    public Optional<String> notation(EObject concept) {
        String id = concept == null ? null : Ids.idOf(concept);
        return id == null ? Optional.empty() : taxonomy.byId(id).map(Concept::notation);
    }

    @Override
    public Set<String> notations(EObject owner, String feature) {
        Set<String> found = new LinkedHashSet<>();
        EStructuralFeature reference = owner.eClass().getEStructuralFeature(feature);
        if (reference instanceof EReference) {
            unresolved(owner, reference).forEach(concept -> notation(concept).ifPresent(found::add));
        }
        return found;
    }

    /** The objects a reference leads to, as they are: nothing is loaded. */
    static Collection<EObject> unresolved(EObject owner, EStructuralFeature reference) {
        Object value = owner.eGet(reference, false);
        List<EObject> objects = new ArrayList<>();
        if (value instanceof InternalEList<?> list) {
            list.basicList().forEach(each -> add(each, objects));
        } else if (value instanceof BasicEList<?> list) {
            list.forEach(each -> add(each, objects));
        } else {
            add(value, objects);
        }
        return objects;
    }

    private static void add(Object value, List<EObject> to) {
        if (value instanceof EObject object) {
            to.add(object);
        }
    }

    @Override
    public List<String> path(String notation) {
        List<String> known = paths.get(notation);
        if (known == null) {
            known = longest(notation, 0);
            paths.put(notation, known);
        }
        return known;
    }

    private List<String> longest(String notation, int depth) {
        List<String> best = List.of();
        Optional<Concept> concept = taxonomy.byNotation(notation);
        if (concept.isPresent() && depth < 20) {
            for (String parent : concept.get().parents()) {
                List<String> path = taxonomy.byId(parent).map(Concept::notation).map(above -> longest(above, depth + 1)).orElse(List.of());
                best = path.size() > best.size() ? path : best;
            }
        }
        List<String> whole = new ArrayList<>(best);
        whole.add(notation);
        return List.copyOf(whole);
    }

    @Override
    public Set<String> above(String notation) {
        Set<String> found = new LinkedHashSet<>();
        taxonomy.byNotation(notation).ifPresent(concept -> taxonomy.withAncestors(concept.id())
            .forEach(id -> taxonomy.byId(id).map(Concept::notation).filter(other -> !other.equals(notation)).ifPresent(found::add)));
        return found;
    }

    @Override
    public String label(String notation, List<String> languages) {
        return taxonomy.byNotation(notation).map(concept -> concept.label(languages)).orElse(notation.substring(notation.indexOf(':') + 1));
    }
}
