/**
 * Maps of the world: outlines of countries ({@link org.sankofa.charts.map.World}) in a projection that keeps areas
 * ({@link org.sankofa.charts.map.EqualEarth}), coloured by a value ({@link org.sankofa.charts.map.Choropleth}) or with flows between
 * countries ({@link org.sankofa.charts.map.FlowMap}). Countries are named by their ISO 3166 codes of three letters.
 */
package org.sankofa.charts.map;
