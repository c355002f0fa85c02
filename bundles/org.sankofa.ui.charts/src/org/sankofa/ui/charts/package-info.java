/**
 * Charts in views and pages: {@link org.sankofa.ui.charts.ChartView} shows any {@link org.sankofa.charts.Chart}, with values under the
 * pointer and the keyboard, zoom, the numbers as a table, and export as PNG, SVG and CSV.
 *
 * <pre>
 * ChartView view = new ChartView(parent);
 * view.show(new LineChart("Remittances", "They rose.", "million USD", lines, true));
 * </pre>
 */
package org.sankofa.ui.charts;
