/** The editor of a record. */
package org.sankofa.ui.records.internal.editor;
