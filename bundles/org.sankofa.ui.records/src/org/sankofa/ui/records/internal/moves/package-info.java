/** Going about in the window with keys: pages, editors, views, back and forward. */
package org.sankofa.ui.records.internal.moves;
