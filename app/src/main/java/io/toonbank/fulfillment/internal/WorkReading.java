package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole work orders: two statements however many. */
@Component
class WorkReading implements FulfilmentOrders {

    private static final String SELECT = """
            select work.*, sheet.number as order_number, sheet.method, sheet.customer_name, sheet.customer_email,
              sheet.customer_phone, sheet.language, sheet.address, sheet.held
            from fulfillment.work_order work join fulfillment.order_sheet sheet on sheet.order_id = work.order_id
            """;
    private static final String LINES = """
            select * from fulfillment.work_line where work_order_id = any (?::uuid[]) order by work_order_id, position
            """;

    private final JdbcTemplate database;
    private final JsonMapper json;

    WorkReading(JdbcTemplate database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<FulfilmentOrder> find(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public FulfilmentOrder require(UUID id) {
        return find(id).orElseThrow(() -> Refused.because(FulfillmentRefusal.NO_SUCH_WORK));
    }

    @Override
    public List<FulfilmentOrder> ofOrder(UUID orderId) {
        return ofOrders(List.of(orderId)).getOrDefault(orderId, List.of());
    }

    @Override
    public Map<UUID, List<FulfilmentOrder>> ofOrders(Collection<UUID> orderIds) {
        Map<UUID, List<FulfilmentOrder>> byOrder = new LinkedHashMap<>();
        read(SELECT + "where work.order_id = any (?::uuid[]) order by work.order_id, work.id", orderIds)
                .forEach(work -> byOrder.computeIfAbsent(work.orderId(), _ -> new java.util.ArrayList<>())
                        .add(work));
        return byOrder;
    }

    @Override
    public List<FulfilmentOrder> byIds(Collection<UUID> ids) {
        Map<UUID, FulfilmentOrder> found = new HashMap<>();
        read(SELECT + "where work.id = any (?::uuid[])", ids).forEach(work -> found.put(work.id(), work));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<FulfilmentOrder> read(String sql, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Head> heads = database.query(sql, (row, _) -> head(row), (Object) ids.toArray(UUID[]::new));
        Map<UUID, List<FulfilmentOrder.Line>> lines = new HashMap<>();
        database.query(
                LINES,
                row -> {
                    lines.computeIfAbsent(row.getObject("work_order_id", UUID.class), _ -> new java.util.ArrayList<>())
                            .add(line(row));
                },
                (Object) heads.stream().map(Head::id).toArray(UUID[]::new));
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private record Head(UUID id, java.util.function.Function<List<FulfilmentOrder.Line>, FulfilmentOrder> rest) {
        FulfilmentOrder with(List<FulfilmentOrder.Line> lines) {
            return rest.apply(lines);
        }
    }

    private Head head(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String number = row.getString("number");
        UUID orderId = row.getObject("order_id", UUID.class);
        String orderNumber = row.getString("order_number");
        WorkKind kind = WorkKind.valueOf(row.getString("kind"));
        WorkState state = WorkState.valueOf(row.getString("state"));
        UUID locationId = row.getObject("location_id", UUID.class);
        UUID destinationId = row.getObject("destination_id", UUID.class);
        String method = row.getString("method");
        var customer = new FulfilmentOrder.Customer(
                row.getString("customer_name"),
                row.getString("customer_email"),
                row.getString("customer_phone"),
                row.getString("language"));
        OrderAddress address = address(row.getString("address"));
        String problem = row.getString("problem");
        boolean held = row.getBoolean("held");
        var assignee = assignee(row);
        Instant answerBy = instant(row, "answer_by");
        Instant dueAt = Objects.requireNonNull(instant(row, "due_at"));
        Instant promisedAt = instant(row, "promised_at");
        String shelf = row.getString("shelf");
        var refusal = refusal(row);
        var milestones = milestones(row);
        String collectedBy = row.getString("collected_by");
        UUID transferId = row.getObject("transfer_id", UUID.class);
        int version = row.getInt("version");
        return new Head(
                id,
                lines -> new FulfilmentOrder(
                        id,
                        number,
                        orderId,
                        orderNumber,
                        kind,
                        state,
                        locationId,
                        destinationId,
                        method,
                        customer,
                        address,
                        problem,
                        held,
                        assignee,
                        answerBy,
                        dueAt,
                        promisedAt,
                        shelf,
                        refusal,
                        milestones,
                        collectedBy,
                        transferId,
                        lines,
                        version));
    }

    private static FulfilmentOrder.@Nullable Assignee assignee(ResultSet row) throws SQLException {
        UUID id = row.getObject("assignee_id", UUID.class);
        Instant since = instant(row, "assigned_at");
        return id == null || since == null
                ? null
                : new FulfilmentOrder.Assignee(id, row.getString("assignee_name"), since);
    }

    private static FulfilmentOrder.@Nullable Refusal refusal(ResultSet row) throws SQLException {
        String reason = row.getString("refusal_reason");
        Instant at = instant(row, "refused_at");
        return reason == null || at == null
                ? null
                : new FulfilmentOrder.Refusal(
                        RefusalReason.valueOf(reason), row.getString("refusal_note"), at, row.getString("refused_by"));
    }

    private static FulfilmentOrder.Milestones milestones(ResultSet row) throws SQLException {
        return new FulfilmentOrder.Milestones(
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "accepted_at"),
                instant(row, "picked_at"),
                instant(row, "ready_at"),
                instant(row, "collect_until"),
                instant(row, "reminded_at"),
                instant(row, "finished_at"),
                Objects.requireNonNull(instant(row, "changed_at")));
    }

    private static FulfilmentOrder.Line line(ResultSet row) throws SQLException {
        return new FulfilmentOrder.Line(
                row.getObject("id", UUID.class),
                row.getObject("order_line_id", UUID.class),
                row.getObject("variant_id", UUID.class),
                row.getString("sku"),
                row.getString("title"),
                row.getInt("quantity"),
                row.getInt("picked"),
                row.getInt("packed"),
                row.getInt("handed_over"),
                row.getInt("cancelled"),
                row.getInt("short"),
                row.getInt("moved"));
    }

    private @Nullable OrderAddress address(@Nullable String text) {
        return text == null ? null : json.readValue(text, OrderAddress.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
