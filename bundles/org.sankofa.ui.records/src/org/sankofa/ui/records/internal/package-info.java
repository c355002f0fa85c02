/** What the views share. */
package org.sankofa.ui.records.internal;
