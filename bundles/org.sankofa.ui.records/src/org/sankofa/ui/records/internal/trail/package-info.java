/** Four short stops on the first record that people open, to try what matters: edit, undo, why relevant, source. */
package org.sankofa.ui.records.internal.trail;
