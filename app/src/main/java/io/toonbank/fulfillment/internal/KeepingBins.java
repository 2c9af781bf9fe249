package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.Bins;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.database.ColumnArrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepingBins implements Bins {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int NUMBER_WIDTH = 10;

    private final JdbcTemplate database;
    private final Audit audit;

    KeepingBins(JdbcTemplate database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Numbers with leading zeros, so that A-10 comes after A-9. */
    static String sortKey(String bin) {
        return DIGITS.matcher(bin.toUpperCase(Locale.ROOT)).replaceAll(number -> {
            String digits = number.group();
            return "0".repeat(Math.max(0, NUMBER_WIDTH - digits.length())) + digits;
        });
    }

    @Override
    public Map<UUID, String> of(UUID locationId, Collection<UUID> variantIds) {
        Map<UUID, String> bins = new HashMap<>();
        database.query(
                "select variant_id, bin from fulfillment.bin where location_id = ? and variant_id = any (?::uuid[])",
                row -> {
                    bins.put(row.getObject("variant_id", UUID.class), row.getString("bin"));
                },
                locationId,
                variantIds.toArray(UUID[]::new));
        return bins;
    }

    @Override
    public List<Bin> list(UUID locationId, String start, int max) {
        String like = start.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return database.query(
                """
                select variant_id, bin from fulfillment.bin where location_id = ? and lower(bin) like ?
                order by sort_key, variant_id limit ?
                """,
                (row, _) -> new Bin(row.getObject("variant_id", UUID.class), row.getString("bin")),
                locationId,
                like,
                max);
    }

    @Override
    @Transactional
    public void put(UUID locationId, List<Bin> bins) {
        if (bins.size() > TOGETHER_MAX) {
            throw Refused.because(FulfillmentRefusal.TOO_MANY).with("max", TOGETHER_MAX);
        }
        List<Bin> removed = bins.stream().filter(bin -> bin.bin().isBlank()).toList();
        Map<UUID, Bin> named = new HashMap<>();
        bins.stream().filter(bin -> !bin.bin().isBlank()).forEach(bin -> named.put(bin.variantId(), bin));
        database.update(
                "delete from fulfillment.bin where location_id = ? and variant_id = any (?::uuid[])",
                locationId,
                removed.stream().map(Bin::variantId).toArray(UUID[]::new));
        database.update(
                """
                insert into fulfillment.bin (location_id, variant_id, bin, sort_key)
                select ?, * from unnest(?::uuid[], ?::text[], ?::text[])
                on conflict (location_id, variant_id) do update set bin = excluded.bin, sort_key = excluded.sort_key
                """,
                new ColumnArrays<>(List.copyOf(named.values()))
                        .uuids(Bin::variantId)
                        .texts(bin -> bin.bin().strip())
                        .texts(bin -> sortKey(bin.bin().strip()))
                        .behind(locationId));
        audit.record("bins", locationId, "changed", null, Map.of("bins", bins.size()));
    }
}
