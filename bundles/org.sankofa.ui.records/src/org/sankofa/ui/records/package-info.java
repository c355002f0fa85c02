/**
 * What other areas of the workbench need of records on the screen: open one in its editor, find the
 * record that the user looks at, and follow the selection.
 * <p>
 * The views behind it (navigator, editor, search, problems, history, welcome) are contributed to the
 * application by this bundle's model fragment.
 */
package org.sankofa.ui.records;
