package io.toonbank.messaging.internal;

import static io.toonbank.messaging.internal.HtmlLook.escaped;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.toonbank.messaging.Block;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.ShopLinks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Makes letters of words and what fills them. */
@Component
class Writing {

    static final String MASK = "••••••";
    private static final int CODE_PIXELS = 400;

    private final ShopLinks shop;

    Writing(ShopLinks shop) {
        this.shop = shop;
    }

    Letter letter(Wording wording, Filling filling, String language) {
        Filling all = filling.and(Filling.of("shop", shop.name()).done());
        List<Part> parts = WordingParser.parts(wording.body());
        String subject = subject(wording, filling);
        String preheader = TextWriter.single(WordingParser.line(wording.preheader()), all);
        List<String> foot = foot(language);
        String html = HtmlLook.page(
                language,
                escaped(subject),
                escaped(preheader),
                escaped(shop.name()),
                HtmlWriter.write(parts, all, language),
                foot.stream()
                        .map(line -> "<p style=\"%s;margin:0 0 6px;%s\">%s</p>"
                                .formatted(HtmlLook.TEXT, HtmlLook.QUIET, escaped(line)))
                        .collect(Collectors.joining()));
        String text = TextWriter.write(parts, all) + "\n-- \n" + String.join("\n", foot) + "\n";
        return new Letter(subject, html, text, pictures(all, html));
    }

    String subject(Wording wording, Filling filling) {
        Filling all = filling.and(Filling.of("shop", shop.name()).done());
        return TextWriter.single(WordingParser.line(wording.subject()), all);
    }

    /** The places that hold secrets. */
    static Set<String> secrets(MessageKind kind) {
        return kind.places().stream().filter(Place::secret).map(Place::name).collect(Collectors.toSet());
    }

    /** The same with everything hidden that only the recipient may read. */
    Filling masked(MessageKind kind, Filling filling, String language) {
        Filling.Building hidden = new Filling.Building();
        for (Place place : kind.places()) {
            if (place.secret()) {
                switch (place.form()) {
                    case TEXT -> hidden.with(place.name(), MASK);
                    case LINK -> hidden.with(place.name(), shop.page(language, "/"));
                    case BLOCK ->
                        hidden.with(place.name(), new Block.Code(place.meaning().in(language), MASK, ""));
                }
            }
        }
        return filling.without(secrets(kind)).and(hidden.done());
    }

    private List<String> foot(String language) {
        boolean dutch = language.equals("nl");
        List<String> lines = new ArrayList<>();
        lines.add(
                dutch
                        ? "Je krijgt dit bericht omdat het hoort bij een bestelling of account bij " + shop.name() + "."
                        : "You get this message because it belongs to an order or an account at " + shop.name() + ".");
        List<String> reach = new ArrayList<>();
        reach.add(shop.company());
        if (shop.email() != null) {
            reach.add(shop.email());
        }
        if (shop.phone() != null) {
            reach.add(shop.phone());
        }
        lines.add(String.join(" · ", reach));
        return lines;
    }

    private static Map<String, byte[]> pictures(Filling filling, String html) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        filling.blocks().forEach((name, block) -> {
            if (block instanceof Block.Code code && !code.scanned().isEmpty() && html.contains("cid:" + name + "\"")) {
                pictures.put(name, qr(code.scanned()));
            }
        });
        return pictures;
    }

    private static byte[] qr(String text) {
        try {
            BitMatrix bits = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            CODE_PIXELS,
                            CODE_PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
            BufferedImage image = new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    image.setRGB(x, y, bits.get(x, y) ? 0 : 0xFFFFFF);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
