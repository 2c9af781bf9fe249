package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.internal.EditDrafting.Draft;
import io.toonbank.checkout.internal.EditSupply.Supplied;
import io.toonbank.inventory.Allocation;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.OrderReservation;
import io.toonbank.inventory.OrderStock;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAmendments;
import io.toonbank.orders.OrderAmendments.AmendOrder;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderHolds;
import io.toonbank.orders.OrderHolds.HoldOrder;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.AuthorisePayment;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.PromotionClaims;
import io.toonbank.pricing.PromotionClaims.Claim;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.SourcingDecisions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Order, stock and claims change in one transaction; money that is too much follows, money that is missing holds the order. */
@Component
class EditingOrders implements OrderEditing {

    private final EditDrafting drafting;
    private final EditSupply supply;
    private final SourcingDecisions decisions;
    private final OrderBook orders;
    private final OrderAmendments amendments;
    private final OrderHolds holds;
    private final HandlingOrders handling;
    private final Reservations reservations;
    private final OrderStock stock;
    private final Backorders backorders;
    private final PromotionClaims claims;
    private final Payments payments;
    private final Vouchers vouchers;
    private final MoneyTasks tasks;
    private final MoneyFollowing money;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    EditingOrders(
            EditDrafting drafting,
            EditSupply supply,
            SourcingDecisions decisions,
            OrderBook orders,
            OrderAmendments amendments,
            OrderHolds holds,
            HandlingOrders handling,
            Reservations reservations,
            OrderStock stock,
            Backorders backorders,
            PromotionClaims claims,
            Payments payments,
            Vouchers vouchers,
            MoneyTasks tasks,
            MoneyFollowing money,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.drafting = drafting;
        this.supply = supply;
        this.decisions = decisions;
        this.orders = orders;
        this.amendments = amendments;
        this.holds = holds;
        this.handling = handling;
        this.reservations = reservations;
        this.stock = stock;
        this.backorders = backorders;
        this.claims = claims;
        this.payments = payments;
        this.vouchers = vouchers;
        this.tasks = tasks;
        this.money = money;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Preview preview(EditOrder edit) {
        Order order = orders.require(edit.orderId());
        Draft draft = drafting.draft(order, edit);
        Money difference = draft.difference(order);
        Money missing = missing(order, draft.dueAfter());
        Money zero = Money.zero(order.currency());
        return new Preview(
                draft.added().stream().map(EditingOrders::priced).toList(),
                draft.removedWorth(),
                draft.addedWorth(),
                order.delivery().gross(),
                draft.delivery().gross(),
                order.due(),
                draft.dueAfter(),
                difference,
                missing.compareTo(zero) > 0 ? missing : zero,
                missing.compareTo(zero) < 0 ? zero.minus(missing) : zero);
    }

    private static PricedLine priced(NewOrderLine line) {
        UUID variantId = line.variantId();
        if (variantId == null) {
            throw new IllegalStateException("Line " + line.id() + " was added without an article");
        }
        return new PricedLine(
                variantId, line.sku(), line.title(), line.quantity(), line.unitPrice(), line.discount(), line.gross());
    }

    @Override
    public Order edit(EditOrder edit) {
        try {
            transaction.executeWithoutResult(_ -> editInTransaction(edit));
        } catch (Refused refused) {
            if (refused.is(InventoryRefusal.NOT_ENOUGH)) {
                throw Refused.because(CheckoutRefusal.NOT_ENOUGH_STOCK, refused);
            }
            throw refused;
        }
        money.follow(edit.orderId());
        return orders.require(edit.orderId());
    }

    private void editInTransaction(EditOrder edit) {
        if (amendments.made(edit.id(), edit.orderId()).isPresent()) {
            return;
        }
        Order order = orders.require(edit.orderId());
        if (order.version() != edit.version()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        Draft draft = drafting.draft(order, edit);
        Money difference = draft.difference(order);
        if (edit.expected() != null && !edit.expected().equals(difference)) {
            throw Refused.because(CheckoutRefusal.PRICE_CHANGED)
                    .with("oldTotal", order.due().plus(edit.expected()))
                    .with("newTotal", draft.dueAfter());
        }
        if (!edit.removed().isEmpty()) {
            handling.cancelInTransaction(
                    new CancelLines(part(edit.id(), "removed"), order.id(), edit.removed(), edit.reason()));
        }
        Order left = orders.require(order.id());
        Supplied supplied = supplies(left, draft);
        Map<UUID, List<LineAllocation>> supplies = supplied.now();
        amendments.amend(new AmendOrder(
                edit.id(),
                order.id(),
                left.version(),
                draft.added().stream().map(line -> supplied(line, supplies)).toList(),
                edit.delivery() == null ? null : draft.delivery(),
                edit.contact(),
                draft.moves() ? ofLines(left, supplies) : Map.of(),
                edit.reason()));
        if (supplied.decision() != null) {
            decisions.keep(List.of(supplied.decision()));
        }
        hold(edit, left, draft, supplies);
        if (!supplied.later().isEmpty()) {
            var _ = backorders.promise(part(edit.id(), "later"), order.id(), supplied.later());
        }
        if (draft.quote() != null && draft.quote().claimsSomething()) {
            claims.claimWithOrder(List.of(
                    Claim.of(edit.id(), order.customerId(), order.contact().email(), draft.quote())));
        }
        tasks.ask(order.id());
        Order after = orders.require(order.id());
        // What was to be paid at the counter anyway is not waited for.
        boolean waits = missing(order, order.due()).amount() <= 0
                && missing(after, after.due()).amount() > 0;
        if (waits && after.hold() == null && after.unfinished()) {
            holds.hold(new HoldOrder(part(edit.id(), "hold"), order.id(), HoldReason.PAYMENT_DUE, null));
        }
        audit.record("order", order.id(), "edited", order, after, edit.reason());
    }

    /** For what comes to it, and where goods go elsewhere for all that is open. */
    private Supplied supplies(Order left, Draft draft) {
        List<Demand> demands = new ArrayList<>();
        if (draft.moves()) {
            for (Order.Line line : left.lines()) {
                UUID variant = line.variantId();
                if (line.open() > 0 && variant != null && !vouchers.is(variant) && allocated(line) > 0) {
                    demands.add(new Demand(line.id(), variant, allocated(line)));
                }
            }
        }
        draft.added().stream()
                .filter(line -> line.variantId() != null)
                .forEach(line -> demands.add(new Demand(line.id(), line.variantId(), line.quantity())));
        List<Allocation> returned = draft.moves() ? stock.promised(left.id()) : List.of();
        return demands.isEmpty()
                ? Supplied.NOTHING
                : supply.supplies(left, draft.delivery(), demands, draft.moves(), returned);
    }

    /** Without what waits for goods to come. */
    private static int allocated(Order.Line line) {
        return line.allocations().stream().mapToInt(Order.Allocation::open).sum();
    }

    private static NewOrderLine supplied(NewOrderLine line, Map<UUID, List<LineAllocation>> supplies) {
        return new NewOrderLine(
                line.id(),
                line.variantId(),
                line.sku(),
                line.title(),
                line.quantity(),
                line.unitList(),
                line.unitPrice(),
                line.discount(),
                line.taxRateMillionths(),
                line.net(),
                line.tax(),
                line.gross(),
                line.exactUnitPrice(),
                supplies.getOrDefault(line.id(), List.of()),
                line.progress(),
                line.discounts());
    }

    private static Map<UUID, List<LineAllocation>> ofLines(Order order, Map<UUID, List<LineAllocation>> supplies) {
        Map<UUID, List<LineAllocation>> known = new HashMap<>(supplies);
        known.keySet().removeIf(lineId -> order.line(lineId).isEmpty());
        return known;
    }

    /** Levels are the hot rows, so they come last. */
    private void hold(EditOrder edit, Order left, Draft draft, Map<UUID, List<LineAllocation>> supplies) {
        if (supplies.isEmpty()) {
            return;
        }
        Map<UUID, UUID> variants = new HashMap<>();
        left.lines().stream()
                .filter(line -> line.variantId() != null)
                .forEach(line -> variants.put(line.id(), line.variantId()));
        draft.added().stream()
                .filter(line -> line.variantId() != null)
                .forEach(line -> variants.put(line.id(), line.variantId()));
        List<Allocation> wanted = new ArrayList<>();
        supplies.forEach((lineId, places) -> places.forEach(place -> wanted.add(new Allocation(
                java.util.Objects.requireNonNull(variants.get(lineId)), place.locationId(), place.quantity()))));
        if (draft.moves()) {
            stock.cancelAll(left.id());
        }
        if (wanted.isEmpty()) {
            return;
        }
        UUID reservation = part(edit.id(), "stock");
        var _ = reservations.reserve(new ReserveStock(
                reservation, "order " + left.number(), clock.instant().plusSeconds(600), wanted));
        stock.commit(List.of(new OrderReservation(reservation, left.id())));
    }

    @Override
    public Money outstanding(UUID orderId) {
        Order order = orders.require(orderId);
        Money missing = missing(order, order.due());
        return missing.amount() > 0 ? missing : Money.zero(order.currency());
    }

    /** Negative when more was set aside or taken than the order costs. */
    private Money missing(Order order, Money due) {
        long there = payments.ofOrder(order.id()).stream()
                .mapToLong(EditingOrders::secured)
                .sum();
        return Money.of(due.amount() - there, order.currency());
    }

    private static long secured(Payment payment) {
        boolean open = payment.state() == PaymentState.AUTHORISED || payment.state() == PaymentState.CAPTURED;
        long taken = payment.captured().amount() - payment.refunded().amount();
        return open ? payment.amount().amount() - payment.refunded().amount() : taken;
    }

    @Override
    public PaymentOutcome pay(PayOutstanding request) {
        Order order = orders.require(request.orderId());
        boolean repeated = payments.find(request.paymentId()).isPresent();
        Money amount = payments.find(request.paymentId()).map(Payment::amount).orElseGet(() -> outstanding(order.id()));
        if (!repeated && amount.amount() <= 0) {
            throw Refused.because(CheckoutRefusal.NOTHING_DUE).with("number", order.number());
        }
        PaymentOutcome outcome = payments.authorise(new AuthorisePayment(
                request.paymentId(), order.id(), amount, request.method(), request.instrument(), request.returnUrl()));
        if (outcome instanceof PaymentOutcome.Authorised) {
            paid(order.id());
        }
        return outcome;
    }

    /** An order that waited for its money goes on. May be repeated. */
    private void paid(UUID orderId) {
        transaction.executeWithoutResult(_ -> releaseIfPaid(orderId));
        money.follow(orderId);
    }

    void releaseIfPaid(UUID orderId) {
        Order order = orders.require(orderId);
        boolean waits = order.hold() != null && order.hold().reason() == HoldReason.PAYMENT_DUE;
        if (waits && missing(order, order.due()).amount() <= 0) {
            holds.release(Ids.next(), orderId, null);
        }
        tasks.ask(orderId);
    }

    private static UUID part(UUID edit, String what) {
        return UUID.nameUUIDFromBytes((edit + what).getBytes(StandardCharsets.UTF_8));
    }
}
