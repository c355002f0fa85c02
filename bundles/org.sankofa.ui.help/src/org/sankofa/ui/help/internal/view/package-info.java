/** The guide on the screen. */
package org.sankofa.ui.help.internal.view;
