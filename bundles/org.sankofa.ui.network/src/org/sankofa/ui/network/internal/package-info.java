/** Sharing in the window: the button, the spaces and how they stand, what others changed, conflicts. */
package org.sankofa.ui.network.internal;
