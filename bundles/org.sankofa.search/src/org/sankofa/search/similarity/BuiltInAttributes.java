package org.sankofa.search.similarity;

import java.util.Optional;

import org.sankofa.search.internal.context.Attributes;

/**
 * The attributes that Sankofa brings. Whoever knows more of what one of them compares, such as figures of countries, registers a
 * service of the same id that asks the built-in one for everything else.
 */
public final class BuiltInAttributes {

    private BuiltInAttributes() {
    }

    /** @return the built-in attribute of an id, such as {@code remittanceShare} */
    public static Optional<ContextAttribute<?>> byId(String id) {
        return Attributes.builtIn(id);
    }
}
