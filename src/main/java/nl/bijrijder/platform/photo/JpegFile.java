package nl.bijrijder.platform.photo;

import java.io.ByteArrayOutputStream;
import nl.bijrijder.platform.photo.RawPhoto.Bytes;

/**
 * A JPEG file, walked through segment by segment. What is needed to draw it is taken along; EXIF, XMP, colour profiles, comments,
 * small pictures and what stands behind the end are not. Its size and how the camera was held are read on the way.
 * Ours, because libraries take out what they know by name, where this keeps only what draws the picture (decision 15).
 */
final class JpegFile {

    static final byte[] SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** A progressive photo has about ten; a file with thousands is made to keep a server busy. */
    private static final int MOST_SCANS = 64;

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int[] START = {0xFF, 0xD8};

    /** An application's own segment that says: an ordinary JPEG file. Without it colours are guessed. */
    private static final byte[] ORDINARY = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final Bytes file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int place = START.length;
    private int width;
    private int height;
    private int orientation = 1;
    private int scans;

    JpegFile(Bytes file) {
        this.file = file;
        for (var one : START) {
            bare.write(one);
        }
    }

    RawPhoto read() {
        for (var marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        if (width == 0 || scans == 0) {
            throw PhotoRefused.broken();
        }
        bare.write(0xFF);
        bare.write(END);
        return new RawPhoto("jpeg", width, height, orientation, new Bytes(bare.toByteArray()));
    }

    private int marker() {
        if (file.at(place) != 0xFF) {
            throw PhotoRefused.broken();
        }
        while (file.at(place) == 0xFF) {
            place++;
        }
        return file.at(place++);
    }

    private void segment(int marker) {
        var length = file.twoAt(place);
        if (length < 2 || place + length > file.size()) {
            throw PhotoRefused.broken();
        }
        var from = place - 2;
        var inside = place + 2;
        place += length;
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> {
                size(inside, length);
                copy(from);
            }
            case 0xC4, 0xDB, 0xDD -> copy(from);
            case SCAN -> {
                copy(from);
                scan();
            }
            case 0xE0 -> {
                if (file.saysAt(inside, "JFIF\0")) {
                    bare.writeBytes(ORDINARY);
                }
            }
            case EXIF -> {
                if (file.saysAt(inside, "Exif\0\0")) {
                    orientation = Exif.orientation(file, inside + 6, place);
                }
            }
            case ADOBE -> {
                if (file.saysAt(inside, "Adobe") && length == 14) {
                    copy(from);
                }
            }
            default -> refuseUnlessBeside(marker);
        }
    }

    /** What stands beside the picture is left out; a kind of picture that nobody can draw is said to be one. */
    private static void refuseUnlessBeside(int marker) {
        if (marker < 0xE0 || marker > 0xFE) {
            throw PhotoRefused.kind();
        }
    }

    private void size(int inside, int length) {
        if (width != 0 || length < 8) {
            throw PhotoRefused.broken();
        }
        var parts = file.at(inside + 5);
        if (file.at(inside) != 8 || (parts != 1 && parts != 3)) {
            throw PhotoRefused.kind(); // for a printing press (CMYK), or with more shades than a screen has
        }
        height = file.twoAt(inside + 1);
        width = file.twoAt(inside + 3);
        if (width == 0) {
            throw PhotoRefused.broken();
        }
    }

    private void scan() {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw PhotoRefused.broken();
        }
        var from = place;
        while (file.at(place) != 0xFF || isPartOfScan(file.at(place + 1))) {
            place++;
        }
        bare.write(file.array(), from, place - from);
    }

    private static boolean isPartOfScan(int next) {
        return next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
    }

    private void copy(int from) {
        bare.write(0xFF);
        bare.write(file.array(), from + 1, place - from - 1);
    }

    /**
     * What a camera wrote beside a picture. One number of it is wanted: how the camera was held.
     * Ours, because Thumbnailator's reader overlooks where the file says its list begins, and metadata-extractor reads everything (decision 15).
     */
    static final class Exif {

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
}
