/** Tests of what the parts on records do, without a display. */
package org.sankofa.ui.records.tests;
