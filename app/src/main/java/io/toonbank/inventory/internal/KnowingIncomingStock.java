package io.toonbank.inventory.internal;

import io.toonbank.inventory.IncomingStock;
import io.toonbank.platform.database.ColumnArrays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KnowingIncomingStock implements IncomingStock {

    private final JdbcTemplate database;

    KnowingIncomingStock(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void expect(UUID sourceId, UUID locationId, LocalDate expectedOn, Map<UUID, Integer> toCome) {
        database.update("delete from inventory.incoming where source_id = ?", sourceId);
        if (toCome.isEmpty()) {
            return;
        }
        database.update(
                """
                insert into inventory.incoming (source_id, location_id, expected_on, variant_id, quantity)
                select ?, ?, ?, * from unnest(?::uuid[], ?::int[])
                """,
                new ColumnArrays<>(List.copyOf(toCome.entrySet()))
                        .uuids(Map.Entry::getKey)
                        .ints(Map.Entry::getValue)
                        .behind(sourceId, locationId, expectedOn));
    }
}
