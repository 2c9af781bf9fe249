package io.toonbank.payments.web;

import static io.toonbank.payments.db.Tables.DIFFERENCE;
import static io.toonbank.payments.db.Tables.PAYMENT;
import static io.toonbank.payments.db.Tables.SETTLEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.payments.Settlements;
import io.toonbank.payments.Settlements.DifferenceKind;
import io.toonbank.payments.Settlements.Settlement;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What providers settled, and where it differs from the books. */
@RestController
@RequestMapping("/api/admin/payments")
@Tag(name = "Settlements")
class SettlementsEndpoint {

    private static final int PROVIDER_LENGTH_MAX = 40;
    private static final int CSV_LENGTH_MAX = 4_000_000;

    private static final Keyset<Settlement> LIST =
            Keyset.<Settlement>by(SETTLEMENT.ID).sortable("day", SETTLEMENT.DAY).first("-day");
    private static final Keyset<Difference> DIFFERENCES = Keyset.<Difference>by(DIFFERENCE.ID)
            .sortable("foundAt", DIFFERENCE.FOUND_AT)
            .first("-foundAt");
    private static final Field<Integer> OPEN = DSL.field(DSL.selectCount()
                    .from(DIFFERENCE)
                    .where(DIFFERENCE.SETTLEMENT_ID.eq(SETTLEMENT.ID))
                    .and(DIFFERENCE.RESOLVED_AT.isNull()))
            .as("open");
    private static final Field<UUID> ORDER_ID = DSL.field(
                    DSL.select(PAYMENT.ORDER_ID).from(PAYMENT).where(PAYMENT.ID.eq(DIFFERENCE.PAYMENT_ID)))
            .as("order_of");

    private final DSLContext database;
    private final Settlements settlements;
    private final Access access;

    SettlementsEndpoint(DSLContext database, Settlements settlements, Access access) {
        this.database = database;
        this.settlements = settlements;
        this.access = access;
    }

    /** @param orderId of the payment, where it is known */
    record Difference(
            UUID id,
            String provider,
            LocalDate day,
            DifferenceKind kind,
            @Nullable UUID paymentId,
            @Nullable UUID orderId,
            @Nullable String reference,
            Money ours,
            Money theirs,
            Instant foundAt,
            @Nullable Instant resolvedAt,
            @Nullable String resolvedBy,
            @Nullable String resolution) {}

    record BringRequest(
            @Nullable UUID id,
            @NotBlank @Size(max = PROVIDER_LENGTH_MAX) String provider,
            @NotBlank @Size(max = CSV_LENGTH_MAX) String csv) {}

    record FetchRequest(
            @NotBlank @Size(max = PROVIDER_LENGTH_MAX) String provider,
            @NotNull LocalDate day) {}

    /** @param settlement absent while the provider has not told of the day */
    record Fetched(@Nullable Settlement settlement) {}

    record ResolveRequest(
            @NotBlank @Size(max = Settlements.RESOLUTION_LENGTH_MAX)
            String how) {}

    @GetMapping("/settlements")
    @Operation(summary = "Accounts of providers, the newest day first")
    Page<Settlement> list(@RequestParam(required = false) @Nullable String provider, PageRequest page) {
        access.require(Permission.PAYMENTS_READ);
        Condition where = provider == null ? DSL.noCondition() : SETTLEMENT.PROVIDER.eq(provider);
        return LIST.fetch(
                database, SETTLEMENT, where, page, SettlementsEndpoint::settlement, SETTLEMENT.asterisk(), OPEN);
    }

    @GetMapping("/settlements/sources")
    @Operation(summary = "Providers that can be asked for their account")
    List<String> sources() {
        access.require(Permission.PAYMENTS_READ);
        return settlements.sources();
    }

    @PostMapping("/settlements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Brings in the account of a provider as a file, and compares")
    Settlement bring(@RequestBody @Valid BringRequest request) {
        access.require(Permission.REFUND);
        return settlements.bring(
                request.id() == null ? Ids.next() : request.id(),
                request.provider().strip(),
                request.csv());
    }

    @PostMapping("/settlements/fetches")
    @Operation(summary = "Asks a provider for its account of a day, and compares")
    Fetched fetch(@RequestBody @Valid FetchRequest request) {
        access.require(Permission.REFUND);
        return new Fetched(settlements.fetch(request.provider(), request.day()).orElse(null));
    }

    @GetMapping("/differences")
    @Operation(summary = "Where a provider's account and the books disagree, newest first")
    Page<Difference> differences(
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable DifferenceKind kind,
            @RequestParam(required = false) @Nullable UUID settlementId,
            PageRequest page) {
        access.require(Permission.PAYMENTS_READ);
        Condition where = DSL.noCondition();
        if (open != null) {
            where = where.and(open ? DIFFERENCE.RESOLVED_AT.isNull() : DIFFERENCE.RESOLVED_AT.isNotNull());
        }
        where = kind == null ? where : where.and(DIFFERENCE.KIND.eq(kind.name()));
        where = settlementId == null ? where : where.and(DIFFERENCE.SETTLEMENT_ID.eq(settlementId));
        return DIFFERENCES.fetch(
                database, DIFFERENCE, where, page, SettlementsEndpoint::difference, DIFFERENCE.asterisk(), ORDER_ID);
    }

    @PostMapping("/differences/{id}/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Explains a difference")
    void resolve(@PathVariable UUID id, @RequestBody @Valid ResolveRequest request) {
        access.require(Permission.REFUND);
        settlements.resolve(id, request.how().strip());
    }

    private static Settlement settlement(Record row) {
        String currency = row.get(SETTLEMENT.CURRENCY);
        return new Settlement(
                row.get(SETTLEMENT.ID),
                row.get(SETTLEMENT.PROVIDER),
                row.get(SETTLEMENT.REFERENCE),
                row.get(SETTLEMENT.DAY),
                Money.of(row.get(SETTLEMENT.CAPTURED), currency),
                Money.of(row.get(SETTLEMENT.REFUNDED), currency),
                Money.of(row.get(SETTLEMENT.FEES), currency),
                Money.of(row.get(SETTLEMENT.PAID_OUT), currency),
                row.get(SETTLEMENT.LINES),
                row.get(OPEN),
                row.get(SETTLEMENT.IMPORTED_AT));
    }

    private static Difference difference(Record row) {
        String currency = row.get(DIFFERENCE.CURRENCY);
        return new Difference(
                row.get(DIFFERENCE.ID),
                row.get(DIFFERENCE.PROVIDER),
                row.get(DIFFERENCE.DAY),
                DifferenceKind.valueOf(row.get(DIFFERENCE.KIND)),
                row.get(DIFFERENCE.PAYMENT_ID),
                row.get(ORDER_ID),
                row.get(DIFFERENCE.REFERENCE),
                Money.of(row.get(DIFFERENCE.OURS), currency),
                Money.of(row.get(DIFFERENCE.THEIRS), currency),
                row.get(DIFFERENCE.FOUND_AT),
                row.get(DIFFERENCE.RESOLVED_AT),
                row.get(DIFFERENCE.RESOLVED_BY),
                row.get(DIFFERENCE.RESOLUTION));
    }
}
