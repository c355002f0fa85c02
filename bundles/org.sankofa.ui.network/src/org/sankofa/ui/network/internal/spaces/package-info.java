/** The spaces of the network as cards, with what can be done with them. */
package org.sankofa.ui.network.internal.spaces;
