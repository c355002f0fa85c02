/** Methods on the figures of a network, asked through the command line or the window as analyses. */
package org.sankofa.evidence.internal.analyses;
