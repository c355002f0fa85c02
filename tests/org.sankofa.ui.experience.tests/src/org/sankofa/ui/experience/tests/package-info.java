/** Tests of what the pages show, without a display. */
package org.sankofa.ui.experience.tests;
