package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.charts.Ink;
import org.sankofa.charts.MatrixChart;
import org.sankofa.charts.MatrixChart.Cell;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactLevel;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.ImpactSummary.Knowledge;

/**
 * How much is known of impacts, by dimension and level, as a picture: the stronger the colour, the greater the part that is known; grey is
 * what somebody named and nobody knows, and where nothing is named nothing stands.
 */
public final class ImpactPicture {

    private static final List<ImpactLevel> LEVELS = List.of(ImpactLevel.HOUSEHOLD, ImpactLevel.COMMUNITY, ImpactLevel.NATIONAL, ImpactLevel.UNKNOWN);
    private static final List<ImpactDimension> DIMENSIONS = List.of(ImpactDimension.ECONOMIC, ImpactDimension.SOCIAL, ImpactDimension.POLITICAL,
        ImpactDimension.CULTURAL, ImpactDimension.UNKNOWN);

    private final CountryCase record;
    private final Names names;

    /** @param names for the words of the model */
    public ImpactPicture(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
    }

    /** @return the picture; what nobody said is a row and a column of its own, where there is such an impact */
    public MatrixChart chart() {
        List<ImpactDimension> dimensions = DIMENSIONS.stream().filter(one -> one != ImpactDimension.UNKNOWN || !of(one, null).isEmpty()).toList();
        List<ImpactLevel> levels = LEVELS.stream().filter(one -> one != ImpactLevel.UNKNOWN || !of(null, one).isEmpty()).toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (ImpactDimension dimension : dimensions) {
            cells.add(levels.stream().map(level -> cell(of(dimension, level))).toList());
        }
        long known = known(record.getImpacts());
        return new MatrixChart(text("impacts.picture"), text("impacts.picture.words", known, record.getImpacts().size()),
            dimensions.stream().map(one -> one == ImpactDimension.UNKNOWN ? text("impacts.dimensionUnknown") : names.label(Literals.IMPACT_DIMENSION, one)).toList(),
            levels.stream().map(one -> one == ImpactLevel.UNKNOWN ? text("impacts.levelUnknown") : names.label(Literals.IMPACT_LEVEL, one)).toList(), cells);
    }

    private List<Impact> of(ImpactDimension dimension, ImpactLevel level) {
        return record.getImpacts().stream().filter(one -> (dimension == null || one.getDimension() == dimension) && (level == null || one.getLevel() == level))
            .toList();
    }

    private static long known(List<Impact> impacts) {
        return impacts.stream().filter(one -> ImpactSummary.knowledge(one) == Knowledge.KNOWN).count();
    }

    private static Cell cell(List<Impact> impacts) {
        if (impacts.isEmpty()) {
            return new Cell(Ink.Role.PAPER, "", text("impacts.picture.none"), "");
        }
        long known = known(impacts);
        long hard = impacts.stream().filter(one -> ImpactSummary.knowledge(one) == Knowledge.CANNOT_BE_ASSESSED).count();
        String said = text("impacts.picture.cell", known, impacts.size());
        return new Cell(known == 0 ? Ink.Role.NO_DATA : new Ink.Shade(known / (double) impacts.size()), text("impacts.picture.short", known, impacts.size()),
            hard == 0 ? said : said + ", " + text("impacts.hard", hard), impacts.getFirst().getId());
    }
}
