package org.sankofa.charts;

/**
 * The colours of inks. Series are told apart by people who do not see red and green as different: the colours of M. Okabe and
 * K. Ito, <em>Color Universal Design</em> (2008), darkened or lightened until they stand out from the paper by 3:1 (WCAG 2.1).
 */
public enum Palette {

    /** On light paper. */
    LIGHT(0xfbfaf7, 0x1f262b, 0x5f6970, 0xe2ded5, 0x8b9298, 0xa8324a, 0xb3540a, 0xe9e5db, 0xfbfaf7, 0xf1f3f4, 0x0f6b5c,
            new int[] {0x0b6aa8, 0xb85a00, 0x007a5a, 0x9b4f85, 0x2b7fb8, 0x8a6d00, 0x4d4d4d}, 0xe3f1ec, 0x0a4f45, 0x8a3b12, 0xf1efe9),
    /** On dark paper. */
    DARK(0x1b2024, 0xe8e6e1, 0xa2abb2, 0x333b41, 0x77828a, 0xf07a8e, 0xf0a04b, 0x3a4248, 0x1b2024, 0x22282d, 0x57c5b0,
            new int[] {0x56b4e9, 0xe69f00, 0x2fbf95, 0xd690bd, 0x8fcbf0, 0xf0e442, 0xc4c4c4}, 0x25423d, 0x7fe0cc, 0xf2a97f, 0x343b41);

    private final int[] roles;
    private final int[] series;
    private final int lowest;
    private final int highest;
    private final int other;
    private final int middle;

    Palette(int paper, int text, int quiet, int grid, int axis, int target, int warning, int noData, int edge, int sea, int focus,
            int[] series, int lowest, int highest, int other, int middle) {
        this.roles = new int[] {paper, text, quiet, grid, axis, target, warning, noData, edge, sea, focus};
        this.series = series;
        this.lowest = lowest;
        this.highest = highest;
        this.other = other;
        this.middle = middle;
    }

    /** @return the colour, {@code 0xRRGGBB} */
    public int rgb(Ink ink) {
        return switch (ink) {
            case Ink.Role role -> roles[role.ordinal()];
            case Ink.Series one -> series[Math.floorMod(one.number(), series.length)];
            case Ink.Shade shade -> mix(lowest, highest, shade.share());
            case Ink.Side side -> side.share() < 0 ? mix(middle, other, -side.share()) : mix(middle, highest, side.share());
        };
    }

    /** @return how many series have a colour of their own */
    public int series() {
        return series.length;
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xff;
            int b = to >> shift & 0xff;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
