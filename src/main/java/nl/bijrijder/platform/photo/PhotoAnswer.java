package nl.bijrijder.platform.photo;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A photo as an answer: a picture and nothing else, whatever a browser would like to see in it, and kept by nobody on the way. */
public final class PhotoAnswer {

    private PhotoAnswer() {}

    /** The answer with these bytes of a JPEG file that we drew ourselves. */
    public static ResponseEntity<byte[]> of(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"foto.jpg\"")
                .body(jpeg);
    }
}
