package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PersonalOffers;
import io.toonbank.pricing.PersonalOffers.GiveOffer;
import io.toonbank.pricing.PersonalOffers.PersonalOffer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Promotions offered to one customer, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing")
@Tag(name = "Promotions")
class PersonalOfferEndpoints {

    private static final int USES_MAX = 1_000;

    private final PersonalOffers offers;
    private final Access access;

    PersonalOfferEndpoints(PersonalOffers offers, Access access) {
        this.offers = offers;
        this.access = access;
    }

    /** @param usesMax orders that may use it; absent for once */
    record OfferBody(
            @Nullable UUID id,
            @NotNull UUID customerId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable @Min(1) @Max(USES_MAX) Integer usesMax) {}

    @GetMapping("/customers/{customerId}/offers")
    @Operation(summary = "What was offered to a customer personally, newest first")
    Page<PersonalOffer> ofCustomer(@PathVariable UUID customerId) {
        access.require(Permission.CUSTOMERS_READ);
        return Page.of(offers.of(customerId));
    }

    @GetMapping("/promotions/{id}/offers")
    @Operation(summary = "To whom a promotion was offered personally, newest first")
    Page<PersonalOffer> ofPromotion(@PathVariable UUID id, PageRequest page) {
        access.require(Permission.PRICES_READ);
        return offers.list(id, page);
    }

    @PostMapping("/promotions/{id}/offers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Offer a promotion to a customer",
            description = "Whoever has it already gets the new period and number of uses.")
    PersonalOffer give(@PathVariable UUID id, @RequestBody @Valid OfferBody body) {
        access.require(Permission.PRICES_WRITE);
        return offers.give(new GiveOffer(
                body.id() == null ? Ids.next() : body.id(),
                id,
                body.customerId(),
                body.startsAt(),
                body.endsAt(),
                body.usesMax() == null ? 1 : body.usesMax()));
    }

    @DeleteMapping("/offers/{id}")
    @Operation(summary = "Take a personal offer back")
    PersonalOffer withdraw(@PathVariable UUID id) {
        access.require(Permission.PRICES_WRITE);
        return offers.withdraw(id);
    }
}
