package org.sankofa.charts;

import java.util.List;

import org.sankofa.charts.Shape.Anchor;

/** Says which colour is what, in as many lines as it needs. */
final class Legend {

    private static final double SWATCH = 10;
    private static final double GAP = 14;
    private static final double AIR = 6;

    private Legend() {
    }

    static double height(Drawing drawing, List<String> names) {
        return lay(drawing, names, 0, false);
    }

    static void draw(Drawing drawing, List<String> names, double top) {
        lay(drawing, names, top, true);
    }

    private static double lay(Drawing drawing, List<String> names, double top, boolean paint) {
        double room = drawing.frame().width();
        double x = 0;
        double y = top + AIR;
        for (int i = 0; i < names.size(); i++) {
            String name = drawing.shorten(names.get(i), Math.max(1, room - SWATCH - AIR));
            double width = SWATCH + AIR + drawing.width(name);
            if (x > 0 && x + width > room) {
                x = 0;
                y += drawing.line() + 2;
            }
            if (paint) {
                drawing.add(new Shape.Box(x, y + (drawing.line() - SWATCH) / 2, SWATCH, SWATCH, new Ink.Series(i)));
                drawing.words(x + SWATCH + AIR, y + drawing.line() / 2, name, Anchor.START, Ink.Role.TEXT);
            }
            x += width + GAP;
        }
        return y + drawing.line() - top;
    }
}
