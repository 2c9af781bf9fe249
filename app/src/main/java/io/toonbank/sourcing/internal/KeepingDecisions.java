package io.toonbank.sourcing.internal;

import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.SourcingDecisions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeepingDecisions implements SourcingDecisions {

    private final JdbcTemplate database;
    private final GatheredStatements gathered;
    private final JsonMapper json;

    KeepingDecisions(JdbcTemplate database, GatheredStatements gathered, JsonMapper json) {
        this.database = database;
        this.gathered = gathered;
        this.json = json;
    }

    @Override
    public void keep(Collection<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        gathered.update(
                """
                insert into sourcing.decision (order_id, id, reason, at, strategy_number, proven, cost, plans)
                select order_id, id, reason, at, strategy_number, proven, cost, plans::json
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::int[], ?::boolean[], ?::bigint[], ?::text[])
                  as row (order_id, id, reason, at, strategy_number, proven, cost, plans)
                on conflict do nothing
                """,
                _ -> {},
                new ColumnArrays<>(List.copyOf(decisions))
                        .uuids(Decision::orderId)
                        .uuids(Decision::id)
                        .texts(decision -> decision.reason().name())
                        .instants(Decision::at)
                        .ints(Decision::strategyNumber)
                        .booleans(Decision::provenCheapest)
                        .longs(decision -> decision.chosen().cost())
                        .texts(this::write)
                        .with());
    }

    @Override
    public List<Decision> ofOrder(UUID orderId) {
        return database.query(
                "select plans from sourcing.decision where order_id = ? order by at desc, id desc",
                (row, _) -> read(row.getString(1)),
                orderId);
    }

    @Override
    public String write(Decision decision) {
        return json.writeValueAsString(DecisionText.of(decision));
    }

    @Override
    public Decision read(String text) {
        return json.readValue(text, DecisionText.class).decision();
    }
}
