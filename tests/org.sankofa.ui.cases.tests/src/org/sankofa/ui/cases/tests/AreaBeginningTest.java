package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.pages.AreaBeginning;
import org.sankofa.ui.presentation.Proxies;

class AreaBeginningTest {

    private static final URI ALBANIA = Ids.conceptUri("area", "ALB");

    @Test
    void whatIsBegunOnACaseIsAboutItsCountry() {
        CountryCase record = Cases.empty();
        record.setArea(Proxies.to(ALBANIA, Literals.CONCEPT, Concept.class));
        Programme programme = Cases.known(Cases.MAKE.createProgramme());
        AreaBeginning.of(record).values().accept(programme);
        assertEquals(List.of(ALBANIA), programme.getAreas().stream().map(area -> Ids.uriOf(area).orElseThrow()).toList());
    }

    @Test
    void aCaseWithoutACountryGivesNone() {
        assertNull(AreaBeginning.of(Cases.empty()));
    }
}
