package nl.bijrijder.people.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ImportPagesTests {

    private static final String HEADER = String.join(",", QualificationFile.HEADER) + "\n";

    private final World world;
    private final Pages pages;
    private final QualificationImports imports;
    private final Qualifications qualifications;

    @Autowired
    ImportPagesTests(World world, Pages pages, QualificationImports imports, Qualifications qualifications) {
        this.world = world;
        this.pages = pages;
        this.imports = imports;
        this.qualifications = qualifications;
    }

    @Test
    void thePreviewSaysWhatWillHappenAndConfirmingDoesIt() {
        var manager = world.managerAccount();
        confirm(manager, upload(manager, row("70001", "Oude naam", 2) + row("70002", "Blijft", 2)));
        var id = upload(
                manager,
                row("70001", "Nieuwe naam", 2)
                        + row("70002", "Blijft", 2)
                        + row("70003", "Erbij", 3)
                        + row("7", "X", 2));

        var preview = pages.page(manager, "/manage/qualifications/imports/" + id);
        for (var outcome : ImportOutcome.values()) {
            assertThat(preview.select("[data-count=" + outcome + "]").text()).isEqualTo("1");
        }
        assertThat(preview.select(".outcome-rows").text())
                .contains("was Oude naam, wordt Nieuwe naam")
                .contains("vijf cijfers");
        assertThat(named("70001")).isEqualTo("Oude naam");

        confirm(manager, id);
        confirm(manager, id);
        assertThat(named("70001")).isEqualTo("Nieuwe naam");
        assertThat(named("70003")).isEqualTo("Erbij");
        assertThat(pages.page(manager, "/manage/qualifications?q=erbij").text()).contains("70003");
    }

    @Test
    void anOutdatedPreviewIsNotApplied() {
        var manager = world.managerAccount();
        var first = upload(manager, row("70011", "Eerst", 2));
        confirm(manager, upload(manager, row("70011", "Intussen", 2)));
        assertThat(pages.send(manager, "/manage/qualifications/imports/" + first + "/confirm", Map.of()))
                .hasStatus(302);
        assertThat(named("70011")).isEqualTo("Intussen");
    }

    @Test
    void somebodyElsesUploadIsNotFound() {
        var id = upload(world.managerAccount(), row("70021", "Naam", 2));
        assertThat(pages.open(world.managerAccount(), "/manage/qualifications/imports/" + id))
                .hasStatus(404);
    }

    @Test
    void withoutAFileTheFormComesBack() {
        var answer = pages.send(
                world.managerAccount(),
                "/manage/qualifications/import",
                Map.of("id", ImportId.random().toString()));
        assertThat(answer).hasStatus(422);
    }

    private void confirm(AccountId manager, ImportId id) {
        assertThat(pages.send(manager, "/manage/qualifications/imports/" + id + "/confirm", Map.of()))
                .hasStatus3xxRedirection();
    }

    private ImportId upload(AccountId manager, String rows) {
        var content = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return world.as(manager, user -> imports.upload(user, ImportId.random(), "lijst.csv", content));
    }

    private static String row(String crebo, String name, int level) {
        return "50000,Dossier,%s,%s,soort,%d,BOL,Zorg\n".formatted(crebo, name, level);
    }

    private String named(String crebo) {
        return qualifications
                .search(crebo, Qualifications.ALL_LEVELS, 1)
                .rows()
                .get(0)
                .name();
    }
}
