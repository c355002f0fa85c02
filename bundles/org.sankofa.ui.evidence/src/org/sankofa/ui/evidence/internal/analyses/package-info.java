/** Analyses of all bundles: what they ask for, how they are run, and what they say. */
package org.sankofa.ui.evidence.internal.analyses;
