package org.sankofa.ui.network.internal.model;

/**
 * What a person wants to be told about.
 *
 * @param name what the person calls it, such as: Remittances in West Africa
 * @param query in the query language, such as {@code kind:lesson remittances area:011}
 */
public record Subscription(String name, String query) {
}
