/** What the checks say. */
package org.sankofa.ui.records.internal.problems;
