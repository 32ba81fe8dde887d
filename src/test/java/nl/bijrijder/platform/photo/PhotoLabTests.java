package nl.bijrijder.platform.photo;

import static nl.bijrijder.platform.photo.PhotoFixture.drawn;
import static nl.bijrijder.platform.photo.PhotoFixture.jpeg;
import static nl.bijrijder.platform.photo.PhotoFixture.picture;
import static nl.bijrijder.platform.photo.PhotoFixture.pngBomb;
import static nl.bijrijder.platform.photo.PhotoFixture.withTales;
import static nl.bijrijder.platform.photo.PhotoFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoLabTests {

    private final PhotoLab lab = new PhotoLab();

    @Test
    void keepsALargeAndASmallOneInTheSameShape() {
        var photo = lab.develop(jpeg(4000, 3000));
        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.height()).isEqualTo(1200);
        assertThat(drawn(photo.large()).getWidth()).isEqualTo(1600);
        assertThat(drawn(photo.small()).getWidth()).isEqualTo(320);
        assertThat(drawn(photo.small()).getHeight()).isEqualTo(240);
    }

    @Test
    void aSmallPictureStaysAsSmallAsItIs() {
        var photo = lab.develop(jpeg(30, 20));
        assertThat(photo.width()).isEqualTo(30);
        assertThat(drawn(photo.small()).getWidth()).isEqualTo(30);
        assertThat(lab.develop(jpeg(5000, 1)).height()).isEqualTo(1);
    }

    @Test
    void nothingThatACameraWroteIsLeft() {
        var sent = withTales(jpeg(800, 600), 1);
        assertThat(text(sent)).contains("Exif", "GPS", "xmpmeta", "secret camera", "PK");
        var photo = lab.develop(sent);
        for (var kept : new byte[][] {photo.large(), photo.small()}) {
            assertThat(text(kept)).doesNotContain("Exif", "GPS", "xap", "xmpmeta", "camera", "PK\3", "ICC_PROFILE");
            assertThat(markers(kept)).containsOnly(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,800,600,RED,BLUE",
        "3,800,600,BLUE,RED",
        "2,800,600,BLUE,RED",
        "6,600,800,RED,RED",
        "8,600,800,BLUE,BLUE"
    })
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int held, int width, int height, String left, String right) {
        var photo = lab.develop(withTales(jpeg(800, 600), held));
        assertThat(photo.width()).isEqualTo(width);
        assertThat(photo.height()).isEqualTo(height);
        var shown = drawn(photo.large());
        assertThat(colour(shown, 10, 10)).isEqualTo(left);
        assertThat(colour(shown, width - 10, 10)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void aWayOfHoldingThatDoesNotExistIsUpright(int held) {
        assertThat(lab.develop(withTales(jpeg(80, 60), held)).width()).isEqualTo(80);
    }

    @Test
    void aPngIsSeenOnWhite() {
        var image = new BufferedImage(100, 50, BufferedImage.TYPE_INT_ARGB);
        var photo = lab.develop(written(image, "png"));
        assertThat(new Color(drawn(photo.large()).getRGB(50, 25)))
                .satisfies(seen -> assertThat(seen.getRed()).isGreaterThan(250));
        assertThat(lab.develop(written(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_BINARY), "png"))
                        .width())
                .isEqualTo(9);
        assertThat(lab.develop(written(new BufferedImage(9, 9, BufferedImage.TYPE_USHORT_GRAY), "png"))
                        .width())
                .isEqualTo(9);
    }

    @Test
    void packedWordsInAPngAreNotUnpacked() {
        var png = written(picture(20, 20), "png");
        var bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, 33);
        bytes.writeBytes(PhotoFixture.piece("iCCP", "x\0\0not a profile".getBytes(StandardCharsets.ISO_8859_1)));
        bytes.writeBytes(PhotoFixture.piece("zTXt", "GPS\0\0nonsense".getBytes(StandardCharsets.ISO_8859_1)));
        bytes.write(png, 33, png.length - 33);
        assertThat(lab.develop(bytes.toByteArray()).width()).isEqualTo(20);
    }

    @Test
    void aProgressiveAndAGreyPhotoArePhotosToo() throws IOException {
        assertThat(lab.develop(progressive(1200, 900)).width()).isEqualTo(1200);
        var grey = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(lab.develop(written(grey, "jpeg")).height()).isEqualTo(40);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        Assertions.assertThatNoException()
                .isThrownBy(
                        () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                            refused("platform.photo.large", pngBomb(50_000, 50_000));
                            refused("platform.photo.large", pngBomb(Integer.MAX_VALUE, 1));
                            refused("platform.photo.large", pngBomb(-1, -1));
                            refused("platform.photo.broken", pngBomb(0, 10));
                            refused("platform.photo.broken", pngBomb(7_000, 7_000));
                        }));
        var jpeg = jpeg(40, 40);
        var size = indexOf(jpeg, 0xC0) + 4;
        Arrays.fill(jpeg, size, size + 4, (byte) 0xFF);
        refused("platform.photo.large", jpeg);
    }

    @Test
    void aPhotoWithThousandsOfLayersIsRefused() throws IOException {
        var jpeg = progressive(16, 16);
        var bytes = new ByteArrayOutputStream();
        var last = lastIndexOf(jpeg, 0xDA);
        bytes.write(jpeg, 0, last);
        for (var layer = 0; layer < 500; layer++) {
            bytes.write(jpeg, last, jpeg.length - 2 - last);
        }
        bytes.write(jpeg, jpeg.length - 2, 2);
        refused("platform.photo.broken", bytes.toByteArray());
    }

    @Test
    void refusesAFileThatIsNoPhotoUnderAnyName() throws IOException {
        refused("platform.photo.kind", written(picture(10, 10), "gif"));
        refused("platform.photo.kind", written(picture(10, 10), "bmp"));
        refused("platform.photo.kind", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused("platform.photo.kind", "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refused("platform.photo.kind", "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
        refused("platform.photo.kind", "GIF89a/*".getBytes(StandardCharsets.ISO_8859_1));
        refused("platform.photo.kind", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        refused("platform.photo.kind", new byte[] {1});
        refused("platform.photo.kind", PhotoFixture.cmyk());
        refused("platform.photo.heavy", new byte[PhotoLab.MOST_BYTES + 1]);
    }

    @Test
    void aFileThatWasCutOffOrShakenNeverBreaksAnything() throws IOException {
        var random = new Random(8131);
        for (var file : new byte[][] {
            withTales(jpeg(64, 48), 6), progressive(64, 48), written(picture(64, 48), "png"), pngBomb(64, 48)
        }) {
            var whole = indexOfEnd(file);
            for (var length = 1; length < whole; length += 7) {
                refused(null, Arrays.copyOf(file, length));
            }
            for (var turn = 0; turn < 400; turn++) {
                var shaken = file.clone();
                for (var change = random.nextInt(6); change >= 0; change--) {
                    shaken[random.nextInt(shaken.length)] = (byte) random.nextInt(256);
                }
                try {
                    lab.develop(shaken);
                } catch (PhotoRefused refused) {
                    assertThat(refused.key()).startsWith("platform.photo.");
                }
            }
        }
    }

    private void refused(String key, byte[] file) {
        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> lab.develop(file))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("photo");
                    if (key != null) {
                        assertThat(refused.key()).isEqualTo(key);
                    }
                });
    }

    private static byte[] progressive(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture(width, height), null, null), how);
        }
        return bytes.toByteArray();
    }

    /** Up to the end of the picture; what stands behind it may be cut off. */
    private static int indexOfEnd(byte[] file) {
        return file[0] == (byte) 0xFF ? lastIndexOf(file, 0xD9) + 1 : file.length;
    }

    private static int indexOf(byte[] file, int marker) {
        var at = 0;
        while (file[at] != (byte) 0xFF || file[at + 1] != (byte) marker) {
            at++;
        }
        return at + 1;
    }

    private static int lastIndexOf(byte[] file, int marker) {
        var at = file.length - 2;
        while (file[at] != (byte) 0xFF || file[at + 1] != (byte) marker) {
            at--;
        }
        return at;
    }

    /** The segments of a JPEG file, up to the picture. */
    private static java.util.Set<Integer> markers(byte[] jpeg) {
        var found = new java.util.HashSet<Integer>();
        for (var at = 2; ; at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF))) {
            found.add(jpeg[at + 1] & 0xFF);
            if (found.contains(0xDA)) {
                return found;
            }
        }
    }

    private static String colour(BufferedImage image, int x, int y) {
        var seen = new Color(image.getRGB(x, y));
        return seen.getRed() > seen.getBlue() ? "RED" : "BLUE";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
