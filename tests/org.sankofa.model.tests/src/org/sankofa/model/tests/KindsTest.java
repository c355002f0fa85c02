package org.sankofa.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.kinds.Kinds;

class KindsTest {

    @Test
    void theKindsOfTheModel() {
        assertEquals(
            List.of("countryCase", "programme", "lesson", "lessonUse", "request", "contribution", "meeting", "action",
                "publication", "organisation", "practitioner", "expert", "candidate", "need", "assignment", "dataset",
                "vocabulary", "spaceInfo"),
            Kinds.all(new EPackageRegistryImpl()).stream().map(Kinds::kindOf).toList());
        assertFalse(Kinds.isKind(Literals.RECORD));
        assertFalse(Kinds.isKind(Literals.CONCEPT));
        assertTrue(Kinds.isKind(Literals.EXPERT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countryCase", "CountryCase", "country-case", "country_case", "countrycase", "COUNTRY-CASE"})
    void kindsAreFoundHoweverTheyAreWritten(String kind) {
        assertEquals(Optional.of(Literals.COUNTRY_CASE), Kinds.classOf(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "record", "concept", "countries", "s.lesson"})
    void otherNamesAreNoKinds(String kind) {
        assertEquals(Optional.empty(), Kinds.classOf(kind));
    }

    @ParameterizedTest
    @CsvSource({"diaspora.fund", "diaspora.Fund", "Diaspora.FUND"})
    void kindsOfPlugInsCarryThePrefixOfTheirPackage(String kind) {
        EPackage.Registry packages = new EPackageRegistryImpl();
        EClass fund = plugIn(packages);
        assertEquals("diaspora.fund", Kinds.kindOf(fund));
        assertEquals(Optional.of(fund), Kinds.classOf(kind, packages));
        assertEquals(List.of(fund), Kinds.all(packages).subList(18, 19));
        assertEquals(Optional.empty(), Kinds.classOf("fund", packages));
    }

    @Test
    void packagesAreMadeOnlyWhenTheyAreLookedInto() {
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put("http://www.eclipse.org/some/platform/package", new EPackage.Descriptor() {
            @Override
            public EPackage getEPackage() {
                throw new AssertionError("A package of the platform was loaded.");
            }

            @Override
            public org.eclipse.emf.ecore.EFactory getEFactory() {
                throw new AssertionError("A factory of the platform was loaded.");
            }
        });
        assertEquals(18, Kinds.all(packages).size());
    }

    private static EClass plugIn(EPackage.Registry packages) {
        EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
        ePackage.setName("diaspora");
        ePackage.setNsPrefix("diaspora");
        ePackage.setNsURI("http://example.org/diaspora");
        EClass fund = EcoreFactory.eINSTANCE.createEClass();
        fund.setName("Fund");
        fund.getESuperTypes().add(Literals.RECORD);
        EClass part = EcoreFactory.eINSTANCE.createEClass();
        part.setName("Payment");
        part.getESuperTypes().add(Literals.PART);
        ePackage.getEClassifiers().addAll(List.of(fund, part));
        packages.put(ePackage.getNsURI(), ePackage);
        packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        return fund;
    }
}
