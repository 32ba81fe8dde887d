package nl.bijrijder.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.webjars.WebJarVersionLocator;

/**
 * The letters on paper: Source Sans, like on the screen, in the parts the web font comes in, because one file holds one script.
 * Scripts that run from right to left and pictograms are in none of them.
 */
final class PaperFonts {

    private static final List<String> PARTS = List.of("latin", "latin-ext", "greek", "cyrillic", "vietnamese");
    private static final List<Integer> WEIGHTS = List.of(400, 600);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PaperFonts() {
        var locator = new WebJarVersionLocator();
        for (var part : PARTS) {
            for (var weight : WEIGHTS) {
                var file = "files/source-sans-pro-" + part + "-" + weight + "-normal.woff";
                var path = locator.fullPath("fontsource__source-sans-pro", file);
                files.put(part + weight, WoffFont.read(Objects.requireNonNull(path, file)));
            }
        }
    }

    /** Lets a PDF use these letters. */
    void addTo(PdfRendererBuilder pdf) {
        for (var part : PARTS) {
            for (var weight : WEIGHTS) {
                var file = Objects.requireNonNull(files.get(part + weight));
                pdf.useFont(() -> new ByteArrayInputStream(file), name(part), weight, FontStyle.NORMAL, true);
            }
        }
    }

    /** The style rule that names them all, in the order in which a letter is looked for. */
    static String rule() {
        return PARTS.stream()
                .map(part -> "'" + name(part) + "'")
                .collect(Collectors.joining(", ", "html { font-family: ", " }"));
    }

    private static String name(String part) {
        return "Paper " + part;
    }
}
