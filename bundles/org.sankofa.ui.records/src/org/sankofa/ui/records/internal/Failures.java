package org.sankofa.ui.records.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.sankofa.store.StoreException;

/** Carries failures of the store to where the user is told of them. */
public final class Failures {

    private Failures() {
    }

    /** The failure as the exception of a job, which shows its sentence to the user. */
    public static CoreException status(StoreException failure) {
        return new CoreException(Status.error(failure.getMessage(), failure));
    }
}
