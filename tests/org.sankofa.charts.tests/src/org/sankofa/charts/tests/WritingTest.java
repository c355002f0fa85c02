package org.sankofa.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sankofa.charts.BarChart;
import org.sankofa.charts.Chart;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Ink;
import org.sankofa.charts.Palette;
import org.sankofa.charts.svg.SvgWriter;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What leaves the program as SVG and CSV is well formed and harmless, and colours can be told apart. */
class WritingTest {

    private static final double[][][] EYES = {{{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
        {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}};

    private static Document read(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void chartsAreWellFormedDrawingsThatSayWhatTheyAre(Palette palette) throws Exception {
        for (Chart chart : Charts.all()) {
            String svg = SvgWriter.write(chart, Charts.frame(640, 360), palette);
            assertEquals(svg, SvgWriter.write(chart, Charts.frame(640, 360), palette));
            Document document = read(svg);
            assertEquals("svg", document.getDocumentElement().getLocalName());
            assertEquals(chart.title(), document.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(chart.description(), document.getElementsByTagName("desc").item(0).getTextContent());
            assertFalse(svg.contains("NaN") || svg.contains("Infinity") || svg.contains("null"), chart.title());
        }
    }

    @Test
    void wordsOfOthersStayWords() throws Exception {
        String evil = "<script>alert('1')</script>&x;\"\u0000\ud800]]>";
        Chart chart = new BarChart(evil, evil, evil, List.of(new BarChart.Bar(evil, 1, new Ink.Series(0), evil)), List.of(), "");
        Document document = read(SvgWriter.write(chart, Charts.frame(2000, 360), Palette.LIGHT));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert('1')</script>&x;\""));
    }

    @Test
    void aPointerIsToldTheCountryWhoseLandItIsOverAlsoInAFile() throws Exception {
        Document document = read(SvgWriter.write(Charts.map(), Charts.frame(900, 460), Palette.LIGHT));
        org.w3c.dom.NodeList paths = document.getElementsByTagName("path");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            told.add(paths.item(i).getTextContent());
        }
        assertTrue(told.contains("United States: 0.03 % of GDP"), told::toString);
    }

    @Test
    void tablesAreCommaSeparatedAndNoFormulas() {
        ChartTable table = new ChartTable(List.of("Country", "million USD"), List.of(List.of("C\u00f4te d'Ivoire, \"north\"", 1234567.5), List.of("=1+1", 2d),
            new ArrayList<>(Arrays.asList("Tonga", null))));
        assertEquals("Country,million USD\r\n\"C\u00f4te d'Ivoire, \"\"north\"\"\",1234567.5\r\n'=1+1,2\r\nTonga,\r\n", table.csv());
        assertThrows(IllegalArgumentException.class, () -> new ChartTable(List.of("a"), List.of(List.of())));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void whatIsToBeSeenStandsOutFromThePaper(Palette palette) {
        int paper = palette.rgb(Ink.Role.PAPER);
        for (int i = 0; i < palette.series(); i++) {
            assertTrue(contrast(palette.rgb(new Ink.Series(i)), paper) >= 3, "series " + i + ": " + contrast(palette.rgb(new Ink.Series(i)), paper));
        }
        for (Ink.Role role : List.of(Ink.Role.TEXT, Ink.Role.QUIET)) {
            assertTrue(contrast(palette.rgb(role), paper) >= 4.5, role.name());
        }
        for (Ink.Role role : List.of(Ink.Role.AXIS, Ink.Role.TARGET, Ink.Role.WARNING, Ink.Role.FOCUS)) {
            assertTrue(contrast(palette.rgb(role), paper) >= 3, role.name() + ": " + contrast(palette.rgb(role), paper));
        }
    }

    /** Colours as people see them who lack the cones for red or for green (H. Brettel, F. Vi\u00e9not, J. Mollon, in the linear form of Vi\u00e9not 1999). */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void theFirstSeriesAreToldApartWithoutRedOrGreen(Palette palette) {
        for (double[][] eye : EYES) {
            for (int a = 0; a < 4; a++) {
                for (int b = 0; b < a; b++) {
                    double far = distance(seen(palette.rgb(new Ink.Series(a)), eye), seen(palette.rgb(new Ink.Series(b)), eye));
                    assertTrue(far > 0.06, "series " + a + " and " + b + ": " + far);
                }
            }
        }
    }

    @Test
    void moreIsDarkerOnLightPaperAndLighterOnDark() {
        for (Palette palette : Palette.values()) {
            double before = contrast(palette.rgb(new Ink.Shade(0)), palette.rgb(Ink.Role.PAPER));
            for (double share = 0.25; share <= 1; share += 0.25) {
                double now = contrast(palette.rgb(new Ink.Shade(share)), palette.rgb(Ink.Role.PAPER));
                assertTrue(now > before, palette + " at " + share);
                before = now;
            }
        }
    }

    /** What is complete, in part, absent, not known and not there is told apart without red or green, and so is how much. */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void cellsOfAMatrixAreToldApartWithoutRedOrGreen(Palette palette) {
        List<Ink> states = List.of(new Ink.Side(1), new Ink.Side(0.4), new Ink.Side(-1), Ink.Role.NO_DATA);
        List<Ink> shares = List.of(new Ink.Shade(0), new Ink.Shade(0.5), new Ink.Shade(1));
        for (double[][] eye : EYES) {
            for (List<Ink> inks : List.of(states, shares)) {
                for (Ink one : inks) {
                    for (Ink other : inks) {
                        double far = distance(seen(palette.rgb(one), eye), seen(palette.rgb(other), eye));
                        assertTrue(one == other || far > 0.06, one + " and " + other + ": " + far);
                    }
                }
            }
        }
    }

    private static double[] linear(int rgb) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 16 - 8 * i & 0xff) / 255d;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        double[] c = linear(rgb);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double[] seen(int rgb, double[][] eye) {
        double[] c = linear(rgb);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = eye[i][0] * c[0] + eye[i][1] * c[1] + eye[i][2] * c[2];
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double x = Math.sqrt(Math.max(0, a[i])) - Math.sqrt(Math.max(0, b[i]));
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
