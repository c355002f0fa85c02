package org.sankofa.experience.internal;

import java.util.HashMap;
import java.util.Map;

/** Keeps one object of those that are equal: the ids of a few hundred places, themes and people stand in every record. Not thread-safe. */
public final class Same {

    private final Map<Object, Object> all = new HashMap<>();

    /** The first one of those that are equal to this. */
    @SuppressWarnings("unchecked")
    public <T> T of(T one) {
        return one == null ? null : (T) all.computeIfAbsent(one, same -> same);
    }
}
