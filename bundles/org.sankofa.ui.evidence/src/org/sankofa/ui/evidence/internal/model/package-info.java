/** Charts of what is known of a country; no widgets. */
package org.sankofa.ui.evidence.internal.model;
