package io.toonbank.inventory.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The hash of a batch of movements: SHA-256 over the previous seal's hash and then, for each movement by ascending id, its
 * columns as text with a unit separator behind each and a line feed behind the last. Times are microseconds since 1970 and what is
 * absent is empty, so that anybody can compute it again with other means.
 */
final class SealDigest {

    /** What {@link #add} reads, in this order. */
    static final String COLUMNS = """
            movement.id::text, booking_id::text, variant_id::text, from_kind, from_id::text, to_kind, to_id::text, quantity::text,
            reason, reference, (extract(epoch from at) * 1000000)::bigint::text,
            (extract(epoch from recorded_at) * 1000000)::bigint::text, actor
            """;

    private static final int COLUMN_COUNT = 13;
    private static final byte UNIT_SEPARATOR = 0x1F;
    private static final byte LINE_FEED = 0x0A;

    private final MessageDigest digest;
    private int count;

    SealDigest(byte[] previousHash) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        digest.update(previousHash);
    }

    void add(ResultSet movement) throws SQLException {
        for (int column = 1; column <= COLUMN_COUNT; column++) {
            String value = movement.getString(column);
            if (value != null) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            }
            digest.update(UNIT_SEPARATOR);
        }
        digest.update(LINE_FEED);
        count++;
    }

    int count() {
        return count;
    }

    byte[] hash() {
        return digest.digest();
    }
}
