package nl.bijrijder.route;

/** The gentle bends of a road that runs down a page: it swings between two sides, one bend after the other. */
final class RoadCurve {

    private static final int LEFT = 36;
    private static final int RIGHT = 66;
    private static final int BEND = 150;
    private static final int STEPS = 24;

    private RoadCurve() {}

    /** The middle of the road down to this height, as SVG path data. */
    static String path(int height) {
        var path = new StringBuilder("M" + side(0) + " 0");
        for (var bend = 0; bend * BEND < height; bend++) {
            var top = bend * BEND;
            var middle = top + BEND / 2;
            var end = Math.min(top + BEND, height);
            if (end < top + BEND) {
                path.append(" L").append(x(end)).append(' ').append(end);
            } else {
                path.append(" C%d %d %d %d %d %d"
                        .formatted(side(bend), middle, side(bend + 1), middle, side(bend + 1), end));
            }
        }
        return path.toString();
    }

    /** Where the middle of the road is at this height. */
    static int x(int y) {
        var bend = y / BEND;
        var wanted = (y % BEND) / (double) BEND;
        var low = 0.0;
        var high = 1.0;
        for (var step = 0; step < STEPS; step++) {
            var t = (low + high) / 2;
            if (1.5 * t * (1 - t) + t * t * t < wanted) {
                low = t;
            } else {
                high = t;
            }
        }
        var swung = low * low * (3 - 2 * low);
        return (int) Math.round(side(bend) + (side(bend + 1) - side(bend)) * swung);
    }

    private static int side(int bend) {
        return bend % 2 == 0 ? LEFT : RIGHT;
    }
}
