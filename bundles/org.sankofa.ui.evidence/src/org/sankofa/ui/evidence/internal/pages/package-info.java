/** The page of figures on the country case. */
package org.sankofa.ui.evidence.internal.pages;
