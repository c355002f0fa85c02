package org.sankofa.ui.network.internal.model;

import org.sankofa.sharing.SpaceState;
import org.sankofa.store.Space;

/**
 * A space as it stands to the others.
 *
 * @param name its short name
 * @param title what people call it
 * @param kind what it is for
 * @param readOnly whether it can only be looked at here
 * @param state how it stands to the others, as far as is known without asking them
 */
public record SpaceCard(String name, String title, Space.Kind kind, boolean readOnly, SpaceState state) {

    /** @return how many of its records hold values that contradict each other, as far as they were counted */
    public int conflicts() {
        return state.conflicts().orElse(0);
    }

    /** @return whether it can be exchanged with others now */
    public boolean shared() {
        return state.shared();
    }

    /** @return whether it could be shared: it is neither private nor an example */
    public boolean shareable() {
        return kind != Space.Kind.PRIVATE && kind != Space.Kind.SAMPLE;
    }

    /** @return whether there is something that the others have not got */
    public boolean toSend() {
        return shared() && (state.ahead() > 0 || state.waiting());
    }
}
