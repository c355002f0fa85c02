/** The page that says what waits for the person, and where the person left off. */
package org.sankofa.ui.records.internal.today;
