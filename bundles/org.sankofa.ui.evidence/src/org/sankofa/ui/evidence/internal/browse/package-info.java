/** What data sets there are, what is in them, and where each figure comes from. */
package org.sankofa.ui.evidence.internal.browse;
