package org.sankofa.ui.evidence.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;

/** Layout data that several views and pages need alike. */
public final class Layouts {

    private static final int LEAST = 100;

    private Layouts() {
    }

    /** @return as wide as there is room; what wraps does not ask for more */
    public static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = LEAST;
        return data;
    }
}
