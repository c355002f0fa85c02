package org.sankofa.ui.cases.internal.start;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.Messages;

/** The questions that start a case, and where in a case their answers are kept. */
public enum Question {
    /** Who leaves? */
    LEAVERS(Literals.COUNTRY_CASE__MIGRANT_GROUPS, Literals.MIGRANT_GROUP__NAME, null),
    /** Men or women? */
    SEX(Literals.COUNTRY_CASE__MIGRANT_GROUPS, null, Literals.MIGRANT_GROUP__SEX),
    /** How skilled? */
    SKILLS(Literals.COUNTRY_CASE__MIGRANT_GROUPS, null, Literals.MIGRANT_GROUP__SKILL_LEVEL),
    /** Why? */
    MOTIVE(Literals.COUNTRY_CASE__MIGRANT_GROUPS, Literals.MIGRANT_GROUP__MOTIVE_REASONS, Literals.MIGRANT_GROUP__MOTIVE),
    /** Where to? */
    DESTINATIONS(Literals.COUNTRY_CASE__MIGRANT_GROUPS, null, Literals.MIGRANT_GROUP__DESTINATIONS),
    /** Who returns? */
    RETURN(Literals.COUNTRY_CASE__MIGRANT_GROUPS, Literals.MIGRANT_GROUP__RETURN_REASONS,
        Literals.MIGRANT_GROUP__RETURN_INTENTION),
    /** What do they bring back? One choice stands for two fields: skills and savings. */
    BROUGHT(Literals.COUNTRY_CASE__MIGRANT_GROUPS, Literals.MIGRANT_GROUP__RESOURCE_REASONS,
        Literals.MIGRANT_GROUP__SKILLS_BROUGHT_BACK),
    /** Do they send money, roughly what for? */
    REMITTANCES(Literals.COUNTRY_CASE__REMITTANCE_ESTIMATES, Literals.REMITTANCE_ESTIMATE__OUTCOME,
        Literals.REMITTANCE_ESTIMATE__HOUSEHOLD_USES),
    /** What plans exist? */
    PLANS(Literals.COUNTRY_CASE__STRATEGIES, Literals.STRATEGY__TITLE, Literals.STRATEGY__TYPE),
    /** What is planned? */
    PLANNED(Literals.COUNTRY_CASE__MEASURES, Literals.POLICY_MEASURE__TITLE, Literals.POLICY_MEASURE__STATE),
    /** Who works on it? */
    ACTORS(null, Literals.COUNTRY_CASE__POLICY_NOTES, null),
    /** What worries you most? */
    WORRY(Literals.COUNTRY_CASE__IMPACTS, Literals.IMPACT__TITLE, Literals.IMPACT__DIMENSION);

    private final EReference part;
    private final EAttribute words;
    private final EStructuralFeature choice;

    Question(EReference part, EAttribute words, EStructuralFeature choice) {
        this.part = part;
        this.words = words;
        this.choice = choice;
    }

    /** @return the list of the case whose first part keeps the answer; null: the case itself keeps it */
    EReference part() {
        return part;
    }

    /** @return where words are kept; null: the question asks for none */
    EAttribute words() {
        return words;
    }

    /** @return where the choice is kept; null: the question offers none */
    EStructuralFeature choice() {
        return choice;
    }

    /** @return whether words answer it */
    public boolean asksWords() {
        return words != null;
    }

    /** @return whether there is something to choose */
    public boolean asksChoice() {
        return choice != null;
    }

    /** @return whether several can be chosen */
    public boolean asksMany() {
        return this == DESTINATIONS || this == REMITTANCES;
    }

    /** @return whether the part is there for this question alone */
    boolean ownsPart() {
        return part != null && part != Literals.COUNTRY_CASE__MIGRANT_GROUPS;
    }

    /** @return the question in the person's language */
    public String label() {
        return Messages.text("question." + name().toLowerCase(Locale.ROOT));
    }

    /** @return how to answer it */
    public String help() {
        return Messages.text("question." + name().toLowerCase(Locale.ROOT) + ".help");
    }
}
