package nl.bijrijder.platform.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.springframework.mock.web.MockMultipartFile;

/** Photos for tests, drawn here, with whatever a phone or somebody with bad intentions puts into such a file. */
public final class PhotoFixture {

    private PhotoFixture() {}

    /** Red on the left, blue on the right. */
    public static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    /** A JPEG file of this size. */
    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpeg");
    }

    /** A picture in a form's file field. */
    public static MockMultipartFile upload(byte[] file) {
        return new MockMultipartFile("photo", "foto.jpg", "image/jpeg", file);
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage drawn(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a phone makes it: where it was, how it was held, which camera, and words. */
    public static byte[] withTales(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(80);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.put("GPS 52.3702N 4.8952E".getBytes(StandardCharsets.ISO_8859_1));
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(segment(0xE1, exif.array()));
        bytes.writeBytes(segment(
                0xE1,
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Amsterdam</x:xmpmeta>"
                        .getBytes(StandardCharsets.ISO_8859_1)));
        bytes.writeBytes(segment(0xFE, "made by secret camera".getBytes(StandardCharsets.ISO_8859_1)));
        bytes.write(jpeg, 2, jpeg.length - 2);
        bytes.writeBytes("PK\3\4 and a film behind the end".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, byte[] inside) {
        return ByteBuffer.allocate(inside.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (inside.length + 2))
                .put(inside)
                .array();
    }

    /** A few bytes that say they are a picture of this size. */
    public static byte[] pngBomb(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PngFile.SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        bytes.writeBytes(piece("IHDR", header.array()));
        bytes.writeBytes(piece("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}));
        bytes.writeBytes(piece("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    static byte[] piece(String name, byte[] inside) {
        var checked = ByteBuffer.allocate(inside.length + 4)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(inside)
                .array();
        var sum = new CRC32();
        sum.update(checked);
        return ByteBuffer.allocate(inside.length + 12)
                .putInt(inside.length)
                .put(checked)
                .putInt((int) sum.getValue())
                .array();
    }

    /** For a printing press: four inks. */
    static byte[] cmyk() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return bytes.toByteArray();
    }
}
