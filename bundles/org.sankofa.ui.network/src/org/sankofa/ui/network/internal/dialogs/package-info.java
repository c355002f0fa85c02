/** Questions that sharing asks a person. */
package org.sankofa.ui.network.internal.dialogs;
