package io.toonbank.storefront.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.EAN13Writer;
import org.jspecify.annotations.Nullable;

/** A loyalty card as a barcode that a till can scan from a telephone. */
final class Barcode {

    private static final int MODULES = 113;
    private static final int HEIGHT = 40;

    private Barcode() {}

    /** The path of an SVG of 113 by 40; absent when the number is no EAN-13. */
    static @Nullable String path(String number) {
        if (!number.matches("\\d{13}")) {
            return null;
        }
        try {
            BitMatrix bars = new EAN13Writer().encode(number, BarcodeFormat.EAN_13, MODULES, 1);
            StringBuilder path = new StringBuilder();
            for (int x = 0; x < bars.getWidth(); x++) {
                if (bars.get(x, 0)) {
                    path.append('M').append(x).append(" 0h1v").append(HEIGHT).append("h-1z");
                }
            }
            return path.toString();
        } catch (IllegalArgumentException wrongCheckDigit) {
            return null;
        }
    }
}
