package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.sankofa.model.Concept;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.FormHints;
import org.sankofa.ui.internal.l10n.Messages;

/**
 * What of some records and concepts a reference can take, and why it cannot take the rest.
 *
 * @param fitting addresses of what it can take
 * @param refusals a sentence for each reason
 */
record ReferenceFit(List<URI> fitting, List<String> refusals) {

    private static final int MOST_NAMED = 3;

    ReferenceFit {
        fitting = List.copyOf(fitting);
        refusals = List.copyOf(refusals);
    }

    /** All refusals in a row; empty when there is none. */
    String words() {
        return String.join(" ", refusals);
    }

    /**
     * What a reference can take.
     *
     * @param label what the field is called
     * @param there what is in it already
     */
    static ReferenceFit of(FormScope scope, EReference reference, String label, Collection<URI> there, List<URI> offered) {
        List<EClass> kinds = Concept.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass()) ? List.of()
            : References.kinds(reference);
        List<URI> fitting = new ArrayList<>();
        Set<String> refusals = new LinkedHashSet<>();
        for (URI address : offered) {
            String refusal = refusal(scope, reference, kinds, label, there, address);
            if (refusal == null) {
                fitting.add(address);
            } else {
                refusals.add(refusal);
            }
        }
        if (!reference.isMany() && fitting.size() > 1) {
            refusals.add(Messages.get("drop.one", label));
            return new ReferenceFit(fitting.subList(0, 1), List.copyOf(refusals));
        }
        return new ReferenceFit(fitting, List.copyOf(refusals));
    }

    private static String refusal(FormScope scope, EReference reference, List<EClass> kinds, String label,
            Collection<URI> there, URI address) {
        Ref ref = Ids.parse(address).orElse(null);
        if (ref == null) {
            return Messages.get("drop.nothing", label);
        }
        if (there.contains(address)) {
            return Messages.get("drop.there", scope.references().label(address));
        }
        if (ref.object() != null) {
            return isChoice(scope, reference, address) ? null : Messages.get("drop.noChoice",
                scope.references().label(address), label);
        }
        if (kinds.isEmpty()) {
            return Messages.get("drop.nothing", label);
        }
        if (ref.record().equals(scope.session().key().id())) {
            return Messages.get("drop.self");
        }
        EClass kind = Kinds.classOf(ref.kind()).orElse(null);
        return kind != null && kinds.contains(kind) ? null : wrongKind(scope, kinds, kind, label);
    }

    /** Whether it is a concept of one of the vocabularies that the field takes. */
    private static boolean isChoice(FormScope scope, EReference reference, URI address) {
        List<String> schemes = FormHints.schemes(reference);
        return scope.references().resolve(address).filter(reference.getEReferenceType()::isInstance)
            .filter(Concept.class::isInstance).map(concept -> concept.eContainer()).filter(Vocabulary.class::isInstance)
            .map(vocabulary -> ((Vocabulary) vocabulary).getScheme()).filter(scheme -> schemes.isEmpty() || schemes.contains(scheme))
            .isPresent();
    }

    private static String wrongKind(FormScope scope, List<EClass> kinds, EClass kind, String label) {
        if (kind == null) {
            return Messages.get("drop.nothing", label);
        }
        String those = plural(scope, kind);
        if (kinds.size() > MOST_NAMED) {
            return Messages.get("drop.kind", label, those);
        }
        return Messages.get("drop.kind.named", label, those,
            kinds.stream().map(one -> plural(scope, one)).collect(Collectors.joining(", ")));
    }

    private static String plural(FormScope scope, EClass kind) {
        String plural = scope.texts().plural(kind);
        return plural.substring(0, 1).toLowerCase(scope.locale()) + plural.substring(1);
    }
}
