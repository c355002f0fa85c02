package org.sankofa.store;

/** Told about every change of the spaces, on a thread of the store, in the order of the changes. */
@FunctionalInterface
public interface ChangeListener {

    /** Called after the change is durable; long work delays later events. */
    void changed(ChangeEvent event);

    /**
     * Called after spaces were made, joined, taken out of the workspace or put into another order, by this process or
     * another. A space that is new is told to {@link #changed}, too, as one that was empty before.
     */
    default void spacesChanged() {
        // most look at records alone
    }
}
