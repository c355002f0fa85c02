/** The application: finds and opens the network, shows the window, and closes both in order. */
package org.sankofa.workbench.internal;
