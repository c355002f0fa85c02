/** One step done to several records. */
package org.sankofa.ui.records.internal.bulk;
