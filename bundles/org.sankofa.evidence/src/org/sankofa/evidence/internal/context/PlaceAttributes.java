package org.sankofa.evidence.internal.context;

import java.util.List;

import org.sankofa.evidence.CountryFigures;

/** The attributes that data sets know, each a service of its own. */
public final class PlaceAttributes {

    private static final List<String> LEVELS = List.of("low", "lowerMiddle", "upperMiddle", "high");

    private PlaceAttributes() {
    }

    /** Remittances in percent of GDP. */
    public static final class RemittanceShare extends PlaceAttribute<Double> {
        /** Made by the component runtime. */
        public RemittanceShare() {
            super("remittanceShare");
        }

        @Override
        Double value(CountryFigures figures, String code) {
            return number(figures.remittanceShare(code));
        }
    }

    /** Emigrants in percent of the population. */
    public static final class EmigrantShare extends PlaceAttribute<Double> {
        /** Made by the component runtime. */
        public EmigrantShare() {
            super("emigrantShare");
        }

        @Override
        Double value(CountryFigures figures, String code) {
            return number(figures.emigrantShare(code));
        }
    }

    /** Emigrants in percent of the highly skilled. */
    public static final class SkilledShare extends PlaceAttribute<Double> {
        /** Made by the component runtime. */
        public SkilledShare() {
            super("skilledEmigration");
        }

        @Override
        Double value(CountryFigures figures, String code) {
            return number(figures.skilledEmigration(code));
        }
    }

    /** Income group of the World Bank. */
    public static final class IncomeLevel extends PlaceAttribute<String> {
        /** Made by the component runtime. */
        public IncomeLevel() {
            super("incomeLevel");
        }

        @Override
        String value(CountryFigures figures, String code) {
            return figures.incomeGroup(code).map(figure -> (int) figure.value() - 1).filter(level -> level >= 0 && level < LEVELS.size())
                    .map(LEVELS::get).orElse(null);
        }
    }
}
