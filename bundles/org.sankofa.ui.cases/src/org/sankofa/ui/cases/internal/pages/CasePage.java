package org.sankofa.ui.cases.internal.pages;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.Messages;
import org.sankofa.ui.pages.EditorPage;

/** Base of the pages of a country case. */
abstract class CasePage implements EditorPage {

    private final String name;
    private final int order;

    /** @param name last part of the page's id, and of the key of its label */
    CasePage(String name, int order) {
        this.name = name;
        this.order = order;
    }

    @Override
    public final String id() {
        return id(name);
    }

    static String id(String name) {
        return "org.sankofa.ui.cases.page." + name;
    }

    @Override
    public final String label() {
        return Messages.text("page." + name);
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final boolean shows(EClass kind) {
        return Literals.COUNTRY_CASE.isSuperTypeOf(kind);
    }
}
