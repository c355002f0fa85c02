/**
 * Dialogs: one grid, one heading with a sentence, one row of buttons, in the theme's colours.
 *
 * <pre>
 * Dialogs.tell(shell, "Nothing to undo", "The record was changed by others since.");
 * if (Dialogs.confirm(shell, "Delete record", "Delete “Albania”? Its history stays.", "Delete")) { ... }
 * </pre>
 *
 * A dialog with fields extends {@link org.sankofa.ui.dialogs.FormDialog}, another one
 * {@link org.sankofa.ui.dialogs.BaseDialog}. JFace's own message boxes and title areas are not used: they have other
 * edges and speak of "OK" where a verb says more.
 */
package org.sankofa.ui.dialogs;
