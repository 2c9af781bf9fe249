package io.toonbank.pricing.web;

import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.oned.EAN8Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/** Codes for scanners and telephones, as modules to draw. */
final class LabelCodes {

    /** GS1 General Specifications, section 5.2: at retail a module is at least 0.264 mm wide, and 0.660 mm at most. */
    static final double MODULE_LEAST_MM = 0.264;

    static final double MODULE_MOST_MM = 0.4;
    /** Code 128 is read by our own scanners only and may be finer. */
    static final double OWN_MODULE_LEAST_MM = 0.19;

    static final int QUIET_MODULES = 11;
    private static final int SKU_LENGTH_MAX = 40;
    private static final int EAN_13 = 13;
    private static final int UPC_A = 12;
    private static final int EAN_8 = 8;

    private LabelCodes() {}

    /** @param text what stands below the bars */
    record Bars(boolean[] modules, String text, double moduleLeast) {}

    /** The GTIN as EAN-13 or EAN-8; what has none, or a longer one, its SKU as Code 128. Null where neither can be written. */
    static @Nullable Bars bars(@Nullable String gtin, String sku) {
        if (gtin != null && gtin.length() == EAN_13) {
            return new Bars(new EAN13Writer().encode(gtin), gtin, MODULE_LEAST_MM);
        }
        if (gtin != null && gtin.length() == UPC_A) {
            return new Bars(new EAN13Writer().encode("0" + gtin), gtin, MODULE_LEAST_MM);
        }
        if (gtin != null && gtin.length() == EAN_8) {
            return new Bars(new EAN8Writer().encode(gtin), gtin, MODULE_LEAST_MM);
        }
        String code = gtin == null ? sku : gtin;
        boolean writable =
                code.length() <= SKU_LENGTH_MAX && code.chars().allMatch(letter -> letter >= ' ' && letter < 127);
        return writable ? new Bars(new Code128Writer().encode(code), code, OWN_MODULE_LEAST_MM) : null;
    }

    static ByteMatrix qr(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }
}
