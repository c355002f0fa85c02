package org.sankofa.ui.theme;

/** The spacing grid, in SWT points: steps of four. */
public final class Spacing {
    /** Between an icon and its text. */
    public static final int XS = 4;
    /** Between things that belong together. */
    public static final int S = 8;
    /** Inside cards and popups. */
    public static final int M = 12;
    /** Between fields. */
    public static final int L = 16;
    /** Between columns; margin of pages. */
    public static final int XL = 24;
    /** Between sections. */
    public static final int XXL = 32;
    /** Radius of corners. */
    public static final int RADIUS = 6;

    private Spacing() {
    }
}
