package nl.bijrijder.platform.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What is left of a file that somebody sent once everything is taken out that is not the picture itself: no place, no camera,
 * no words, no second picture, nothing behind its end.
 *
 * @param format of the file, as Java's readers are called
 * @param orientation how the camera was held: 1 to 8 of the EXIF standard, 1 for upright
 * @param bare the file without the rest
 */
record RawPhoto(String format, int width, int height, int orientation, Bytes bare) {

    /** More than the largest phone camera of a school makes by default; a picture's size is known before it is unpacked. */
    static final long MOST_PIXELS = 64_000_000;

    private static final int LONGEST_SIDE = 20_000;

    RawPhoto {
        if (width < 1 || height < 1) {
            throw PhotoRefused.broken();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw PhotoRefused.large();
        }
    }

    /**
     * Reads a file by what is in it; its name and what the browser says of it do not matter.
     *
     * @throws PhotoRefused when it is no photo that can be drawn, or one too large
     */
    static RawPhoto read(byte[] file) {
        var bytes = new Bytes(file);
        if (bytes.startsWith(JpegFile.SIGNATURE)) {
            return new JpegFile(bytes).read();
        }
        if (bytes.startsWith(PngFile.SIGNATURE)) {
            return PngFile.read(bytes);
        }
        throw PhotoRefused.kind();
    }

    /** Bytes to read from at a place; a place behind the end means that the file was cut off. */
    record Bytes(byte[] array) {

        Bytes {
            array = array.clone();
        }

        int size() {
            return array.length;
        }

        int at(int place) {
            if (place < 0 || place >= array.length) {
                throw PhotoRefused.broken();
            }
            return array[place] & 0xFF;
        }

        int twoAt(int place) {
            return at(place) << 8 | at(place + 1);
        }

        long fourAt(int place) {
            return (long) twoAt(place) << 16 | twoAt(place + 2);
        }

        boolean startsWith(byte[] start) {
            return array.length >= start.length && Arrays.equals(array, 0, start.length, start, 0, start.length);
        }

        boolean saysAt(int place, String word) {
            var letters = word.getBytes(StandardCharsets.ISO_8859_1);
            return place + letters.length <= array.length
                    && Arrays.equals(array, place, place + letters.length, letters, 0, letters.length);
        }
    }
}
