/** Observations as they are kept: lines of SDMX-CSV on disk, columns in memory. */
package org.sankofa.evidence.internal.data;
