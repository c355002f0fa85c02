package org.sankofa.ui.network.internal.model;

import java.time.Instant;
import java.util.List;

import org.sankofa.store.RecordKey;

/**
 * A record that was changed, with what changed.
 *
 * @param key the record
 * @param title what to call it
 * @param who changed it last
 * @param when it was changed last
 * @param sentences what changed, in the words of its forms, such as: Accra office: Review by set to “March 2007”
 * @param unread whether others changed it since the person looked
 * @param gone whether it was deleted
 * @param here whether it can be opened here
 */
public record FeedItem(RecordKey key, String title, String who, Instant when, List<String> sentences, boolean unread,
        boolean gone, boolean here) {

    /** Takes a copy of the list. */
    public FeedItem {
        sentences = List.copyOf(sentences);
    }
}
