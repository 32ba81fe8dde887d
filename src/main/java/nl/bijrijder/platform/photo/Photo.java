package nl.bijrijder.platform.photo;

import java.util.Base64;

/** A photo as it is kept: two JPEG files that we drew ourselves, with nothing in them but what can be seen. */
public final class Photo {

    private final byte[] large;
    private final byte[] small;
    private final int width;
    private final int height;
    private final int smallWidth;
    private final int smallHeight;

    Photo(byte[] large, byte[] small, int width, int height, int smallWidth, int smallHeight) {
        this.large = large.clone();
        this.small = small.clone();
        this.width = width;
        this.height = height;
        this.smallWidth = smallWidth;
        this.smallHeight = smallHeight;
    }

    /** To look at. */
    public byte[] large() {
        return large.clone();
    }

    /** For lists and cards. */
    public byte[] small() {
        return small.clone();
    }

    /** Width of the large one, in pixels. */
    public int width() {
        return width;
    }

    /** Height of the large one, in pixels. */
    public int height() {
        return height;
    }

    /** Width of the small one, in pixels. */
    public int smallWidth() {
        return smallWidth;
    }

    /** Height of the small one, in pixels. */
    public int smallHeight() {
        return smallHeight;
    }

    /** A photo as an address that holds it whole, for paper that fetches nothing. */
    public static String dataUri(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
