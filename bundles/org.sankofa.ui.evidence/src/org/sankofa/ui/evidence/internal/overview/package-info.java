/** What the overview of a case shows of figures: key figures with how they went, and a map. */
package org.sankofa.ui.evidence.internal.overview;
