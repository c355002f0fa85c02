/**
 * Diaspora funds: a record kind of a plug-in, with a view, a page on the country case, an importer, an analysis and a check.
 * The worked example of the guide for authors of plug-ins, written against Sankofa's public API alone.
 */
package org.sankofa.example;
