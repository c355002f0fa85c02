package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import org.eclipse.emf.common.util.URI;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.pages.Beginning;
import org.sankofa.ui.presentation.Proxies;

/** What records say that are begun on a page of a case: that they are about its country or area. */
public final class AreaBeginning {

    private AreaBeginning() {
    }

    /** @return the beginning; null while the case does not say what it is about */
    public static Beginning of(CountryCase record) {
        URI area = record.getArea() == null ? null : Ids.uriOf(record.getArea()).orElse(null);
        return area == null ? null : new Beginning(text("begin.step"),
            begun -> begun.getAreas().add(Proxies.to(area, Literals.CONCEPT, Concept.class)));
    }
}
