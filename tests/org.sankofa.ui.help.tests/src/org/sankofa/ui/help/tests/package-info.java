/** Tests of the guide: of what it says, and of what shows it. */
package org.sankofa.ui.help.tests;
