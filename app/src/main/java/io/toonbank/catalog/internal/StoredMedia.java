package io.toonbank.catalog.internal;

import static io.toonbank.catalog.db.Tables.PICTURE;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.MediaLibrary;
import io.toonbank.catalog.db.tables.records.PictureRecord;
import io.toonbank.kernel.Refused;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file first, then its row: a row always has its bytes. */
@Component
class StoredMedia implements MediaLibrary {

    private static final int HASH_LENGTH = 64;

    private final MediaFolder folder;
    private final DSLContext database;
    private final Clock clock;

    StoredMedia(MediaFolder folder, DSLContext database, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
    }

    static String url(String hash, String extension) {
        return "/media/" + hash + "." + extension;
    }

    @Override
    public StoredPicture store(byte[] given) {
        if (given.length > CatalogLimits.PICTURE_BYTES_MAX) {
            throw tooLarge(CatalogLimits.PICTURE_BYTES_MAX);
        }
        PictureKind kind =
                PictureKind.of(given).orElseThrow(() -> Refused.because(CatalogRefusal.PICTURE_UNKNOWN_KIND));
        if (kind == PictureKind.SVG) {
            return storeSvg(given);
        }
        PictureKind.Size size = kind.measure(given);
        if (size == null || size.width() < 1 || size.height() < 1) {
            throw Refused.because(CatalogRefusal.PICTURE_BROKEN);
        }
        if (Math.max(size.width(), size.height()) > CatalogLimits.PICTURE_SIDE_MAX) {
            throw Refused.because(CatalogRefusal.PICTURE_TOO_LARGE).with("max", CatalogLimits.PICTURE_SIDE_MAX + " px");
        }
        return keep(kind, given, size);
    }

    private StoredPicture storeSvg(byte[] given) {
        if (given.length > CatalogLimits.SVG_BYTES_MAX) {
            throw tooLarge(CatalogLimits.SVG_BYTES_MAX);
        }
        SvgCleaner.Cleaned cleaned = SvgCleaner.clean(given);
        if (cleaned == null) {
            throw Refused.because(CatalogRefusal.PICTURE_BROKEN);
        }
        return keep(PictureKind.SVG, cleaned.bytes(), cleaned.size());
    }

    private StoredPicture keep(PictureKind kind, byte[] bytes, PictureKind.@Nullable Size size) {
        String hash = hash(bytes);
        folder.keep(hash + "." + kind.extension(), bytes);
        PictureRecord row = database.newRecord(PICTURE)
                .setHash(hash)
                .setContentType(kind.contentType())
                .setExtension(kind.extension())
                .setBytes((long) bytes.length)
                .setWidth(size == null ? null : size.width())
                .setHeight(size == null ? null : size.height())
                .setCreatedAt(clock.instant());
        database.insertInto(PICTURE).set(row).onConflictDoNothing().execute();
        return picture(row);
    }

    @Override
    public Optional<StoredPicture> find(String hash) {
        return database.selectFrom(PICTURE).where(PICTURE.HASH.eq(hash)).fetchOptional(StoredMedia::picture);
    }

    @Override
    public Optional<InputStream> open(String hash) {
        if (hash.length() != HASH_LENGTH) {
            return Optional.empty();
        }
        return database.select(PICTURE.EXTENSION)
                .from(PICTURE)
                .where(PICTURE.HASH.eq(hash))
                .fetchOptional(PICTURE.EXTENSION)
                .flatMap(extension -> folder.open(hash + "." + extension));
    }

    private static StoredPicture picture(PictureRecord row) {
        return new StoredPicture(
                row.getHash(),
                url(row.getHash(), row.getExtension()),
                row.getContentType(),
                row.getBytes(),
                row.getWidth(),
                row.getHeight());
    }

    private static Refused tooLarge(int bytesMax) {
        return Refused.because(CatalogRefusal.PICTURE_TOO_LARGE).with("max", bytesMax / 1024 + " kB");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
