package org.sankofa.model.internal.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Consent;
import org.sankofa.model.ConsentScope;
import org.sankofa.model.ContactData;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Person;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.date.PartialDate;

/** Experts and candidates: nothing is kept that they did not agree to. */
final class PeopleRules {

    /** Age at which people can agree for themselves, in years. */
    private static final int OF_AGE = 18;

    /** What the profile of somebody keeps who was taken out. */
    private static final Set<EStructuralFeature> REMAINS =
        Set.of(Literals.IDENTIFIED__ID, Literals.PERSON__NAME, Literals.PERSON__REMOVED_ON);

    private PeopleRules() {
    }

    static List<RecordCheck> all() {
        return List.of(
            Rule.error("contact.notAllowed", RosterPerson.class, PeopleRules::contactNotAllowed),
            Rule.error("person.removed", Person.class, PeopleRules::removed),
            Rule.error("consent.contact", RosterPerson.class, PeopleRules::contactConsent),
            Rule.error("consent.guardian", RosterPerson.class, PeopleRules::guardian),
            Rule.warning("consent.keep", RosterPerson.class, PeopleRules::keep),
            Rule.warning("consent.expired", Consent.class, PeopleRules::expired),
            Rule.warning("confidentiality.person", RosterPerson.class, PeopleRules::confidentiality));
    }

    private static void contactNotAllowed(RosterPerson person, Findings findings) {
        Optional<String> space = findings.context().spaceOf(person);
        boolean allowed = space.isEmpty() || findings.spaceInfo()
            .map(SpaceInfo::getContactDataAllowed).filter(Boolean.TRUE::equals).isPresent();
        if (!allowed && hasContact(person)) {
            findings.report(person, Literals.ROSTER_PERSON__CONTACT,
                findings.fix(person, copy -> copy.setContact(null)), findings.name(person), space.get());
        }
    }

    /** Somebody edited the profile while the person was taken out: the merge keeps both, and people decide. */
    private static void removed(Person person, Findings findings) {
        if (person.getRemovedOn() != null && person.eClass().getEAllStructuralFeatures().stream()
            .anyMatch(feature -> !REMAINS.contains(feature) && person.eIsSet(feature))) {
            findings.report(person, null, findings.fix(person, PeopleRules::empty), person.getRemovedOn());
        }
    }

    private static void empty(Person person) {
        for (EStructuralFeature feature : person.eClass().getEAllStructuralFeatures()) {
            if (!REMAINS.contains(feature) && feature.isChangeable() && !feature.isDerived()) {
                person.eUnset(feature);
            }
        }
    }

    private static void contactConsent(RosterPerson person, Findings findings) {
        if (hasContact(person) && !agrees(person, ConsentScope.CONTACT, findings)) {
            findings.report(person, Literals.ROSTER_PERSON__CONTACT, findings.name(person));
        }
    }

    private static boolean hasContact(RosterPerson person) {
        ContactData contact = person.getContact();
        return contact != null && (!Values.isEmpty(contact.getEmail()) || !Values.isEmpty(contact.getTelephone())
            || !Values.isEmpty(contact.getAddress()) || !Values.isEmpty(contact.getGuardianContact()));
    }

    private static boolean agrees(RosterPerson person, ConsentScope scope, Findings findings) {
        LocalDate today = findings.context().today();
        return person.getConsents().stream().anyMatch(consent -> consent.getScope() == scope && holds(consent, today));
    }

    private static boolean holds(Consent consent, LocalDate today) {
        boolean withdrawn = consent.getWithdrawn() != null
            && consent.getWithdrawn().earliest().filter(day -> day.isAfter(today)).isEmpty();
        return !withdrawn && !isOver(consent, today);
    }

    private static boolean isOver(Consent consent, LocalDate today) {
        return consent.getUntil() != null && consent.getUntil().latest().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Somebody who may still be a minor counts as one. */
    private static void guardian(RosterPerson person, Findings findings) {
        PartialDate birth = person.getBirthDate();
        LocalDate today = findings.context().today();
        boolean minor = birth != null && birth.latest().filter(day -> day.plusYears(OF_AGE).isAfter(today)).isPresent();
        if (minor) {
            for (Consent consent : person.getConsents()) {
                if (holds(consent, today) && Values.isEmpty(consent.getGuardian())) {
                    findings.report(consent, Literals.CONSENT__GUARDIAN, findings.name(person));
                }
            }
        }
    }

    private static void keep(RosterPerson person, Findings findings) {
        if (!agrees(person, ConsentScope.KEEP, findings)) {
            findings.report(person, Literals.ROSTER_PERSON__CONSENTS, findings.name(person));
        }
    }

    private static void expired(Consent consent, Findings findings) {
        if (consent.getWithdrawn() == null && isOver(consent, findings.context().today())) {
            findings.report(consent, Literals.CONSENT__UNTIL, findings.name(findings.record()), consent.getUntil());
        }
    }

    private static void confidentiality(RosterPerson person, Findings findings) {
        if (person.getConfidentiality() == Confidentiality.OPEN && !agrees(person, ConsentScope.PUBLISH, findings)) {
            findings.report(person, Literals.RECORD__CONFIDENTIALITY,
                findings.fix(person, copy -> copy.setConfidentiality(Confidentiality.CONFIDENTIAL)),
                findings.name(person));
        }
    }
}
