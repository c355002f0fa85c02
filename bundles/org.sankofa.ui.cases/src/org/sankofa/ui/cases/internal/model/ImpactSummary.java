package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.model.Assessability;
import org.sankofa.model.CountryCase;
import org.sankofa.model.EvidenceGrade;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDimension;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.cases.internal.model.Grid.Cell;
import org.sankofa.ui.cases.internal.model.Grid.Heading;
import org.sankofa.ui.cases.internal.model.Grid.Line;
import org.sankofa.ui.cases.internal.model.Grid.Tone;

/** The impacts of a case counted by dimension and direction: what is known, what is not, what cannot be assessed. */
public final class ImpactSummary {

    /** How much is known of an impact. */
    public enum Knowledge {
        /** Its direction is said and something speaks for it. */
        KNOWN,
        /** Its direction is not said, or nothing speaks for it. */
        UNKNOWN,
        /** It is hard to assess. */
        CANNOT_BE_ASSESSED
    }

    private final CountryCase record;
    private final Names names;

    /** @param names for the words of the model */
    public ImpactSummary(CountryCase record, Names names) {
        this.record = record;
        this.names = names;
    }

    /** @return how much is known of an impact */
    public static Knowledge knowledge(Impact impact) {
        if (impact.getAssessability() == Assessability.HARD) {
            return Knowledge.CANNOT_BE_ASSESSED;
        }
        boolean backed = impact.getEvidenceGrade() != EvidenceGrade.UNKNOWN && impact.getEvidenceGrade() != EvidenceGrade.NONE
            || Provenance.hasSource(impact);
        return impact.getDirection() != ImpactDirection.UNKNOWN && backed ? Knowledge.KNOWN : Knowledge.UNKNOWN;
    }

    /** @return how many impacts are so, of a dimension and a direction; null: any */
    public long count(ImpactDimension dimension, ImpactDirection direction, Knowledge knowledge) {
        return of(dimension, direction).stream().filter(impact -> knowledge(impact) == knowledge).count();
    }

    private List<Impact> of(ImpactDimension dimension, ImpactDirection direction) {
        return record.getImpacts().stream().filter(impact -> dimension == null || impact.getDimension() == dimension)
            .filter(impact -> direction == null || impact.getDirection() == direction).toList();
    }

    /** @return the table of dimensions and directions; the four dimensions are always there, for their emptiness tells, too */
    public Grid grid() {
        List<ImpactDirection> directions = List.of(ImpactDirection.POSITIVE, ImpactDirection.NEGATIVE, ImpactDirection.MIXED,
            ImpactDirection.UNKNOWN);
        List<Heading> columns = directions.stream().map(direction -> direction == ImpactDirection.UNKNOWN
            ? text("impacts.directionUnknown") : names.label(Literals.IMPACT_DIRECTION, direction))
            .map(words -> new Heading(words, words)).toList();
        List<Line> lines = new ArrayList<>();
        for (ImpactDimension dimension : List.of(ImpactDimension.ECONOMIC, ImpactDimension.SOCIAL,
            ImpactDimension.POLITICAL, ImpactDimension.CULTURAL, ImpactDimension.UNKNOWN)) {
            if (dimension != ImpactDimension.UNKNOWN || !of(dimension, null).isEmpty()) {
                String heading = dimension == ImpactDimension.UNKNOWN ? text("impacts.dimensionUnknown")
                    : names.label(Literals.IMPACT_DIMENSION, dimension);
                lines.add(new Line(heading, 0, null, directions.stream().map(way -> cell(dimension, way)).toList()));
            }
        }
        return new Grid(text("impacts.corner"), columns, lines);
    }

    private Cell cell(ImpactDimension dimension, ImpactDirection direction) {
        List<Impact> impacts = of(dimension, direction);
        if (impacts.isEmpty()) {
            return Cell.NOTHING;
        }
        long known = count(dimension, direction, Knowledge.KNOWN);
        long unknown = count(dimension, direction, Knowledge.UNKNOWN);
        long hard = count(dimension, direction, Knowledge.CANNOT_BE_ASSESSED);
        List<String> words = new ArrayList<>();
        if (known > 0) {
            words.add(text("impacts.known", known));
        }
        if (unknown > 0) {
            words.add(text("impacts.unknown", unknown));
        }
        if (hard > 0) {
            words.add(text("impacts.hard", hard));
        }
        Tone tone = known == impacts.size() ? Tone.GOOD : known > 0 ? Tone.PART : Tone.UNKNOWN;
        return new Cell(String.join("\n", words), tone, new Place(impacts.get(0), Literals.IMPACT__TITLE));
    }
}
