package nl.bijrijder.people.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.bijrijder.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationFileTests {

    private static final String HEADER = String.join(",", QualificationFile.HEADER) + "\n";

    @Test
    void readsQuotedCommasDiacriticsAndPathways() {
        var rows = read(HEADER + "23110,\"Wonen, zorg\",25250,Patiëntenvervoerder,soort,2,BOL/BBL,Zorg\n");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.facts())
                    .isEqualTo(new QualificationFacts(
                            "25250", "Patiëntenvervoerder", "23110", "Wonen, zorg", 2, true, true, "Zorg"));
        });
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMakeNoDifference() {
        var plain = HEADER + "23110,Dossier,25250,Naam,soort,1,BBL,\n";
        assertThat(read("\uFEFF" + plain.replace("\n", "\r\n")).get(0).facts())
                .isEqualTo(read(plain).get(0).facts())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,D,25250,N,s,2,BOL,Z|people.qualification.row.dossierCrebo",
                "23110,D,2525,N,s,2,BOL,Z|people.qualification.row.crebo",
                "23110,D,25250x,N,s,2,BOL,Z|people.qualification.row.crebo",
                "23110,D,25250,,s,2,BOL,Z|people.qualification.row.name",
                "23110,D,25250,N,s,5,BOL,Z|people.qualification.row.level",
                "23110,D,25250,N,s,2,XYZ,Z|people.qualification.row.pathways",
                "23110,D,25250,N,s,2,BOL|people.qualification.row.columns"
            })
    void refusesARowWithItsReason(String row, String reason) {
        assertThat(read(HEADER + row + "\n")).singleElement().satisfies(refused -> {
            assertThat(refused.facts()).isNull();
            assertThat(refused.refusal()).isEqualTo(reason);
        });
    }

    @Test
    void takesTheFirstOfTwoRowsWithOneNumber() {
        var rows = read(HEADER + "23110,D,25250,Eerste,s,2,BOL,Z\n23110,D,25250,Tweede,s,2,BOL,Z\n");
        assertThat(rows).extracting(FileRow::refusal).containsExactly(null, "people.qualification.row.twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "\uFEFF"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        refuses(text.getBytes(StandardCharsets.UTF_8), "people.qualification.file.empty");
    }

    @Test
    void aFileOfOnlyAHeaderIsEmpty() {
        refuses(HEADER.getBytes(StandardCharsets.UTF_8), "people.qualification.file.empty");
    }

    @Test
    void anotherHeaderIsRefused() {
        refuses("crebo;naam\n1;2\n".getBytes(StandardCharsets.UTF_8), "people.qualification.file.header");
    }

    @Test
    void refusesAFileThatIsNoText() {
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xFF}, "people.qualification.file.unreadable");
        refuses((HEADER + "a\0b").getBytes(StandardCharsets.UTF_8), "people.qualification.file.unreadable");
        refuses((HEADER + "é").getBytes(StandardCharsets.ISO_8859_1), "people.qualification.file.unreadable");
    }

    @Test
    void quotesThatNeverCloseAreRefused() {
        refuses(
                (HEADER + "23110,\"D,25250,N,s,2,BOL,Z\n").getBytes(StandardCharsets.UTF_8),
                "people.qualification.file.broken");
    }

    @Test
    void moreRowsThanTheCountryHasAreRefused() {
        var rows = "23110,D,25250,N,s,2,BOL,Z\n".repeat(QualificationFile.MOST_ROWS + 1);
        refuses((HEADER + rows).getBytes(StandardCharsets.UTF_8), "people.qualification.file.large");
    }

    private static List<FileRow> read(String text) {
        return QualificationFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(byte[] content, String key) {
        assertThatThrownBy(() -> QualificationFile.read(content))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
