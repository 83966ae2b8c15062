package com.eoclinica.acolhe.phone;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture that looks like a QR code and says nothing: no phone can be paired with a Phone in a box. */
final class QrPicture {

    private static final int MODULES = 29;
    private static final int SIZE = 8;
    private static final int MARK = 7;

    private QrPicture() {}

    static byte[] draw() {
        var picture = new BufferedImage((MODULES + 2) * SIZE, (MODULES + 2) * SIZE, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        square(pen, -1, -1, MODULES + 2, Color.WHITE);
        var random = new Random();
        for (int i = 0; i < MODULES * MODULES; i++)
            if (random.nextBoolean()) square(pen, i % MODULES, i / MODULES, 1, Color.BLACK);
        mark(pen, 0, 0);
        mark(pen, MODULES - MARK, 0);
        mark(pen, 0, MODULES - MARK);
        pen.dispose();
        return png(picture);
    }

    private static void mark(Graphics2D pen, int x, int y) {
        square(pen, x - 1, y - 1, MARK + 2, Color.WHITE);
        square(pen, x, y, MARK, Color.BLACK);
        square(pen, x + 1, y + 1, MARK - 2, Color.WHITE);
        square(pen, x + 2, y + 2, MARK - 4, Color.BLACK);
    }

    private static void square(Graphics2D pen, int x, int y, int side, Color colour) {
        pen.setColor(colour);
        pen.fillRect((x + 1) * SIZE, (y + 1) * SIZE, side * SIZE, side * SIZE);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
