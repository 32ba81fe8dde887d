package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@ApplicationTest
class StaticFilesTests {

    private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z-]+\\.js)'");

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Test
    void everyFileOnAPageIsNamedWithItsVersion() {
        var head = Pages.html(pages.openAsNobody("/login")).head();
        assertThat(head.select("link[rel=stylesheet]").eachAttr("href"))
                .hasSize(2)
                .anyMatch(address -> address.matches("/webjars/bootstrap/\\d[\\d.]+/css/bootstrap\\.min\\.css"))
                .anyMatch(address -> address.matches("/css/bijrijder-[0-9a-f]{32}\\.css"));
        assertThat(head.select("script").attr("src")).matches("/js/[0-9a-f]{32}/bijrijder\\.js");
    }

    @Test
    void whatAScriptImportsHasTheVersionOfTheScript() throws IOException {
        var script = Pages.html(pages.openAsNobody("/login")).select("script").attr("src");
        var folder = script.substring(0, script.lastIndexOf('/') + 1);
        var text = new ClassPathResource("static/js/bijrijder.js")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(pages.openAsNobody(script)).hasStatusOk().bodyText().isEqualTo(text);
        assertThat(IMPORT.matcher(text).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(3)
                .allSatisfy(imported -> assertThat(pages.openAsNobody(folder + imported))
                        .hasStatusOk()
                        .hasHeader("Cache-Control", "max-age=31536000, public"));
    }

    @Test
    void aScriptThatIsNotThereIsNotFound() {
        assertThat(pages.openAsNobody("/js/0123/nothing.js")).hasStatus(404);
        assertThat(pages.openAsNobody("/js/0123/../../application.yml")).hasStatus4xxClientError();
    }

    @Test
    void aFileAsksTheDatabaseNothing() {
        var coach = world.team().coach();
        assertThat(Statements.count(
                        () -> assertThat(pages.open(coach, "/img/mark.svg")).hasStatusOk()))
                .isZero();
    }
}
