package org.sankofa.charts.map;

/**
 * The Equal Earth projection: areas are true, so that a large country does not look larger than it is, and shapes stay familiar (B.
 * Šavrič, T. Patterson, B. Jenny, <em>The Equal Earth map projection</em>, International Journal of Geographical Information
 * Science 33(3), 2019). On the unit sphere x lies within ±2.7066, y within ±1.3174.
 */
public final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {
    }

    /**
     * @param longitude in degrees
     * @param latitude in degrees
     * @return x to the east and y to the north, on the unit sphere
     */
    public static double[] project(double longitude, double latitude) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double squared = theta * theta;
        double sixth = squared * squared * squared;
        double x = Math.toRadians(longitude) * Math.cos(theta) / (M * (A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared)));
        double y = theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
        return new double[] {x, y};
    }

    /**
     * The other way, by Newton's method.
     *
     * @return longitude and latitude in degrees
     */
    public static double[] invert(double x, double y) {
        double theta = y;
        for (int i = 0; i < 12; i++) {
            double squared = theta * theta;
            double sixth = squared * squared * squared;
            double wrong = theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared)) - y;
            double slope = A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared);
            double step = wrong / slope;
            theta -= step;
            if (Math.abs(step) < 1e-12) {
                break;
            }
        }
        double squared = theta * theta;
        double sixth = squared * squared * squared;
        double longitude = M * x * (A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared)) / Math.cos(theta);
        return new double[] {Math.toDegrees(longitude), Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, Math.sin(theta) / M))))};
    }
}
