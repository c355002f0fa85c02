/** Who changed a record, when and what. */
package org.sankofa.ui.records.internal.history;
