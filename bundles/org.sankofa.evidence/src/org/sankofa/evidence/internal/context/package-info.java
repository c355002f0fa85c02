/** Figures of countries as attributes of similarity. */
package org.sankofa.evidence.internal.context;
