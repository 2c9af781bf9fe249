package io.toonbank.purchasing.web;

import static io.toonbank.purchasing.db.Tables.SUPPLIER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.purchasing.PurchasingRefusal;
import io.toonbank.purchasing.Suppliers;
import io.toonbank.purchasing.Suppliers.Item;
import io.toonbank.purchasing.Suppliers.SaveSupplier;
import io.toonbank.purchasing.Suppliers.Supplier;
import io.toonbank.purchasing.web.Names.VariantName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/purchasing/suppliers")
@Tag(name = "Suppliers", description = "Who we buy from, and on which terms")
class SuppliersEndpoint {

    private static final int TEXT_MAX = 200;
    private static final int NOTE_MAX = 2_000;
    private static final int LEAD_DAYS_MAX = 730;
    private static final int PACK_MAX = 100_000;

    private static final Keyset<SupplierRow> LIST =
            Keyset.<SupplierRow>by(SUPPLIER.ID).sortable("name", SUPPLIER.NAME).first("name");

    private final DSLContext database;
    private final Suppliers suppliers;
    private final Names names;
    private final Access access;

    SuppliersEndpoint(DSLContext database, Suppliers suppliers, Names names, Access access) {
        this.database = database;
        this.suppliers = suppliers;
        this.names = names;
        this.access = access;
    }

    record SupplierRow(
            UUID id, String code, String name, @Nullable String email, int leadDays, boolean active) {}

    record SupplierDetail(Supplier supplier, List<ItemView> items) {}

    record ItemView(
            VariantName variant,
            @Nullable String supplierSku,
            Money cost,
            int packSize,
            int least,
            @Nullable Integer leadDays,
            boolean preferred) {}

    record SupplierBody(
            @Nullable UUID id,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = TEXT_MAX) String name,
            @Nullable @Size(max = TEXT_MAX) String email,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = TEXT_MAX) String contact,
            @NotBlank @Pattern(regexp = "nl|en") String language,
            @NotBlank @Size(min = 3, max = 3) String currency,
            @Min(0) @Max(LEAD_DAYS_MAX) int leadDays,
            @Nullable Money minimum,
            @Nullable @Size(max = NOTE_MAX) String note,
            boolean active,
            @Nullable Integer version) {

        SaveSupplier of(UUID id) {
            return new SaveSupplier(
                    id,
                    code.strip(),
                    name.strip(),
                    email,
                    phone,
                    contact,
                    language,
                    currency,
                    leadDays,
                    minimum,
                    note,
                    active,
                    version);
        }
    }

    record ItemsBody(
            @NotEmpty @Size(max = Suppliers.ITEMS_MAX) List<@Valid @NotNull ItemBody> items) {}

    record ItemBody(
            @NotNull UUID variantId,
            @Nullable @Size(max = TEXT_MAX) String supplierSku,
            @NotNull Money cost,
            @Min(1) @Max(PACK_MAX) int packSize,
            @Min(1) @Max(PACK_MAX) int least,
            @Nullable @Min(0) @Max(LEAD_DAYS_MAX) Integer leadDays,
            boolean preferred) {}

    @GetMapping
    @Operation(summary = "List suppliers", description = "Sorts: name. q is part of the name or the code.")
    Page<SupplierRow> list(
            @RequestParam(required = false) @Size(max = TEXT_MAX) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean active,
            PageRequest page) {
        access.require(Permission.STOCK_READ);
        Condition where = active == null ? DSL.noCondition() : SUPPLIER.ACTIVE.eq(active);
        if (q != null && !q.isBlank()) {
            where = where.and(
                    SUPPLIER.NAME.containsIgnoreCase(q.strip()).or(SUPPLIER.CODE.containsIgnoreCase(q.strip())));
        }
        return LIST.fetch(database, SUPPLIER, where, page, SuppliersEndpoint::row, SUPPLIER.asterisk());
    }

    private static SupplierRow row(Record row) {
        return new SupplierRow(
                row.get(SUPPLIER.ID),
                row.get(SUPPLIER.CODE),
                row.get(SUPPLIER.NAME),
                row.get(SUPPLIER.EMAIL),
                row.get(SUPPLIER.LEAD_DAYS),
                row.get(SUPPLIER.ACTIVE));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One supplier with its articles")
    SupplierDetail detail(@PathVariable UUID id) {
        access.require(Permission.STOCK_READ);
        Supplier supplier = suppliers.find(id).orElseThrow(() -> Refused.because(PurchasingRefusal.NO_SUCH_SUPPLIER));
        List<Item> items = suppliers.items(id);
        Map<UUID, Variant> known =
                names.known(items.stream().map(Item::variantId).toList());
        return new SupplierDetail(
                supplier,
                items.stream()
                        .map(item -> new ItemView(
                                Names.variant(item.variantId(), known),
                                item.supplierSku(),
                                item.cost(),
                                item.packSize(),
                                item.least(),
                                item.leadDays(),
                                item.preferred()))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a supplier")
    Supplier create(@Valid @RequestBody SupplierBody body) {
        access.require(Permission.STOCK_WRITE);
        return suppliers.save(body.of(body.id() == null ? Ids.next() : body.id()));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a supplier")
    Supplier change(@PathVariable UUID id, @Valid @RequestBody SupplierBody body) {
        access.require(Permission.STOCK_WRITE);
        return suppliers.save(body.of(id));
    }

    @PutMapping("/{id}/items")
    @Operation(summary = "Set terms of articles; others stay")
    SupplierDetail items(@PathVariable UUID id, @Valid @RequestBody ItemsBody body) {
        access.require(Permission.STOCK_WRITE);
        suppliers.saveItems(
                id,
                body.items().stream()
                        .map(item -> new Item(
                                item.variantId(),
                                item.supplierSku(),
                                item.cost(),
                                item.packSize(),
                                item.least(),
                                item.leadDays(),
                                item.preferred()))
                        .toList());
        return detail(id);
    }

    @DeleteMapping("/{id}/items/{variantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an article off a supplier")
    void remove(@PathVariable UUID id, @PathVariable UUID variantId) {
        access.require(Permission.STOCK_WRITE);
        suppliers.removeItem(id, variantId);
    }
}
