/** Importers of the usual publications: a {@code Layout} recognises a file by what is in it and reads it, the rest is alike for all. */
package org.sankofa.evidence.internal.importing;
