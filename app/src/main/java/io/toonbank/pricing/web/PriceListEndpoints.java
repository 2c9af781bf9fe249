package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PricingRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Price lists and their prices, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing/price-lists")
@Tag(name = "Price lists")
class PriceListEndpoints {

    private final PriceLists lists;
    private final PriceRows rows;
    private final Variants variants;
    private final Access access;

    PriceListEndpoints(PriceLists lists, PriceRows rows, Variants variants, Access access) {
        this.lists = lists;
        this.rows = rows;
        this.variants = variants;
        this.access = access;
    }

    /** @param id minted by the caller, or absent */
    record PriceListBody(
            @Nullable UUID id,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]+")
            String code,

            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @Nullable UUID channelId,
            @Nullable @Size(max = 60) String customerTag,
            @Nullable UUID zoneId,
            @Min(-1_000) @Max(1_000) int priority,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            boolean active,
            @Nullable Boolean announcesReduction,
            @Nullable Integer version) {

        SavePriceList toSave(UUID id, @Nullable Integer version) {
            return new SavePriceList(
                    id,
                    code,
                    name,
                    currency,
                    channelId,
                    customerTag,
                    zoneId,
                    priority,
                    validFrom,
                    validUntil,
                    active,
                    Boolean.TRUE.equals(announcesReduction),
                    version);
        }
    }

    /** One price to set; the variant by id or by SKU. {@code amount} in minor units. */
    record PriceBody(
            @Nullable UUID variantId,
            @Nullable @Size(max = 64) String sku,
            @PositiveOrZero @Max(1_000_000_000_000L) long amount,
            @Min(0) @Max(4) @Nullable Integer extraDecimals,
            @Min(1) @Max(1_000_000) @Nullable Integer minQuantity,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            @Nullable Boolean announced) {}

    record PricesBody(
            @NotEmpty @Size(max = PriceLists.ROWS_MAX) List<@Valid PriceBody> prices) {}

    record PricesSet(int given, int changed) {}

    @GetMapping
    @Operation(summary = "All price lists, by code")
    Page<PriceList> list() {
        access.require(Permission.PRICES_READ);
        return Page.of(lists.all());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One price list")
    PriceList detail(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return lists.require(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a price list")
    PriceList create(@RequestBody @Valid PriceListBody body) {
        access.require(Permission.PRICES_WRITE);
        return lists.save(body.toSave(body.id() == null ? Ids.next() : body.id(), null));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a price list; needs the version that was read")
    PriceList change(@PathVariable UUID id, @RequestBody @Valid PriceListBody body) {
        access.require(Permission.PRICES_WRITE);
        int version = body.version() == null ? lists.require(id).version() : body.version();
        return lists.save(body.toSave(id, version));
    }

    @GetMapping("/{id}/prices")
    @Operation(summary = "The prices that hold now or later, by variant")
    Page<PriceRows.PriceRow> prices(@PathVariable UUID id, @RequestParam @Nullable UUID variantId, PageRequest page) {
        access.require(Permission.PRICES_READ);
        PriceList list = lists.require(id);
        return rows.page(list, variantId, page);
    }

    @PostMapping("/{id}/prices")
    @Operation(
            summary = "Set prices, all or none, at most 20,000 at once; the prices they replace end where these begin")
    PricesSet set(@PathVariable UUID id, @RequestBody @Valid PricesBody body) {
        access.require(Permission.PRICES_WRITE);
        Map<String, Variant> bySku = variants.bySkus(body.prices().stream()
                .filter(price -> price.variantId() == null)
                .map(PriceBody::sku)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<SetPrice> prices = new ArrayList<>(body.prices().size());
        for (int i = 0; i < body.prices().size(); i++) {
            PriceBody price = body.prices().get(i);
            prices.add(new SetPrice(
                    variant(price, bySku, i),
                    price.amount(),
                    Objects.requireNonNullElse(price.extraDecimals(), 0),
                    Objects.requireNonNullElse(price.minQuantity(), 1),
                    price.validFrom(),
                    price.validUntil(),
                    Boolean.TRUE.equals(price.announced())));
        }
        return new PricesSet(prices.size(), lists.setPrices(id, prices));
    }

    private static UUID variant(PriceBody price, Map<String, Variant> bySku, int place) {
        if (price.variantId() != null) {
            return price.variantId();
        }
        Variant variant = price.sku() == null ? null : bySku.get(price.sku());
        if (variant == null) {
            throw Refused.because(PricingRefusal.NO_SUCH_VARIANT).at("/prices/" + place + "/sku");
        }
        return variant.id();
    }
}
