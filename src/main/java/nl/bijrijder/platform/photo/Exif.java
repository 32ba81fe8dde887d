package nl.bijrijder.platform.photo;

import nl.bijrijder.platform.photo.RawPhoto.Bytes;

/**
 * What a camera wrote beside a picture. One number of it is wanted: how the camera was held.
 * Ours, because Thumbnailator's reader overlooks where the file says its list begins, and metadata-extractor reads everything (decision 15).
 */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int ENTRY = 12;

    private Exif() {}

    /** 1 to 8; upright when it is not said, or said in a way that makes no sense. */
    static int orientation(Bytes file, int from, int end) {
        try {
            var little = file.saysAt(from, "II");
            var list = from + Math.toIntExact(Math.min(four(file, from + 4, little), end - from));
            var entries = two(file, list, little);
            for (var entry = list + 2; entry < list + 2 + entries * ENTRY && entry + ENTRY <= end; entry += ENTRY) {
                if (two(file, entry, little) == ORIENTATION) {
                    var said = two(file, entry + 8, little);
                    return said >= 1 && said <= 8 ? said : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (PhotoRefused cutOff) {
            return UPRIGHT;
        }
    }

    private static int two(Bytes file, int place, boolean little) {
        var two = file.twoAt(place);
        return little ? two >> 8 | (two & 0xFF) << 8 : two;
    }

    private static long four(Bytes file, int place, boolean little) {
        var four = file.fourAt(place);
        return little ? Integer.toUnsignedLong(Integer.reverseBytes((int) four)) : four;
    }
}
