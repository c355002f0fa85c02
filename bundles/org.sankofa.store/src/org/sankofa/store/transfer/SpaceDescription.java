package org.sankofa.store.transfer;

import org.sankofa.store.Space;

/**
 * What a received history says of its space.
 *
 * @param id id of the description's record: the same in all copies of a space
 * @param name short name its makers gave it; may be empty
 * @param title title for people; may be empty
 * @param kind what it is for
 * @param epoch which beginning of its history this is
 * @param newer whether it was written with a newer version of the program
 */
public record SpaceDescription(String id, String name, String title, Space.Kind kind, String epoch, boolean newer) {
}
