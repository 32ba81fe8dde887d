package nl.bijrijder.platform.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes the photo that is kept of a file that somebody sends. Never within a transaction: it takes a moment, and a connection
 * must not wait for it.
 */
@Component
public class PhotoLab {

    /** Most bytes of a file, about what a phone makes of its best. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    /** Longest side of what is kept, in pixels. */
    public static final int LARGE = 1600;
    /** Longest side of the small one, in pixels. */
    public static final int SMALL = 320;

    /** Above this a picture is unpacked in steps of two or more dots, so that it never takes more than some 50 MB. */
    private static final int UNPACKED = 4100;

    private static final float QUALITY = 0.85f;

    /** A class of 28 sends its photos in the same minute: they take turns, and memory holds no more than two. */
    private final Semaphore turns = new Semaphore(2, true);

    /**
     * The photo of a form's file field.
     *
     * @return empty when no file was chosen
     * @throws PhotoRefused when it is no photo, is damaged, or too large
     */
    public Optional<Photo> develop(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        if (file.getSize() > MOST_BYTES) {
            throw PhotoRefused.heavy();
        }
        turns.acquireUninterruptibly();
        try {
            return Optional.of(drawn(file.getBytes()));
        } finally {
            turns.release();
        }
    }

    /**
     * The photo of a form that is about one.
     *
     * @param missing key of the sentence when there is none
     * @throws RuleBroken beside the field {@code photo}, when no file was chosen
     * @throws PhotoRefused when it is no photo, is damaged, or too large
     */
    public Photo require(@Nullable MultipartFile file, String missing) throws IOException {
        return develop(file).orElseThrow(() -> Rule.broken("photo", missing));
    }

    /**
     * The photo in these bytes.
     *
     * @throws PhotoRefused when it is no photo, is damaged, or too large
     */
    public Photo develop(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw PhotoRefused.heavy();
        }
        turns.acquireUninterruptibly();
        try {
            return drawn(file);
        } finally {
            turns.release();
        }
    }

    private static Photo drawn(byte[] file) {
        var raw = RawPhoto.read(file);
        var large = upright(fitted(unpacked(raw), LARGE), raw.orientation());
        var small = fitted(large, SMALL);
        return new Photo(
                jpeg(large), jpeg(small), large.getWidth(), large.getHeight(), small.getWidth(), small.getHeight());
    }

    private static BufferedImage unpacked(RawPhoto raw) {
        var reader = ImageIO.getImageReadersByFormatName(raw.format()).next();
        try (var in = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(raw.bare().array()))) {
            reader.setInput(in, true, true);
            var how = reader.getDefaultReadParam();
            var step = (Math.max(raw.width(), raw.height()) + UNPACKED - 1) / UNPACKED;
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } catch (IOException | RuntimeException unreadable) {
            // whatever a damaged file makes the reader stumble over, it is the file that is wrong
            throw PhotoRefused.broken();
        } finally {
            reader.dispose();
        }
    }

    /** No larger than this, on white where one could look through it. */
    private static BufferedImage fitted(BufferedImage image, int longest) {
        var factor = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        return onWhite(factor < 1 ? scaled(image, width, height) : image);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        try {
            return Thumbnails.of(image)
                    .forceSize(width, height)
                    .imageType(BufferedImage.TYPE_INT_ARGB)
                    .asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is read or written here", impossible);
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return plain;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        return orientation == 1
                ? image
                : onWhite(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(image));
    }

    /** With nothing in it but the picture. */
    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing but memory is written to", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
