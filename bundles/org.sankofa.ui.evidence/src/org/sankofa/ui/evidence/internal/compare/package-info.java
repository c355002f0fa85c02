/** Figures of several countries side by side, and the charts that a person kept of them. */
package org.sankofa.ui.evidence.internal.compare;
