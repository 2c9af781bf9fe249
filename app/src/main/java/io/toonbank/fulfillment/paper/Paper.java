package io.toonbank.fulfillment.paper;

import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** A PDF, measured in millimetres from the top left. The letters are embedded, so that every printer has them. */
public final class Paper implements AutoCloseable {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double GLYPH_UNITS = 1_000;
    private static final double BOLD_STROKE = 0.035;

    /** What it is printed on. */
    public enum Size {
        A4(PDRectangle.A4),
        A6(PDRectangle.A6);

        private final PDRectangle rectangle;

        Size(PDRectangle rectangle) {
            this.rectangle = rectangle;
        }
    }

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Size size;
    private @Nullable PDPageContentStream page;

    public Paper(String title, Size size) {
        this.size = size;
        try (InputStream letters = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, letters);
            document.getDocumentInformation().setTitle(title);
            newPage();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void newPage() {
        try {
            endPage();
            PDPage next = new PDPage(size.rectangle);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

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

    /** The text, shortened with an ellipsis where it is wider than the room. */
    public void textWithin(double x, double baseline, double points, boolean bold, String text, double room) {
        String shown = text;
        while (width(points, shown) > room && shown.length() > 1) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        text(x, baseline, points, bold, shown);
    }

    private double width(double points, String text) {
        try {
            return font.getStringWidth(writable(text)) / GLYPH_UNITS * points / POINTS_PER_MM;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void line(double fromX, double y, double toX, double thickness) {
        fill(fromX, y, toX - fromX, thickness);
    }

    public void fill(double x, double y, double width, double height) {
        try {
            PDPageContentStream now = page();
            now.addRect(points(x), fromTop(y + height), points(width), points(height));
            now.fill();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Code 128, as wide as asked. @param code letters of ASCII */
    public void bars(double x, double y, double width, double height, String code) {
        boolean[] modules = new Code128Writer().encode(code);
        double module = width / modules.length;
        for (int i = 0; i < modules.length; i++) {
            if (modules[i]) {
                fill(x + i * module, y, module, height);
            }
        }
    }

    /** A QR code, as large as asked; leave four modules of white around it. */
    public void qr(double x, double y, double side, String text) {
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            double module = side / matrix.getWidth();
            for (int row = 0; row < matrix.getHeight(); row++) {
                for (int column = 0; column < matrix.getWidth(); column++) {
                    if (matrix.get(column, row) == 1) {
                        fill(x + column * module, y + row * module, module, module);
                    }
                }
            }
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

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

    /** What the letters do not have becomes a question mark instead of an error. */
    private String writable(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String letter = Character.toString(Character.isSpaceChar(point) ? ' ' : point);
            written.append(has(letter) ? letter : "?");
        });
        return written.toString();
    }

    private boolean has(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
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

    private float fromTop(double millimetres) {
        return size.rectangle.getHeight() - points(millimetres);
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
