package nl.bijrijder.platform.paper;

import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as an answer: to be kept by the reader, under a name that tells nobody whose it is. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /**
     * The answer.
     *
     * @param pdf what was printed
     * @param what what it is, in one Dutch word
     */
    public static ResponseEntity<byte[]> of(byte[] pdf, String what, LocalDate day) {
        var name = ContentDisposition.attachment()
                .filename(what + "-" + day + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
