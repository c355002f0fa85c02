package org.sankofa.ui.presentation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Absence;
import org.sankofa.model.Fact;
import org.sankofa.model.Identified;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ids.Ids;

/**
 * Source of one value, or why there is none. Changes nothing by itself outside a session: call the changing methods
 * inside {@code EditingSession.run}.
 */
public final class FactModel {

    private static final String FACTS = "facts";

    private final EObject owner;
    private final EStructuralFeature feature;

    /** The fact of a feature of an object. */
    public FactModel(EObject owner, EStructuralFeature feature) {
        this.owner = owner;
        this.feature = feature;
    }

    /** @return whether objects of that class keep facts at all */
    public static boolean supported(EObject owner) {
        return owner.eClass().getEStructuralFeature(FACTS) != null;
    }

    /** @return the fact, when there is one */
    public Optional<Fact> find() {
        return facts().stream().filter(fact -> feature.getName().equals(fact.getFeature())).findFirst();
    }

    /** @return why there is no value; GIVEN when nothing is said */
    public Absence absence() {
        return find().map(Fact::getAbsence).orElse(Absence.GIVEN);
    }

    /** @return whether a source, a page, a person or another sign of origin is given */
    public boolean hasSource() {
        return find().filter(FactModel::sourced).isPresent();
    }

    /** @return the fact, or a new one with its lasting id that is in no object yet */
    public Fact findOrMake() {
        return find().orElseGet(() -> {
            Fact fact = ModelFactory.eINSTANCE.createFact();
            fact.setFeature(feature.getName());
            fact.setId(Ids.factId(((Identified) owner).getId(), feature.getName()));
            return fact;
        });
    }

    /** Puts a fact that {@link #findOrMake()} made into the object. */
    public void attach(Fact fact) {
        if (fact.eContainer() == null) {
            facts().add(fact);
        }
    }

    /** Says why there is no value and takes the value away; GIVEN takes the reason back. */
    public void setAbsence(Absence absence) {
        if (absence == Absence.GIVEN && find().isEmpty()) {
            return;
        }
        Fact fact = findOrMake();
        fact.setAbsence(absence);
        attach(fact);
        if (absence != Absence.GIVEN) {
            owner.eUnset(feature);
        }
        tidy();
    }

    /** Takes the fact away when it says nothing any more. */
    public void tidy() {
        find().filter(fact -> !says(fact)).ifPresent(facts()::remove);
    }

    /** @return whether the fact says anything: a reason why there is no value, or where the value comes from */
    public static boolean says(Fact fact) {
        return fact.getAbsence() != Absence.GIVEN || sourced(fact);
    }

    private static boolean sourced(Fact fact) {
        return fact.eClass().getEAllStructuralFeatures().stream()
            .filter(f -> !List.of("id", "feature", "absence").contains(f.getName()))
            .anyMatch(f -> FormModel.filled(fact, f));
    }

    @SuppressWarnings("unchecked")
    private List<Fact> facts() {
        EStructuralFeature facts = owner.eClass().getEStructuralFeature(FACTS);
        return facts == null ? List.of() : (List<Fact>) owner.eGet(facts);
    }
}
