/** The field at the top of the window: records, commands and views by their names, and the search. */
package org.sankofa.ui.records.internal.palette;
