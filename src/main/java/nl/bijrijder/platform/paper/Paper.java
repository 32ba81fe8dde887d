package nl.bijrijder.platform.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

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
}
