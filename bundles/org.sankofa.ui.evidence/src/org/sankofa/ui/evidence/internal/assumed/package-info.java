/** What is taken for granted in the figures of a case: kept with the case, each change with its reason. Without windows. */
package org.sankofa.ui.evidence.internal.assumed;
