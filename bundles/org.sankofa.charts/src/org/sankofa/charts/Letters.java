package org.sankofa.charts;

/** Measures words in the font that will be used. */
public interface Letters {

    /** How large words are. */
    enum Size {
        /** Along axes and in legends. */
        SMALL(11),
        /** What a reader is to see first. */
        NORMAL(13);

        private final int pixels;

        Size(int pixels) {
            this.pixels = pixels;
        }

        /** @return usual height of the font in pixels at 100 % */
        public int pixels() {
            return pixels;
        }
    }

    /** @return width of a text in pixels at 100 % */
    double width(String text, Size size);

    /** @return height of a line in pixels at 100 % */
    double height(Size size);

    /** @return an estimate for sans-serif fonts, for where no font is at hand; wider rather than narrower */
    static Letters estimated() {
        return EstimatedLetters.INSTANCE;
    }

    /** @return the text, shortened with an ellipsis until it is as wide as that; empty where not even that fits */
    default String shorten(String text, Size size, double most) {
        if (width(text, size) <= most) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            String shorter = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end).stripTrailing() + "\u2026";
            if (width(shorter, size) <= most) {
                return shorter;
            }
        }
        return "";
    }
}
