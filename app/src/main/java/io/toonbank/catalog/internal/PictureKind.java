package io.toonbank.catalog.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of picture bytes are, told from the bytes themselves. */
enum PictureKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private static final int SNIFFED = 1_024;

    private final String contentType;
    private final String extension;

    PictureKind(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }

    /** Width and height in pixels. */
    record Size(int width, int height) {}

    static Optional<PictureKind> of(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.UTF_8);
        return head.contains("<svg") ? Optional.of(SVG) : Optional.empty();
    }

    /** Null when the bytes are not what they say they are; SVG is measured by {@link SvgCleaner}. */
    @Nullable
    Size measure(byte[] bytes) {
        try {
            return switch (this) {
                case PNG -> starts(bytes, 12, 'I', 'H', 'D', 'R') ? new Size(int32(bytes, 16), int32(bytes, 20)) : null;
                case JPEG -> jpeg(bytes);
                case WEBP -> webp(bytes);
                case SVG -> null;
            };
        } catch (ArrayIndexOutOfBoundsException _) {
            return null;
        }
    }

    /** Walks the segments to the frame header (ITU-T T.81, annex B). */
    private static @Nullable Size jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length) {
            if ((bytes[at] & 0xFF) != 0xFF) {
                return null;
            }
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new Size(int16(bytes, at + 7), int16(bytes, at + 5));
            }
            boolean alone = marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            at += marker == 0xFF ? 1 : alone ? 2 : 2 + int16(bytes, at + 2);
        }
        return null;
    }

    /** The three sorts of WebP (RFC 9649). */
    private static @Nullable Size webp(byte[] bytes) {
        if (starts(bytes, 12, 'V', 'P', '8', 'X')) {
            return new Size(1 + little24(bytes, 24), 1 + little24(bytes, 27));
        }
        if (starts(bytes, 12, 'V', 'P', '8', 'L')) {
            int bits = little24(bytes, 21) | (bytes[24] & 0xFF) << 24;
            return new Size(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
        }
        if (starts(bytes, 12, 'V', 'P', '8', ' ')) {
            return new Size(little24(bytes, 26) & 0x3FFF, little24(bytes, 28) & 0x3FFF);
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int int32(byte[] bytes, int at) {
        return int16(bytes, at) << 16 | int16(bytes, at + 2);
    }

    private static int little24(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
    }
}
