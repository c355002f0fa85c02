/** Where the value of the field with the focus comes from, who wrote it when, and what stood there before. */
package org.sankofa.ui.records.internal.provenance;
