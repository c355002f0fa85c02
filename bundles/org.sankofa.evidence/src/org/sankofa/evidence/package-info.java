/**
 * Evidence: observations of data sets, kept as SDMX-CSV beside {@code Dataset} records.
 *
 * <p>
 * An <b>edition</b> of a data set is one {@code Dataset} record with the files {@code evidence/<its id>/<area>.csv} in the same
 * space. Editions are immutable: what a later publication revises is another edition, and both stay
 * ({@link org.sankofa.evidence.Observations#revisions}). Files are named by the area that a figure is about. Of two areas,
 * that is always the <b>country of origin</b>: the one that people left and that money goes to; the host is the partner.
 *
 * <pre>
 * Observations observations = Observations.of(workspace.snapshot(), cache);
 * Series inflow = observations.series(SeriesKey.of("KNOMAD", Indicators.INFLOW, "ALB")).orElseThrow();
 * inflow.at("2017").map(Observation::value);                       // 1311.82..., in inflow.unit()
 * observations.find(SeriesQuery.of("WB_BMM", Indicators.EMIGRANTS, "ALB"));  // one series for each host
 * observations.contents(inflow.edition(), () -> false);           // which indicators, areas, dimensions and years an edition has
 * </pre>
 *
 * <p>
 * <b>Unknown is not zero.</b> What was not observed has no observation; where a source says why, there is one without a value. A
 * zero is a value. Where zeros of a source look as if nobody had counted, they are marked
 * ({@link org.sankofa.evidence.Observation#doubtful}).
 *
 * <p>
 * <b>Countries, totals and remainders</b> are told apart by {@link org.sankofa.evidence.AreaKind}: regions and the world are
 * never added to countries, remainders ("other", "unknown") count once.
 *
 * <p>
 * Writing goes through an {@link org.sankofa.evidence.ObservationWriter}: it merges by key and makes one commit.
 * Importers of the usual publications are services of {@code org.sankofa.exchange}; see {@code releng/docs/evidence.md}.
 */
package org.sankofa.evidence;
