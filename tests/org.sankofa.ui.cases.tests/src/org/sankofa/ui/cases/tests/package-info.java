/** Tests of what the pages of a case show and of the interview that starts one, without a display. */
package org.sankofa.ui.cases.tests;
