package org.sankofa.search.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;

/** Tells by the tag of a save who saved. */
final class Authors {

    private static final int RECENT = 200;

    private final Map<String, String> byTag = new HashMap<>();

    private Authors() {
    }

    /** Of all saves of a space. */
    static Authors all(Space space) throws StoreException {
        return new Authors().add(space.log(0));
    }

    /** Of the last saves of a space. */
    static Authors recent(Space space) throws StoreException {
        return new Authors().add(space.log(RECENT));
    }

    private Authors add(List<Version> versions) {
        for (Version version : versions) {
            if (version.tag() != null && version.author() != null) {
                byTag.put(version.tag(), version.author() + (version.email() == null ? "" : ' ' + version.email()));
            }
        }
        return this;
    }

    /** Name and address; null when not known. */
    String of(String tag) {
        return byTag.get(tag);
    }
}
