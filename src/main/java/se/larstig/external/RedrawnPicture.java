package se.larstig.external;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.larstig.shared.Refused;

/**
 * EX2.2: a picture drawn anew, at most {@value #LONGEST_SIDE} points long: so nothing comes with it but what can be seen, not
 * where it was taken nor with what, and nothing hidden behind its last line. One that would be too large as a PNG becomes a JPEG.
 *
 * <p>Its size is read before its points are, and one is drawn at a time, so that a small file cannot fill the memory.
 */
final class RedrawnPicture {

    private static final int LONGEST_SIDE = 2400;
    private static final int MOST_POINTS = 40_000_000;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private RedrawnPicture() {}

    static byte[] of(byte[] bytes, ShownFile.Type type) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            var drawn = upright(read(bytes, type), type == ShownFile.Type.JPEG ? Orientation.of(bytes) : 1);
            var redrawn = written(drawn, type);
            return redrawn.length > ShownFile.MOST_BYTES ? written(drawn, ShownFile.Type.JPEG) : redrawn;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Refused("external.refused.file-broken");
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static byte[] written(BufferedImage drawn, ShownFile.Type type) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, type.name().toLowerCase(Locale.ROOT), out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] bytes, ShownFile.Type type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width < 1 || height < 1 || (long) width * height > MOST_POINTS) {
            throw new Refused("external.refused.file-points");
        }
        var param = reader.getDefaultReadParam();
        var step = (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE;
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** As it was held when it was taken. */
    private static BufferedImage upright(BufferedImage read, int orientation) {
        var width = read.getWidth();
        var height = read.getHeight();
        var lies = orientation >= 5;
        var drawn = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            draw(pen, drawn, read, turned(orientation, width, height));
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static void draw(Graphics2D pen, BufferedImage drawn, BufferedImage read, AffineTransform turned) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        pen.drawImage(read, turned, null);
    }

    /** The eight orientations of the Exif standard, of which cameras use 1, 3, 6 and 8. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
