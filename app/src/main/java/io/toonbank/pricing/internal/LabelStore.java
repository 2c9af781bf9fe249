package io.toonbank.pricing.internal;

import io.toonbank.platform.database.ColumnArrays;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of labels: one for each change of a variant, and one for each label that hangs somewhere. */
@Component
class LabelStore {

    private final JdbcTemplate database;

    LabelStore(JdbcTemplate database) {
        this.database = database;
    }

    /** A variant whose label may have become wrong, and what hangs in the store. */
    record Touched(
            UUID variantId,
            Instant at,
            @Nullable String content,
            @Nullable Instant printedAt) {}

    void touch(Collection<UUID> variantIds, Instant at) {
        database.update("""
                insert into pricing.label_touch (variant_id, touched_at)
                select variant_id, ?::timestamptz from unnest(?::uuid[]) as variant_id group by variant_id order by variant_id
                on conflict (variant_id) do update set touched_at = excluded.touched_at
                where label_touch.touched_at < excluded.touched_at
                """, at.toString(), variantIds.toArray(UUID[]::new));
    }

    /** Oldest change first, behind one. */
    List<Touched> touched(UUID locationId, Instant behind, UUID behindVariant, int limit) {
        return database.query(
                """
                select touch.variant_id, touch.touched_at, label.content, label.printed_at
                from pricing.label_touch touch
                left join pricing.shelf_label label on label.location_id = ? and label.variant_id = touch.variant_id
                where (label.checked_at is null or label.checked_at < touch.touched_at)
                  and (touch.touched_at, touch.variant_id) > (?, ?)
                order by touch.touched_at, touch.variant_id limit ?
                """,
                (row, _) -> {
                    OffsetDateTime printed = row.getObject(4, OffsetDateTime.class);
                    return new Touched(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            printed == null ? null : printed.toInstant());
                },
                locationId,
                behind.atOffset(ZoneOffset.UTC),
                behindVariant,
                limit);
    }

    int countTouched(UUID locationId, int most) {
        Integer counted = database.queryForObject("""
                select count(*) from (
                  select from pricing.label_touch touch
                  left join pricing.shelf_label label on label.location_id = ? and label.variant_id = touch.variant_id
                  where label.checked_at is null or label.checked_at < touch.touched_at limit ?) as waiting
                """, Integer.class, locationId, most);
        return counted == null ? 0 : counted;
    }

    /** They were looked at and are right. */
    void checked(UUID locationId, Collection<UUID> variantIds, Instant at) {
        database.update("""
                update pricing.shelf_label set checked_at = ?::timestamptz
                where location_id = ? and variant_id = any (?::uuid[]) and checked_at < ?::timestamptz
                """, at.toString(), locationId, variantIds.toArray(UUID[]::new), at.toString());
    }

    record Content(UUID variantId, String text) {}

    int printed(UUID locationId, List<Content> contents, Instant asOf) {
        Object[] arrays = new ColumnArrays<>(contents)
                .uuids(Content::variantId)
                .texts(Content::text)
                .with();
        return database.update("""
                insert into pricing.shelf_label (location_id, variant_id, content, printed_at, checked_at)
                select ?, variant_id, content, ?::timestamptz, ?::timestamptz
                from unnest(?::uuid[], ?::text[]) as label (variant_id, content) order by variant_id
                on conflict (location_id, variant_id)
                do update set content = excluded.content, printed_at = excluded.printed_at, checked_at = excluded.checked_at
                where shelf_label.checked_at <= excluded.checked_at
                """, locationId, asOf.toString(), asOf.toString(), arrays[0], arrays[1]);
    }
}
