package org.sankofa.store;

/** Told about every change of the spaces, on a thread of the store, in the order of the changes. */
@FunctionalInterface
public interface ChangeListener {

    /** Called after the change is durable; long work delays later events. */
    void changed(ChangeEvent event);
}
