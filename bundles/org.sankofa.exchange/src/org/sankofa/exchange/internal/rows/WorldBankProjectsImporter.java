package org.sankofa.exchange.internal.rows;

/** Imports files laid out as {@link WorldBankProjects} says. */
public final class WorldBankProjectsImporter extends RowsImporter {

    /** Made by the service registry. */
    public WorldBankProjectsImporter() {
        super(new WorldBankProjects());
    }
}
