/**
 * Figures of countries in the window: a page on the country case with charts of what data sets say and what methods make of it, and
 * reading publications with a preview. {@code model} makes the charts, without widgets; {@code pages} shows them.
 */
package org.sankofa.ui.evidence.internal;
