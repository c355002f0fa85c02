/** Values that were written without knowing of each other, side by side, to be decided or not. */
package org.sankofa.ui.network.internal.conflicts;
