package nl.bijrijder.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.bijrijder.career.AddPhoto;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.CareerPhotoId;
import nl.bijrijder.career.CareerPhotos;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.platform.photo.PhotoLab;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** The photos of the demo world, drawn here: nobody real is on them, and nobody has the rights. */
@Component
@OnlyInDemoWorld
class DemoPhotos {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private final CareerPhotos photos;
    private final PhotoLab lab;

    DemoPhotos(CareerPhotos photos, PhotoLab lab) {
        this.photos = photos;
        this.lab = lab;
    }

    /** A still life beside an entry, and what is on it. */
    void beside(CurrentUser user, CareerEntryId entry, String words) {
        var id = new CareerPhotoId(Story.id("photo " + entry + " " + words));
        photos.add(user, new AddPhoto(id, entry, lab.develop(stillLife(words.hashCode())), words));
    }

    /** The face of somebody who does not exist. */
    Photo face() {
        var image = new BufferedImage(HEIGHT, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(new Color(0xBFE3E0));
        brush.fillRect(0, 0, HEIGHT, HEIGHT);
        brush.setColor(new Color(0x3B2A20));
        brush.fillOval(150, 90, 300, 360);
        brush.setColor(new Color(0x0B6165));
        brush.fillOval(80, 440, 440, 300);
        brush.setColor(new Color(0xD9A07A));
        brush.fillOval(190, 150, 220, 290);
        brush.setColor(new Color(0x2A1D15));
        brush.fillOval(240, 270, 26, 26);
        brush.fillOval(334, 270, 26, 26);
        brush.setStroke(new BasicStroke(8));
        brush.drawArc(250, 310, 100, 70, 200, 140);
        brush.dispose();
        return lab.develop(png(image));
    }

    /** A table before a wall, with cups on it. */
    private static byte[] stillLife(int seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var hue = Math.floorMod(seed, 360) / 360f;
        brush.setColor(Color.getHSBColor(hue, 0.25f, 0.95f));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.getHSBColor(hue + 0.1f, 0.45f, 0.6f));
        brush.fillRect(0, 400, WIDTH, 200);
        for (var cup = 0; cup < 3; cup++) {
            cup(brush, 130 + cup * 220, Color.getHSBColor(hue + 0.3f + cup * 0.12f, 0.6f, 0.85f));
        }
        brush.dispose();
        return png(image);
    }

    private static void cup(Graphics2D brush, int left, Color colour) {
        brush.setColor(colour.darker());
        brush.fillOval(left + 85, 330, 70, 70);
        brush.setColor(colour);
        brush.fillRoundRect(left, 300, 120, 150, 40, 40);
        brush.setColor(colour.brighter());
        brush.fillOval(left, 280, 120, 44);
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing but memory is written to", impossible);
        }
    }
}
