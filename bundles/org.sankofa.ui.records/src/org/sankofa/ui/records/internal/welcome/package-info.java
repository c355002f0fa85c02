/** The first page. */
package org.sankofa.ui.records.internal.welcome;
