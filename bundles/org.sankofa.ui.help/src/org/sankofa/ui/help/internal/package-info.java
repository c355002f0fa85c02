/** Texts that the guide's view itself says. */
package org.sankofa.ui.help.internal;
