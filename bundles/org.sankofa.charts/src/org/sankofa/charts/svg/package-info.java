/** Pictures as SVG 1.1, with a title and a description for screen readers. */
package org.sankofa.charts.svg;
