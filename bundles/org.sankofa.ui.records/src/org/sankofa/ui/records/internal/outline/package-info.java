/** The structure of the record in front: its pages, their sections, what is contained in it, and where something is wrong. */
package org.sankofa.ui.records.internal.outline;
