package org.sankofa.ui.charts.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.sankofa.charts.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.TypeStyle;

/** Measures words in the fonts of the theme. What was measured once is known. */
final class GcLetters implements Letters {

    private final Display display;
    private final Map<Size, Map<String, Double>> widths = new EnumMap<>(Size.class);

    GcLetters(Display display) {
        this.display = display;
    }

    static TypeStyle style(Size size) {
        return size == Size.SMALL ? TypeStyle.LABEL : TypeStyle.BODY;
    }

    @Override
    public double width(String text, Size size) {
        return widths.computeIfAbsent(size, one -> new HashMap<>()).computeIfAbsent(text, words -> measure(words, size));
    }

    private double measure(String words, Size size) {
        GC gc = new GC(display);
        try {
            gc.setFont(Theme.of(display).font(style(size)));
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    @Override
    public double height(Size size) {
        return Theme.of(display).lineHeight(style(size));
    }
}
