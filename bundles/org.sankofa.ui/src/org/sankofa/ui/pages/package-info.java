/**
 * Pages of the editors of records. A plug-in adds one by registering an {@link org.sankofa.ui.pages.EditorPage} as an OSGi
 * service; {@link org.sankofa.ui.pages.OutlinePage} is one that needs no code, {@link org.sankofa.ui.pages.PageColumn} what
 * designed pages stand on.
 */
package org.sankofa.ui.pages;
