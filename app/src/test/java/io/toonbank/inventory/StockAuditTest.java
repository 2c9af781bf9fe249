package io.toonbank.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each test repairs what it broke, since all tests share the database. */
@ToonbankTest
class StockAuditTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private StockAudit audit;

    @Autowired
    private StockFacts facts;

    @Autowired
    private JdbcTemplate database;

    @Test
    void findsASealedMovementThatWasChanged() {
        UUID lamp = cast.aVariantAt(cast.aLocation(), 5);
        audit.sealNow();
        assertThat(audit.run().findings()).isEmpty();

        tamper("update inventory.movement set actor = actor || '!' where variant_id = ?", lamp);

        assertThat(audit.run().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(AuditReport.Kind.SEAL_BROKEN));
        tamper("update inventory.movement set actor = rtrim(actor, '!') where variant_id = ?", lamp);
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void findsAMovementThatWasTakenAway() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        facts.recordSale(cast.aSale(lamp, here, 2));
        audit.sealNow();
        List<String> rows = database.query(
                "select row_to_json(movement)::text from inventory.movement where variant_id = ? and reason = 'SOLD'",
                (row, _) -> row.getString(1),
                lamp);

        tamper("delete from inventory.movement where variant_id = ? and reason = 'SOLD'", lamp);

        assertThat(audit.run().findings())
                .extracting(AuditReport.Finding::kind)
                .containsExactlyInAnyOrder(AuditReport.Kind.ON_HAND_DIFFERS, AuditReport.Kind.SEAL_BROKEN);
        database.update("""
                insert into inventory.movement overriding system value
                select * from json_populate_record(null::inventory.movement, ?::json)
                """, rows.getFirst());
        assertThat(audit.run().findings()).isEmpty();
    }

    @Test
    void findsALevelThatIsNotTheSumOfItsMovementsAndAPromiseNobodyHolds() {
        UUID here = cast.aLocation();
        UUID lamp = cast.aVariantAt(here, 5);
        database.update(
                "update inventory.level set on_hand = on_hand + 1, reserved = reserved + 1 where variant_id = ?", lamp);

        AuditReport report = audit.run();

        assertThat(report.clean()).isFalse();
        assertThat(report.findings())
                .containsExactlyInAnyOrder(
                        new AuditReport.Finding(AuditReport.Kind.ON_HAND_DIFFERS, lamp, here, "5", "6"),
                        new AuditReport.Finding(AuditReport.Kind.RESERVED_DIFFERS, lamp, here, "0", "1"));
        database.update(
                "update inventory.level set on_hand = on_hand - 1, reserved = reserved - 1 where variant_id = ?", lamp);
    }

    @Test
    void sealsAMovementThatCommitsAfterLaterOnes() {
        UUID lamp = cast.aVariantAt(cast.aLocation(), 5);
        audit.sealNow();
        Long late = database.queryForObject(
                "select nextval(pg_get_serial_sequence('inventory.movement', 'id'))", Long.class);
        cast.receive(lamp, cast.aLocation(), 1);
        audit.sealNow();
        database.update("""
                insert into inventory.movement overriding system value
                select ?, booking_id, variant_id, 'SUPPLIER', null, 'CUSTOMER', null, 1, reason, reference, at, recorded_at, actor
                from inventory.movement where variant_id = ? limit 1
                """, late, lamp);

        assertThat(audit.sealNow()).isEqualTo(1);
        assertThat(audit.sealNow()).isZero();
        assertThat(audit.run().findings()).isEmpty();
    }

    private void tamper(String statement, UUID variantId) {
        database.execute("alter table inventory.movement disable trigger user");
        database.update(statement, variantId);
        database.execute("alter table inventory.movement enable trigger user");
    }
}
