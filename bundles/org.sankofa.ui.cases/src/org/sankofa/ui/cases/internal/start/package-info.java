/** The interview that starts a case. */
package org.sankofa.ui.cases.internal.start;
