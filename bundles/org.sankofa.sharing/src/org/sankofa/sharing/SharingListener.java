package org.sankofa.sharing;

/** Told when the state of a space's sharing changed, on the thread of the operation. */
@FunctionalInterface
public interface SharingListener {

    /** @param space name of the space */
    void changed(String space);
}
