package org.sankofa.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Mark;
import org.sankofa.charts.Picture;
import org.sankofa.charts.Shape;
import org.sankofa.charts.map.Choropleth;
import org.sankofa.charts.map.EqualEarth;
import org.sankofa.charts.map.World;

/** The map keeps areas, holds the countries where they are, and colours only what is known. */
class MapTest {

    /** Radius of the earth in km, as areas of countries are compared with. */
    private static final double RADIUS = 6371;

    @Test
    void theEndsAreThoseOfThePaper() {
        assertEquals(2.7066299836, EqualEarth.project(180, 0)[0], 1e-9);
        assertEquals(1.3173627592, EqualEarth.project(0, 90)[1], 1e-9);
        assertEquals(0, EqualEarth.project(0, 0)[0], 0);
    }

    @Test
    void everyPlaceIsFoundAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            double longitude = random.nextDouble() * 360 - 180;
            double latitude = random.nextDouble() * 178 - 89;
            double[] on = EqualEarth.project(longitude, latitude);
            double[] back = EqualEarth.invert(on[0], on[1]);
            assertEquals(longitude, back[0], 1e-6);
            assertEquals(latitude, back[1], 1e-6);
        }
    }

    @Test
    void areasAreTrueEverywhere() {
        for (int latitude = -85; latitude < 85; latitude += 5) {
            double step = 0.01;
            double[] a = EqualEarth.project(20, latitude);
            double[] east = EqualEarth.project(20 + step, latitude);
            double[] north = EqualEarth.project(20, latitude + step);
            double plane = Math.abs((east[0] - a[0]) * (north[1] - a[1]) - (east[1] - a[1]) * (north[0] - a[0]));
            double sphere = Math.toRadians(step) * (Math.sin(Math.toRadians(latitude + step)) - Math.sin(Math.toRadians(latitude)));
            assertEquals(1, plane / sphere, 2e-3, "at " + latitude);
        }
    }

    /** In thousand square km, as the United Nations count them; outlines at 1:110 million are rough. */
    @ParameterizedTest
    @CsvSource({"ALB, 29", "GHA, 239", "SLV, 21", "MDA, 34", "SOM, 638", "TJK, 141", "BRA, 8515", "RUS, 17098", "AUS, 7692"})
    void countriesAreAsLargeAsTheyAre(String country, double thousand) {
        double area = World.get().lands().stream().filter(land -> land.country().equals(country)).mapToDouble(World.Land::area).sum();
        assertEquals(1, area * RADIUS * RADIUS / 1000 / thousand, 0.12, country);
    }

    @ParameterizedTest
    @CsvSource({"ALB, 20, 41", "GHA, -1, 8", "SLV, -89, 14", "FJI, 178, -18", "USA, -100, 40", "RUS, 97, 62", "TON, -175, -21"})
    void countriesLieWhereTheyAre(String country, double longitude, double latitude) {
        double[] middle = World.get().middle(country).orElseThrow();
        double[] at = EqualEarth.invert(middle[0], middle[1]);
        assertEquals(longitude, at[0], 6, country);
        assertEquals(latitude, at[1], 6, country);
    }

    @Test
    void noOutlineRunsAcrossTheMap() {
        for (World.Land land : World.get().lands()) {
            double[] points = land.points();
            for (int i = 2; i + 1 < points.length && !land.country().equals("ATA"); i += 2) {
                assertTrue(Math.abs(points[i] - points[i - 2]) < 0.5, land.country());
            }
        }
        assertTrue(World.get().middle("XXX").isEmpty());
    }

    @Test
    void countriesInCountriesArePaintedOverThem() {
        Map<String, Integer> at = new HashMap<>();
        List<World.Land> lands = World.get().lands();
        for (int i = 0; i < lands.size(); i++) {
            at.putIfAbsent(lands.get(i).country(), i);
        }
        assertTrue(at.get("LSO") > at.get("ZAF") && at.get("SMR") > at.get("ITA"));
        assertEquals(lands, lands.stream().sorted(Comparator.comparingDouble(World.Land::area).reversed()).toList());
    }

    @Test
    void onlyWhatIsKnownIsColoured() {
        Picture picture = Charts.map().draw(Charts.frame(900, 460));
        long coloured = picture.shapes().stream().filter(shape -> shape instanceof Shape.Path path && path.fill() instanceof Ink.Shade).count();
        long pieces = World.get().lands().stream().filter(land -> List.of("ALB", "TJK", "TON", "USA").contains(land.country())).count();
        assertEquals(pieces, coloured);
        Map<String, String> said = new HashMap<>();
        picture.marks().forEach(mark -> said.put(mark.key(), mark.value()));
        assertEquals(Map.of("ALB", "9.4 % of GDP", "TJK", "28 % of GDP", "TON", "37.6 % of GDP", "USA", "0.03 % of GDP", "SOM", "not known"), said);
        assertTrue(picture.shapes().stream().anyMatch(shape -> shape instanceof Shape.Disc), "Tonga is too small to be seen");
    }

    @Test
    void flowsAreAsWideAsTheyAreLarge() {
        Picture picture = Charts.flows().draw(Charts.frame(900, 460));
        List<Double> widths = picture.shapes().stream().filter(shape -> shape instanceof Shape.Path path && path.line() instanceof Ink.Series)
            .map(shape -> ((Shape.Path) shape).width()).toList();
        assertEquals(3, widths.size());
        assertEquals(4, widths.get(0) / widths.get(1), 1e-9);
        assertEquals(List.of("Italy", "United States", "Germany"), picture.marks().stream().map(Mark::name).toList());
        assertFalse(picture.marks().stream().anyMatch(mark -> mark.name().equals("Other")), "a country without a place is in the table alone");
        assertEquals(5, Charts.flows().table().rows().size());
    }

    /** Classes begin at numbers that are easy to read; one value by itself stays as it is. */
    @Test
    void classesOfTheMapBeginAtRoundNumbers() {
        assertEquals(List.of("%", "\u2265 0.01", "\u2265 0.02", "\u2265 0.05", "\u2265 0.2", "\u2265 0.9", "unknown"), legend(0.0105, 0.0254, 0.0546, 0.229, 0.915));
        assertEquals(List.of("%", "\u2265 4", "\u2265 4.2", "\u2265 4.25", "unknown"), legend(4.1, 4.25, 4.237), "numbers close to each other are told apart");
        assertEquals(List.of("%", "\u2265 39.4", "unknown"), legend(39.4));
    }

    /** "% of ..." would otherwise be read from the wrong end. */
    @Test
    void wordsFromRightToLeftKeepTheOrderOfTheirParts() {
        Picture picture = new Choropleth("Map", "Said.", "% \u0645\u0646 \u0627\u0644\u0646\u0627\u062a\u062c", List.of(new Choropleth.Value("ITA", "Italy", 4)), "ALB", "?")
            .draw(Charts.frame(900, 400));
        assertTrue(picture.shapes().stream().anyMatch(shape -> shape instanceof Shape.Words words
            && words.text().equals("\u2068% \u0645\u0646 \u0627\u0644\u0646\u0627\u062a\u062c\u2069")));
    }

    private static List<String> legend(double... values) {
        String[] countries = {"ITA", "GRC", "DEU", "USA", "CAN"};
        List<Choropleth.Value> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new Choropleth.Value(countries[i], countries[i], values[i]));
        }
        Picture picture = new Choropleth("Map", "Said.", "%", all, "ALB", "unknown").draw(Charts.frame(900, 400));
        return picture.shapes().stream().filter(Shape.Words.class::isInstance).map(shape -> ((Shape.Words) shape).text()).toList();
    }
}
