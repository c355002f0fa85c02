package org.sankofa.ui.network.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Reads how the spaces of a workspace stand. Not on the user interface's thread: it reads histories. */
public final class SpaceCards {

    private final SharedSpaces shared;
    private final List<String> languages;

    /** @param languages of the titles, the preferred first */
    public SpaceCards(SharedSpaces shared, List<String> languages) {
        this.shared = shared;
        this.languages = List.copyOf(languages);
    }

    /** @return the spaces in the order of the workspace, after the conflicts in them were counted, which may take long once */
    public List<SpaceCard> read() throws SharingException, StoreException {
        return read(true);
    }

    /** @return the same as far as it is known without reading records: what the button and the line below show */
    public List<SpaceCard> states() throws SharingException, StoreException {
        return read(false);
    }

    private List<SpaceCard> read(boolean withConflicts) throws SharingException, StoreException {
        List<SpaceCard> cards = new ArrayList<>();
        for (Space space : shared.workspace().spaces()) {
            if (withConflicts) {
                shared.conflicts(space);
            }
            cards.add(new SpaceCard(space.name(), SpaceTitles.of(space, languages), space.kind(), space.readOnly(), shared.state(space)));
        }
        return cards;
    }
}
