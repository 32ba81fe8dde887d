package nl.bijrijder.platform.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.webjars.WebJarVersionLocator;

/**
 * Makes a PDF of a template: tagged for screen readers (PDF/UA), with its title and language, its letters inside, and nothing
 * fetched from anywhere (TRUST, "Bad input"). Emoji and letters that run from right to left come out as [?].
 */
@Component
public class Paper {

    private static final String STYLE = "paper/paper.css";
    private static final float VERSION = 1.7f;
    /** A long timeline takes seconds of a processor: a whole team that prints at once waits for its turn. */
    private static final int AT_A_TIME = 2;

    private final ITemplateEngine templates;
    private final PaperFonts fonts = new PaperFonts();
    private final String style;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    Paper(ITemplateEngine templates) {
        this.templates = templates;
        this.style = PaperFonts.rule() + read(STYLE);
        XRLog.setLoggingEnabled(false); // it would log words of people
    }

    /**
     * Prints a template.
     *
     * @param template a whole page in well-formed HTML; it can make no links and no forms
     * @param words what the template shows
     * @return the PDF
     */
    public byte[] print(String template, Map<String, Object> words, Locale locale) {
        return print(templates.process(template, new Context(locale, words)));
    }

    /** Prints a page that is well-formed but for letters XML does not know. */
    byte[] print(String page) {
        var styled = printable(page).replaceFirst("</head>", "<style>" + style + "</style></head>");
        var out = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder();
        NoExternalResources.keep(pdf);
        fonts.addTo(pdf);
        pdf.useReplacementText("[?]");
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfVersion(VERSION);
        pdf.withProducer("Bijrijder");
        pdf.withHtmlContent(styled, null);
        pdf.toStream(out);
        places.acquireUninterruptibly();
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
        return out.toByteArray();
    }

    /** A page without what XML 1.0 does not allow, whoever typed it. */
    private static String printable(String page) {
        var kept = new StringBuilder(page.length());
        page.codePoints().map(letter -> isAllowed(letter) ? letter : '\uFFFD').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static String read(String resource) {
        try (InputStream stream = Paper.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The letters on paper: Source Sans, like on the screen, in the parts the web font comes in, because one file holds one script.
     * Scripts that run from right to left and pictograms are in none of them.
     */
    static final class PaperFonts {

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

    /**
     * Where a page on paper gets its pictures, styles and files from: nowhere. Whatever somebody managed to write into it, the
     * printer opens no address, no file and no jar. Three refusals on top of each other, because one is a setting.
     */
    static final class NoExternalResources {

        private static final String[] PROTOCOLS = {"http", "https", "file", "jar", "ftp", "classpath", "resource"};

        private static final String WITHIN = "data:image/jpeg;base64,";

        private NoExternalResources() {}

        static void keep(PdfRendererBuilder pdf) {
            pdf.useUriResolver((base, uri) -> isWithin(uri) ? uri : null);
            pdf.useExternalResourceAccessControl(
                    (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            pdf.useExternalResourceAccessControl(
                    (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            pdf.useHttpStreamImplementation(NoExternalResources::refuse);
            pdf.useProtocolsStreamImplementation(NoExternalResources::refuse, PROTOCOLS);
            pdf.useProtocolsStreamImplementation(Within::of, "data");
        }

        /** A picture that stands whole in the page, of the one kind we draw ourselves, is fetched from nowhere. */
        private static boolean isWithin(@Nullable String uri) {
            return uri != null && uri.startsWith(WITHIN);
        }

        private static FSStream refuse(String address) {
            throw new IllegalStateException("a page on paper fetches nothing");
        }

        /** A picture that is kept in memory while a page is drawn. */
        private record Within(String picture) implements FSStream {

            static FSStream of(String address) {
                return isWithin(address) ? new Within(address.substring(WITHIN.length())) : refuse(address);
            }

            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(Base64.getDecoder().decode(picture));
            }

            @Override
            public Reader getReader() {
                throw new IllegalStateException("a picture is no text");
            }
        }
    }
}
