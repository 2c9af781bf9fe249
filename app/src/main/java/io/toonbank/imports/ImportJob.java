package io.toonbank.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being loaded, or was.
 *
 * @param bytesRead of the file as it lies there, for showing progress
 * @param line everything up to this line of the file is in
 * @param lines rows read, without the header
 * @param loaded rows that made or changed something
 * @param unchanged rows that were there already
 * @param refused rows listed in the report
 * @param summary what was made, by name
 */
public record ImportJob(
        UUID id,
        ImportKind kind,
        String name,
        ImportStatus status,
        long bytes,
        long bytesRead,
        long line,
        long lines,
        long loaded,
        long unchanged,
        long refused,
        Map<String, BigDecimal> summary,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant endedAt) {}
