package org.sankofa.charts;

/** Widths of letters as they are in usual fonts without serifs. */
enum EstimatedLetters implements Letters {

    INSTANCE;

    private static final String NARROW = "iljtfr.,:;'!|()[]I ";
    private static final String WIDE = "mwMW%@\u2026";

    @Override
    public double width(String text, Size size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += NARROW.indexOf(c) >= 0 ? 0.36 : WIDE.indexOf(c) >= 0 ? 0.95 : c > 0x2e80 ? 1.0 : Character.isUpperCase(c) ? 0.72 : 0.6;
        }
        return width * size.pixels();
    }

    @Override
    public double height(Size size) {
        return size.pixels() * 1.35;
    }
}
