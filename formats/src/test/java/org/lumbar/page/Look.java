package org.lumbar.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A picture so coarse that it holds the shape of a page and not its letters: each point is the mean brightness of
/// a square of the screenshot, so that another version of the browser or a shift by a pixel changes little.
final class Look {

    /// Largest difference of one point, from 0 to 255, after the neighbours within one point were searched for the
    /// best match, that passes.
    static final double TOLERATED = 22;

    private static final int SQUARE = 8;

    private final BufferedImage grey;

    private Look(BufferedImage grey) {
        this.grey = grey;
    }

    /// The look of a screenshot.
    static Look of(byte[] png) {
        BufferedImage whole = image(png);
        var grey =
                new BufferedImage(whole.getWidth() / SQUARE, whole.getHeight() / SQUARE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, mean(whole, x * SQUARE, y * SQUARE));
            }
        }
        return new Look(grey);
    }

    static Look read(Path file) throws IOException {
        return new Look(image(Files.readAllBytes(file)));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(grey, "png", file.toFile());
    }

    /// The largest difference of one point from every point near it in the other picture.
    double difference(Look other) {
        if (grey.getWidth() != other.grey.getWidth() || grey.getHeight() != other.grey.getHeight()) {
            return 255;
        }
        double largest = 0;
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                largest = Math.max(largest, Math.max(nearest(x, y, other), other.nearest(x, y, this)));
            }
        }
        return largest;
    }

    private double nearest(int x, int y, Look other) {
        int own = at(x, y);
        int nearest = 255;
        for (int row = Math.max(0, y - 1); row <= Math.min(grey.getHeight() - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(grey.getWidth() - 1, x + 1); column++) {
                nearest = Math.min(nearest, Math.abs(own - other.at(column, row)));
            }
        }
        return nearest;
    }

    private int at(int x, int y) {
        return grey.getRaster().getSample(x, y, 0);
    }

    private static int mean(BufferedImage whole, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int colour = whole.getRGB(x, y);
                sum += 299 * (colour >> 16 & 255) + 587 * (colour >> 8 & 255) + 114 * (colour & 255);
            }
        }
        return Math.toIntExact(sum / (1000L * SQUARE * SQUARE));
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
