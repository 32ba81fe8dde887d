package nl.bijrijder.studentfile;

import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as an answer: to be kept by the reader, under a name that tells nobody whose it is. */
final class PaperAnswer {

    private PaperAnswer() {}

    static ResponseEntity<byte[]> of(byte[] pdf, LocalDate day) {
        var name = ContentDisposition.attachment()
                .filename("tijdlijn-" + day + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
