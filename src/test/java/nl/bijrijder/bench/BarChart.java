package nl.bijrijder.bench;

import java.util.List;
import java.util.Locale;
import nl.bijrijder.bench.Results.Page;
import nl.bijrijder.bench.Results.SizeResult;

/**
 * A picture of how near each page comes to minimal Spring and to the floor, for each size and number of connections. Its scale
 * is logarithmic, from one in a thousand to all of it.
 */
record BarChart(List<SizeResult> results) {

    private static final int LEFT = 330;
    private static final int WIDTH = 560;
    private static final int LINE = 26;
    private static final int BAR = 9;
    private static final double DECADES = 3;

    /** The picture as SVG. */
    String svg() {
        var drawn = new StringBuilder();
        var y = LINE;
        for (var result : results) {
            drawn.append(text(
                    10,
                    y,
                    "b",
                    result.size().name() + ", % of minimal Spring (blue) and of the floor (grey), logarithmic"));
            for (var page : result.pages()) {
                y += LINE;
                draw(drawn, page, y);
            }
            y += 2 * LINE;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
                <style>.b{font-weight:bold}</style><rect width="100%%" height="100%%" fill="white"/>
                %s</svg>
                """.formatted(LEFT + WIDTH + 100, y, drawn);
    }

    private static void draw(StringBuilder drawn, Page page, int y) {
        drawn.append(text(
                10,
                y,
                "",
                "%s, %d: %s/s".formatted(page.name(), page.connections(), Report.figure(1, page.perSecond()))));
        bar(drawn, y - BAR, "#2b6cb0", page.percentOf(Yardsticks.MINIMAL));
        bar(drawn, y, "#a0aec0", page.percentOf(Yardsticks.FLOOR));
    }

    private static void bar(StringBuilder drawn, int y, String colour, double percent) {
        var decades = Math.min(DECADES, Math.max(0, Math.log10(percent * Math.pow(10, DECADES - 2))));
        var width = Math.round(WIDTH * decades / DECADES);
        drawn.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n"
                .formatted(LEFT, y - 2, width, BAR - 1, colour));
        drawn.append("<text x=\"%d\" y=\"%d\" font-size=\"9\">%s %%</text>%n"
                .formatted(LEFT + width + 4, y + BAR - 3, Report.figure(1, percent)));
    }

    private static String text(int x, int y, String style, String words) {
        return String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>%n", x, y, style, words);
    }
}
