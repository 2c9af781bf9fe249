package io.toonbank.storefront.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code to show on a telephone.
 *
 * @param path of an SVG, one unit a module
 * @param size modules along an edge, without the white around it
 */
record QrPicture(String path, int size) {

    static QrPicture of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                addRow(path, modules, y);
            }
            return new QrPicture(path.toString(), modules.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this text", tooLong);
        }
    }

    /** Neighbours become one stroke. */
    private static void addRow(StringBuilder path, BitMatrix modules, int y) {
        for (int x = 0; x < modules.getWidth(); x++) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y)) {
                x++;
            }
            if (x > from) {
                path.append('M').append(from).append(' ').append(y).append('h').append(x - from);
                path.append("v1h-").append(x - from).append('z');
            }
        }
    }
}
