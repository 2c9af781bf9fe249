package io.toonbank.pricing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Draws a PDF of A4 pages. The letters are embedded, so that every printer has them. */
final class PdfCanvas implements LabelCanvas, AutoCloseable {

    static final double POINTS_PER_MM = 72 / 25.4;

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double GLYPH_UNITS = 1_000;
    /** A stroke around the letters makes them bold. */
    private static final double BOLD_STROKE = 0.035;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Map<String, Boolean> known = new HashMap<>();
    private @Nullable PDPageContentStream page;

    PdfCanvas(String title) {
        try (InputStream letters = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, letters);
            document.getDocumentInformation().setTitle(title);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void newPage() {
        try {
            endPage();
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void text(double x, double baseline, double points, boolean bold, String text) {
        try {
            PDPageContentStream now = page();
            now.beginText();
            now.setFont(font, (float) points);
            now.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            now.setLineWidth((float) (points * BOLD_STROKE));
            now.newLineAtOffset(points(x), fromTop(baseline));
            now.showText(writable(text));
            now.endText();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public double width(double points, boolean bold, String text) {
        try {
            double plain = font.getStringWidth(writable(text)) / GLYPH_UNITS * points / POINTS_PER_MM;
            return bold ? plain + points * BOLD_STROKE / POINTS_PER_MM : plain;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the letters do not have becomes a question mark instead of an error. */
    private String writable(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isSpaceChar(point) ? ' ' : point)
                .forEach(point -> {
                    String letter = Character.toString(point);
                    written.append(has(letter) ? letter : "?");
                });
        return written.toString();
    }

    private boolean has(String letter) {
        return known.computeIfAbsent(letter, this::looksUp);
    }

    private boolean looksUp(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    @Override
    public void fill(double x, double y, double width, double height) {
        try {
            PDPageContentStream now = page();
            now.addRect(points(x), fromTop(y + height), points(width), points(height));
            now.fill();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double thickness) {
        try {
            PDPageContentStream now = page();
            now.setLineWidth(points(thickness));
            now.moveTo(points(fromX), fromTop(fromY));
            now.lineTo(points(toX), fromTop(toY));
            now.stroke();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] finished() {
        try {
            endPage();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PDPageContentStream page() {
        return Objects.requireNonNull(page, "no page was begun");
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }

    private static float fromTop(double millimetres) {
        return PDRectangle.A4.getHeight() - points(millimetres);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
