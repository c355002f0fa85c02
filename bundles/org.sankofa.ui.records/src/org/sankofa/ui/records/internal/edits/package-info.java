/** The steps of undo of the record in front. */
package org.sankofa.ui.records.internal.edits;
