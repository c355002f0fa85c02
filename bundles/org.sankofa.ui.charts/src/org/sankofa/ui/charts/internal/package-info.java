/** How charts are painted, walked through, listed and written to files. */
package org.sankofa.ui.charts.internal;
