package io.toonbank.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.ShelfLabels.Label;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed says what it should, and a scanner can read it. */
class LabelSheetTest {

    private static final int DOTS_PER_INCH = 300;
    private static final String GTIN = "8712345000011";
    private static final String ADDRESS = "https://shop.example/products/koffiebonen-linde?variant=LH-1001";

    @Test
    void saysThePriceTheUnitPriceAndThePriorPrice() throws IOException {
        String text = text(pdf(List.of(coffee()), LabelTemplate.LABEL_24));

        assertThat(text)
                .contains("Koffiebonen Linde")
                .contains("12,95")
                .contains("25,90 per kg")
                .contains("€ 14,50")
                .contains("laagste prijs in 30 dagen ervoor")
                .contains(GTIN);
    }

    @ParameterizedTest
    @EnumSource(LabelTemplate.class)
    void printsCodesThatCanBeRead(LabelTemplate template) throws Exception {
        byte[] pdf = pdf(List.of(coffee()), template);

        assertThat(read(pdf, template, BarcodeFormat.QR_CODE)).isEqualTo(ADDRESS);
        assertThat(read(pdf, template, BarcodeFormat.EAN_13)).isEqualTo(GTIN);
    }

    @Test
    void printsTheSkuOfWhatHasNoGtin() throws Exception {
        byte[] pdf = pdf(List.of(label("Vaas", null, null, null, 995)), LabelTemplate.SIGN_A5);

        assertThat(read(pdf, LabelTemplate.SIGN_A5, BarcodeFormat.CODE_128)).isEqualTo("LH-1001");
    }

    @Test
    void beginsANewSheetWhenOneIsFull() throws IOException {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            labels.add(coffee());
        }
        try (PDDocument document = Loader.loadPDF(pdf(labels, LabelTemplate.LABEL_24))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void writesLettersOtherLanguagesHaveAndNeverFailsOnOneItLacks() throws IOException {
        String text =
                text(pdf(List.of(label("Žluťoučký kůň, καφές 咖啡", GTIN, null, null, 495)), LabelTemplate.SIGN_A4));

        assertThat(text).contains("Žluťoučký").contains("καφές").contains("??");
    }

    @Test
    void drawsTheSameAsAPage() {
        byte[] html;
        try (PdfCanvas measure = new PdfCanvas("")) {
            HtmlCanvas canvas = new HtmlCanvas("Schapkaartjes", "nl", measure);
            new LabelSheet(canvas, LabelTemplate.LABEL_24, "nl", _ -> ADDRESS)
                    .draw(List.of(label("Kop & <schotel>", GTIN, null, null, 1_295)));
            html = canvas.finished();
        }

        assertThat(new String(html, StandardCharsets.UTF_8))
                .contains("Kop &amp; &lt;schotel&gt;")
                .contains("12,")
                .contains("<svg");
    }

    /** Left in target/ to be looked at. */
    @Test
    void looksAsItShould() throws IOException {
        Path folder = Path.of("target", "labels");
        Files.createDirectories(folder);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            labels.add(coffee());
            labels.add(
                    label("Tafellamp Olm, spargroen, 42 cm hoog, met linnen kap", "8712345000028", null, null, 12_995));
            labels.add(label("Theelepel", null, null, Money.of(350, "EUR"), 299));
        }
        for (LabelTemplate template : LabelTemplate.values()) {
            byte[] pdf = pdf(labels, template);
            Files.write(folder.resolve(template + ".pdf"), pdf);
            assertThat(pdf).hasSizeGreaterThan(5_000);
        }
    }

    private static Label coffee() {
        UnitPricing halfAKilogram =
                new UnitPricing(BigDecimal.valueOf(500), MeasureUnit.G, BigDecimal.ONE, MeasureUnit.KG);
        return label("Koffiebonen Linde, espresso", GTIN, halfAKilogram, Money.of(1_450, "EUR"), 1_295);
    }

    private static Label label(
            String title, @Nullable String gtin, @Nullable UnitPricing unitPricing, @Nullable Money was, long price) {
        UUID product = Ids.next();
        Money money = Money.of(price, "EUR");
        Variant variant = new Variant(
                Ids.next(),
                product,
                "LH-1001",
                gtin,
                Translated.nlEn(title, title),
                Translated.nlEn(title, title),
                Map.of(),
                "standard",
                null,
                unitPricing,
                null,
                List.of(),
                "Lindehof",
                List.of(),
                "koffiebonen-linde",
                true,
                false,
                1);
        return new Label(variant, money, was, unitPricing == null ? null : unitPricing.unitPrice(money));
    }

    private static byte[] pdf(List<Label> labels, LabelTemplate template) {
        try (PdfCanvas canvas = new PdfCanvas("Schapkaartjes")) {
            new LabelSheet(canvas, template, "nl", _ -> ADDRESS).draw(labels);
            return canvas.finished();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Looks at the first label of the first sheet as a scanner does. */
    private static String read(byte[] pdf, LabelTemplate template, BarcodeFormat format)
            throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int width = (int) (template.width / 25.4 * DOTS_PER_INCH);
            int height = (int) Math.min(sheet.getHeight(), template.height / 25.4 * DOTS_PER_INCH);
            BufferedImage label = sheet.getSubimage(0, 0, Math.min(width, sheet.getWidth()), height);
            int[] pixels = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
            var source = new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(format),
                                    DecodeHintType.TRY_HARDER,
                                    Boolean.TRUE))
                    .getText();
        }
    }
}
