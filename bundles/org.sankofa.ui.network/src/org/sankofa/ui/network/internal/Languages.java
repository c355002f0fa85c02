package org.sankofa.ui.network.internal;

import java.util.List;

/** The languages of the person. */
public final class Languages {

    private Languages() {
    }

    /** @return BCP 47 tags, the preferred first; English is always among them */
    public static List<String> preferred() {
        return org.sankofa.ui.presentation.Languages.ofPerson();
    }
}
