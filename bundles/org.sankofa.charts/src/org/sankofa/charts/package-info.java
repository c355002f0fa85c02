/**
 * Charts without a window: a {@link org.sankofa.charts.Chart} lays itself out in a {@link org.sankofa.charts.Frame} and gives a
 * {@link org.sankofa.charts.Picture} of a few kinds of shapes, whose colours are roles and not yet colours. A window paints it, the
 * page of a site and the export write it as SVG, and each chart has its numbers as a {@link org.sankofa.charts.ChartTable} too.
 * Nothing here knows of SWT, of records or of data sets.
 */
package org.sankofa.charts;
