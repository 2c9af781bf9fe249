package io.toonbank.returns.internal;

import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Address;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Locations;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnSlips;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.ReturnsRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/** Draws return slips: above the part for the parcel's inside, below the label for its outside. */
@Component
class DrawingSlips implements ReturnSlips {

    private static final float LEFT = 56;
    private static final float LINE = 16;
    private static final float CODE_SIZE = 110;
    private static final float BARS_WIDTH = 220;
    private static final float BARS_HEIGHT = 54;
    private static final float FOLD = 400;
    private static final int LINES_SHOWN = 12;
    private static final int TITLE_LENGTH = 60;

    private final ReturnReading reading;
    private final LabellingReturns labels;
    private final Locations locations;

    DrawingSlips(ReturnReading reading, LabellingReturns labels, Locations locations) {
        this.reading = reading;
        this.labels = labels;
        this.locations = locations;
    }

    @Override
    public byte[] pdf(UUID returnId, String language) {
        Return returned = reading.find(returnId).orElseThrow(() -> Refused.because(ReturnsRefusal.NOT_FOUND));
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(returned.number());
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                Slip slip = new Slip(canvas, language.equals("nl"));
                slip.draw(returned);
                Optional<byte[]> label = destination(returned).flatMap(place -> labels.label(returned, place));
                if (label.isPresent()) {
                    slip.stick(document, label.get());
                } else {
                    slip.label(returned);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where parcels go: where it was said, else the first warehouse, else the first place there is. */
    private Optional<Location> destination(Return returned) {
        UUID said = returned.locationId();
        if (said != null) {
            return locations.find(said);
        }
        List<Location> active =
                locations.all().stream().filter(Location::active).toList();
        return active.stream()
                .filter(location -> location.kind() == LocationKind.WAREHOUSE)
                .findFirst()
                .or(() -> active.stream().findFirst());
    }

    private final class Slip {

        private final PDPageContentStream canvas;
        private final boolean dutch;
        private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        private final PDType1Font strong = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        private float y = PDRectangle.A4.getHeight() - LEFT;

        Slip(PDPageContentStream canvas, boolean dutch) {
            this.canvas = canvas;
            this.dutch = dutch;
        }

        private void draw(Return returned) throws IOException {
            float right = PDRectangle.A4.getWidth() - LEFT - CODE_SIZE;
            code(returned.number(), right, y - CODE_SIZE + LINE);
            write(strong, 22, said("Retour ", "Return ") + returned.number());
            y -= 8;
            write(plain, 11, said("Bestelling ", "Order ") + returned.orderNumber());
            write(plain, 11, said("Uiterlijk verzenden op ", "Send by ") + day(returned));
            y -= 40;
            List<Return.Line> lines = returned.lines();
            for (Return.Line line : lines.subList(0, Math.min(LINES_SHOWN, lines.size()))) {
                write(plain, 11, line.quantity() + " x " + cut(line.title()) + "  (" + line.sku() + ")");
            }
            if (lines.size() > LINES_SHOWN) {
                write(plain, 11, "+ " + (lines.size() - LINES_SHOWN));
            }
            y -= 8;
            write(
                    plain,
                    10,
                    returned.way() == ReturnWay.POST
                            ? said(
                                    "Leg dit deel in het pakket en plak het onderste deel op de doos.",
                                    "Put this part into the parcel and stick the lower part on the box.")
                            : said(
                                    "Neem de artikelen en deze code mee naar een winkel.",
                                    "Bring the articles and this code to a store."));
            fold();
        }

        private void fold() throws IOException {
            canvas.setLineDashPattern(new float[] {4, 4}, 0);
            canvas.moveTo(LEFT, FOLD);
            canvas.lineTo(PDRectangle.A4.getWidth() - LEFT, FOLD);
            canvas.stroke();
        }

        /** The carrier's label fills the part below the fold. */
        private void stick(PDDocument document, byte[] pdf) throws IOException {
            try (PDDocument label = Loader.loadPDF(pdf)) {
                PDFormXObject form = new LayerUtility(document).importPageAsForm(label, 0);
                float scale = (FOLD - 2 * LINE) / form.getBBox().getHeight();
                canvas.saveGraphicsState();
                canvas.transform(Matrix.getTranslateInstance(
                        (PDRectangle.A4.getWidth() - form.getBBox().getWidth() * scale) / 2, LINE));
                canvas.transform(Matrix.getScaleInstance(scale, scale));
                canvas.drawForm(form);
                canvas.restoreGraphicsState();
            }
        }

        /** Our own address and code, where no carrier gave a label. */
        private void label(Return returned) throws IOException {
            y = FOLD - 3 * LINE;
            Optional<Location> place = destination(returned);
            write(plain, 11, said("Aan", "To"));
            for (String line : place.map(found -> address(found)).orElse(List.of())) {
                write(strong, 16, line);
            }
            bars(returned.number(), LEFT, y - BARS_HEIGHT - LINE);
            y -= BARS_HEIGHT + 2 * LINE;
            write(strong, 14, returned.number());
        }

        private List<String> address(Location location) {
            Address address = location.address();
            List<String> lines = new ArrayList<>();
            lines.add(location.name() + said(" - retouren", " - returns"));
            lines.add(address.street() + " " + address.houseNumber());
            lines.add(address.postcode() + " " + address.city());
            lines.add(Locale.of("", address.country()).getDisplayCountry(dutch ? Locale.of("nl") : Locale.ENGLISH));
            return lines;
        }

        private void write(PDType1Font font, float size, String text) throws IOException {
            canvas.beginText();
            canvas.setFont(font, size);
            canvas.newLineAtOffset(LEFT, y);
            canvas.showText(printable(text));
            canvas.endText();
            y -= size + 6;
        }

        /** The font of every PDF reader knows the letters of Western Europe. */
        private String printable(String text) {
            StringBuilder written = new StringBuilder();
            text.codePoints()
                    .map(letter -> letter >= ' ' && letter < 127 || letter >= 160 && letter <= 255 ? letter : '?')
                    .forEach(written::appendCodePoint);
            return written.toString();
        }

        private void code(String text, float left, float bottom) throws IOException {
            ByteMatrix matrix;
            try {
                matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            } catch (WriterException tooLong) {
                throw new IllegalStateException(text, tooLong);
            }
            float module = CODE_SIZE / matrix.getWidth();
            for (int column = 0; column < matrix.getWidth(); column++) {
                for (int row = 0; row < matrix.getHeight(); row++) {
                    if (matrix.get(column, row) == 1) {
                        canvas.addRect(left + column * module, bottom + CODE_SIZE - (row + 1) * module, module, module);
                    }
                }
            }
            canvas.fill();
        }

        private void bars(String text, float left, float bottom) throws IOException {
            boolean[] modules = new Code128Writer().encode(text);
            float module = BARS_WIDTH / modules.length;
            for (int i = 0; i < modules.length; i++) {
                if (modules[i]) {
                    canvas.addRect(left + i * module, bottom, module, BARS_HEIGHT);
                }
            }
            canvas.fill();
        }

        private String day(Return returned) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(dutch ? Locale.of("nl", "NL") : Locale.ENGLISH)
                    .format(returned.sendBy().atZone(ZoneOffset.UTC));
        }

        private String cut(String title) {
            return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH);
        }

        private String said(String nl, String en) {
            return dutch ? nl : en;
        }
    }
}
