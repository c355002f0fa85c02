package org.sankofa.charts.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The countries of the world on the plane of {@link EqualEarth}. Outlines are those of Natural Earth (public domain): what is
 * disputed is drawn as its editors did, but that parts of a member of the United Nations are drawn with it. They say nothing about
 * borders.
 */
public final class World {

    /**
     * A piece of land.
     *
     * @param country ISO 3166 code of three letters
     * @param points x and y in turns, on the plane of the projection; y to the north
     * @param area on the unit sphere; the projection keeps it
     */
    public record Land(String country, double[] points, double area) {
    }

    private static final class Holder {
        private static final World WORLD = new World();
    }

    private final List<Land> lands;
    private final Map<String, double[]> middles = new HashMap<>();

    private World() {
        lands = read();
        // the largest piece comes first and says where the country is
        for (Land land : lands) {
            middles.computeIfAbsent(land.country(), code -> middle(land));
        }
    }

    /** @return the world, read once */
    public static World get() {
        return Holder.WORLD;
    }

    /** @return all pieces of land, the largest first, so that what lies within another is painted after it */
    public List<Land> lands() {
        return lands;
    }

    /** @return the middle of the largest piece of a country on the plane; empty for a country without an outline */
    public Optional<double[]> middle(String country) {
        return Optional.ofNullable(middles.get(country)).map(double[]::clone);
    }

    private static List<Land> read() {
        List<Land> lands = new ArrayList<>();
        try (InputStream stream = World.class.getResourceAsStream("/data/world.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t");
                    for (int i = 1; i < parts.length; i++) {
                        double[] points = points(parts[i]);
                        lands.add(new Land(parts[0], points, Math.abs(twiceArea(points)) / 2));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The outlines of countries cannot be read.", e);
        }
        lands.sort(Comparator.comparingDouble(Land::area).reversed());
        return List.copyOf(lands);
    }

    private static double[] points(String ring) {
        String[] numbers = ring.split(" ");
        double[] points = new double[numbers.length];
        int longitude = 0;
        int latitude = 0;
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            longitude += Integer.parseInt(numbers[i]);
            latitude += Integer.parseInt(numbers[i + 1]);
            double[] on = EqualEarth.project(longitude / 100d, latitude / 100d);
            points[i] = on[0];
            points[i + 1] = on[1];
        }
        return points;
    }

    private static double twiceArea(double[] p) {
        double twice = 0;
        for (int i = 0, j = p.length - 2; i < p.length; j = i, i += 2) {
            twice += p[j] * p[i + 1] - p[i] * p[j + 1];
        }
        return twice;
    }

    private static double[] middle(Land land) {
        double[] p = land.points();
        double twice = twiceArea(p);
        double x = 0;
        double y = 0;
        for (int i = 0, j = p.length - 2; i < p.length; j = i, i += 2) {
            double cross = p[j] * p[i + 1] - p[i] * p[j + 1];
            x += (p[j] + p[i]) * cross;
            y += (p[j + 1] + p[i + 1]) * cross;
        }
        return twice == 0 ? new double[] {p[0], p[1]} : new double[] {x / (3 * twice), y / (3 * twice)};
    }
}
