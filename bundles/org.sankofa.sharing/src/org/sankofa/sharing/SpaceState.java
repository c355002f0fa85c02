package org.sankofa.sharing;

import java.util.List;
import java.util.Optional;

/**
 * How a space stands to the others, as far as is known without asking them.
 *
 * @param space name of the space
 * @param remotes where it is shared; empty when it is not
 * @param ahead how many versions wait to be sent
 * @param behind how many versions were looked at but not taken in yet
 * @param last the last exchange; empty when there was none
 * @param waiting whether it goes as soon as there is a connection
 */
public record SpaceState(String space, List<Remote> remotes, int ahead, int behind, Optional<LastExchange> last,
        boolean waiting) {

    /** Takes a copy of the list. */
    public SpaceState {
        remotes = List.copyOf(remotes);
    }

    /** @return whether it is shared at all */
    public boolean shared() {
        return !remotes.isEmpty();
    }
}
