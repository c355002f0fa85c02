package org.sankofa.search.internal.context;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Lesson;
import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.similarity.ContextAttribute;

/** Puts the context of a record into its entry of the index. Safe for several threads. */
public final class ContextIndexing {

    /** Name of what a record is part of. */
    public static final String GROUP = "@group";
    /** Names of what experience is shown with. */
    public static final Set<String> SHOWN = Set.of("outcome", "nature", "reviewState");
    private static final String AREA = "area";
    private static final String CASE = "countryCase";

    private final Attributes attributes = Attributes.now();
    private final TaxonomyConcepts concepts;

    /** With the attributes there are now. */
    public ContextIndexing(Taxonomy taxonomy) {
        this.concepts = new TaxonomyConcepts(taxonomy);
    }

    /** Whether records of a kind have a context that is looked for. */
    public static boolean concerns(String kind) {
        return kind.equals(CASE) || ExperienceKind.of(kind).isPresent();
    }

    /** Puts everything into the entry. */
    public void fill(Entry entry, EObject record) {
        Map<String, String> values = RecordContext.values(record, attributes, concepts);
        attributes.all().forEach(attribute -> {
            String written = values.get(attribute.id());
            if (written != null) {
                put(entry, attribute, written);
            }
        });
        String group = RecordContext.group(record);
        if (!group.isEmpty()) {
            entry.context.put(GROUP, group);
        }
        for (String name : SHOWN) {
            EStructuralFeature feature = record.eClass().getEStructuralFeature(name);
            if (feature != null && record.eGet(feature) instanceof Enumerator word) {
                entry.context.put('@' + name, word.getLiteral());
            }
        }
        if (record instanceof Lesson lesson) {
            entry.conditions = Conditions.write(lesson, concepts);
        }
    }

    /** Puts one value into an entry, with the terms it is found by. */
    public static <V> void put(Entry entry, ContextAttribute<V> attribute, String written) {
        String id = attribute.id();
        entry.context.put(id, written);
        if (id.equals(AREA)) {
            attribute.form().codes(attribute.form().read(written)).forEach(code -> entry.contextTerms.add(id + '=' + code));
        }
    }
}
