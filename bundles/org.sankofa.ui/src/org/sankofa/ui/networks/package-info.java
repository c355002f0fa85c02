/** The networks of this machine: which one the window shows, which were open before, and opening another. */
package org.sankofa.ui.networks;
