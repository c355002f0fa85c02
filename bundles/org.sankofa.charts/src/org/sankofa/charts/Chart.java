package org.sankofa.charts;

/** Numbers that can be drawn. Charts do not change; drawing one again gives the same picture. */
public interface Chart {

    /** @return what it shows, as a heading in the person's language */
    String title();

    /** @return what one sees in it, in a sentence for people who cannot see it */
    String description();

    /** @return all its numbers */
    ChartTable table();

    /**
     * How high it is when nothing is left out and nothing is empty.
     *
     * @param letters measures words
     * @return in pixels at 100 %; 0: it fills whatever height it gets
     */
    default double height(Letters letters) {
        return 0;
    }

    /**
     * Lays it out.
     *
     * @param frame how much room there is, how wide letters are, and for whom numbers are written
     * @return the picture, as large as the frame; where there is too little room, parts are left out and nothing lies over another
     */
    Picture draw(Frame frame);
}
