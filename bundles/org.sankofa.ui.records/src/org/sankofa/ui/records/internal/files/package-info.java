/** Files kept with a record: taken in by drop or by choice, opened and saved elsewhere. */
package org.sankofa.ui.records.internal.files;
