/** Tests of sharing in the window, without a display. */
package org.sankofa.ui.network.tests;
