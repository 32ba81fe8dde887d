package nl.bijrijder.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.ITemplateEngine;

/** What comes out of the printer: tagged, with its own letters, whatever was typed, and nothing fetched. */
class PaperTests {

    private final Paper paper = new Paper(mock(ITemplateEngine.class));

    @Test
    void isTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (var pdf = Loader.loadPDF(paper.print(page("<h1>Kop</h1><p>Woorden</p>")))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tijdlijn");
            assertThat(text(pdf)).contains("Kop", "Woorden");
        }
    }

    @Test
    void bringsItsOwnLetters() throws IOException {
        var words = "Yılmaz, één, Šárka, Łukasz, Ωμέγα, Привіт, Nguyễn";
        try (var pdf = Loader.loadPDF(paper.print(page("<p>" + words + "</p>")))) {
            assertThat(text(pdf)).contains(words);
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("SourceSans");
                }
            }
        }
    }

    @Test
    void everyLetterCanBeCopiedAndReadAloud() throws IOException {
        var words = "Wie heeft ze? Stoffig efficiënt fluiten, officieel afspraak fjord.";
        try (var pdf = Loader.loadPDF(paper.print(page("<p>" + words + "</p><h1>heeft</h1>")))) {
            assertThat(text(pdf)).contains(words).endsWith("heeft" + System.lineSeparator());
        }
    }

    @Test
    void printsWhateverWasTyped() throws IOException {
        var words =
                "voor \uFFFE\uFFFF\u0001\u000B &lt;script&gt; ]]&gt; \uD83D\uDE00 \u202Eשלום \u0645\u0631\u062D\u0628\u0627 na";
        try (var pdf = Loader.loadPDF(paper.print(page("<p>" + words + "</p>")))) {
            assertThat(text(pdf)).contains("voor", "<script>", "]]>", "[?]", "na");
        }
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var web = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'geheim'; }");
            var inJar = "classpath:/paper/paper.css";
            var page = page("""
                    <link rel="stylesheet" href="%1$sa.css"/><link rel="stylesheet" href="%2$s"/>
                    <link rel="stylesheet" href="%3$s"/>
                    <style>@import url('%1$sb.css'); @import url('%2$s');
                      @font-face { font-family: x; src: url('%1$sc.ttf'); } p { background: url('%1$sd.png'); }</style>
                    <p>Woorden</p><img src="%1$se.png" alt="web"/><img src="%2$s" alt="file"/>
                    <img src="data:image/png;base64,iVBORw0KGgo=" alt="data"/>
                    <object type="image/svg+xml" data="%1$sf.svg"></object><a href="%1$sg">link</a>
                    <a href="#x" download="x" data-content-type="text/plain">file</a>""".formatted(web, secret.toUri(), inJar));
            try (var pdf = Loader.loadPDF(paper.print(page))) {
                assertThat(text(pdf)).contains("Woorden").doesNotContain("geheim");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static String page(String body) {
        return "<html lang=\"nl\"><head><title>Tijdlijn</title><meta name=\"description\" content=\"Alles\"/></head><body>"
                + body + "</body></html>";
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
