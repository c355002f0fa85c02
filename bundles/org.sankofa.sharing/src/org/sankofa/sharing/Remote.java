package org.sankofa.sharing;

/**
 * A place a space is shared through.
 *
 * @param name short name, unique in its space
 * @param url address without password: {@code https:}, {@code ssh:}, {@code user@host:path} or {@code file:}
 */
public record Remote(String name, String url) {

    /** Name of the remote that is used when none is named. */
    public static final String FIRST = "network";
}
