package nl.bijrijder.platform.photo;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import nl.bijrijder.platform.photo.RawPhoto.Bytes;

/**
 * A PNG file, walked through piece by piece: the picture is taken along, words and profiles (which may be packed) are not.
 * Ours, for the reason {@link JpegFile} is.
 */
final class PngFile {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final String HEADER = "IHDR";
    private static final String END = "IEND";
    private static final Set<String> PICTURE = Set.of(HEADER, "PLTE", "tRNS", "IDAT", END);
    private static final int AROUND = 12;

    private PngFile() {}

    static RawPhoto read(Bytes file) {
        var bare = new ByteArrayOutputStream();
        bare.writeBytes(SIGNATURE);
        var place = SIGNATURE.length;
        if (!file.saysAt(place + 4, HEADER)) {
            throw PhotoRefused.broken();
        }
        var width = side(file, place + 8);
        var height = side(file, place + 12);
        for (var isEnd = false; !isEnd; ) {
            var length = file.fourAt(place);
            if (place + length + AROUND > file.size()) {
                throw PhotoRefused.broken();
            }
            var name = place + 4;
            if (PICTURE.stream().anyMatch(kind -> file.saysAt(name, kind))) {
                bare.write(file.array(), place, (int) length + AROUND);
            }
            isEnd = file.saysAt(name, END);
            place += (int) length + AROUND;
        }
        return new RawPhoto("png", width, height, 1, new Bytes(bare.toByteArray()));
    }

    private static int side(Bytes file, int place) {
        return (int) Math.min(file.fourAt(place), Integer.MAX_VALUE);
    }
}
