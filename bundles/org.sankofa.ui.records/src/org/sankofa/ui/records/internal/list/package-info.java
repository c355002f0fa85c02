/** Long lists of records. */
package org.sankofa.ui.records.internal.list;
