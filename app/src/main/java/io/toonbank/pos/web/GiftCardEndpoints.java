package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.DeviceSession;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.CardLetter;
import io.toonbank.payments.StoreCredit;
import io.toonbank.platform.paging.Page;
import io.toonbank.pos.web.SaleBodies.CardBody;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gift cards and store credit at a till. */
@RestController
@RequestMapping("/api/pos")
@Tag(name = "Till")
class GiftCardEndpoints {

    private final ShownCards shown;
    private final GiftCards cards;
    private final StoreCredit credit;
    private final OrderBook orders;
    private final Access access;

    GiftCardEndpoints(ShownCards shown, GiftCards cards, StoreCredit credit, OrderBook orders, Access access) {
        this.shown = shown;
        this.cards = cards;
        this.credit = credit;
        this.orders = orders;
        this.access = access;
    }

    record CardAtTill(
            UUID cardId,
            String lastFour,
            Money available,
            @Nullable Instant expiresAt) {}

    record CreditAtTill(String currency, Money available) {}

    @PostMapping("/gift-cards/look-ups")
    @Operation(summary = "What can be paid with a gift card; tries are counted")
    CardAtTill lookUp(@RequestBody @Valid CardBody body) {
        DeviceSession till = access.requireSeller();
        GiftCard card = shown.lookUp(till, body);
        return new CardAtTill(card.id(), card.lastFour(), card.available(), card.expiresAt());
    }

    @GetMapping("/sales/{orderId}/gift-cards")
    @Operation(summary = "Codes and PINs of the cards of a sale of this till's store, for the receipt; for a day only")
    Page<CardLetter> letters(@PathVariable UUID orderId) {
        DeviceSession till = access.requireSeller();
        access.require(Permission.SELL, till.locationId());
        Order order = orders.find(orderId)
                .filter(found -> found.source().channelId().equals(till.channelId())
                        && till.locationId().equals(found.source().locationId()))
                .orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
        return Page.of(cards.letters(order.id()));
    }

    @GetMapping("/customers/{customerId}/store-credit")
    @Operation(summary = "What a customer can pay with store credit")
    Page<CreditAtTill> credit(@PathVariable UUID customerId) {
        var _ = access.requireSeller();
        return Page.of(credit.of(customerId).stream()
                .map(found -> new CreditAtTill(found.currency(), found.available()))
                .toList());
    }
}
