package io.toonbank.payments.adapters.simulated;

import static io.toonbank.payments.db.Tables.SIMULATED_CHARGE;

import io.toonbank.kernel.Money;
import io.toonbank.payments.PaymentProvider;
import io.toonbank.payments.db.tables.records.SimulatedChargeRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays a payment service for demo, tests and benchmarks. The instrument says how it behaves: {@code approve} (also when absent),
 * {@code decline}, {@code insufficient-funds}, {@code redirect} (sends the shopper to a simulated bank page), {@code late} (no
 * answer at first, approved when asked again), {@code late-decline}, {@code never} (no answer, and it never heard of it), {@code refund-late}
 * (no answer when a refund is asked for the first time).
 */
@Component
class SimulatedProvider implements PaymentProvider {

    static final String NAME = "simulated";
    private static final Duration LATE = Duration.ofSeconds(5);

    private final Set<String> askedOnce = ConcurrentHashMap.newKeySet();
    private final DSLContext database;
    private final SimulatedSettlements settlements;
    private final Clock clock;

    SimulatedProvider(DSLContext database, SimulatedSettlements settlements, Clock clock) {
        this.database = database;
        this.settlements = settlements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer authorise(Charge charge) {
        return switch (behaviour(charge)) {
            case "decline" -> new Answer.Refused("declined");
            case "insufficient-funds" -> new Answer.Refused("insufficient-funds");
            case "redirect" -> {
                remember(charge, "waiting", clock.instant());
                yield new Answer.Redirect("/simulated-bank/" + charge.paymentId(), reference(charge));
            }
            case "late" -> {
                remember(charge, "approved", clock.instant().plus(LATE));
                throw new NoAnswer("the simulated provider answers later");
            }
            case "late-decline" -> {
                remember(charge, "declined", clock.instant().plus(LATE));
                throw new NoAnswer("the simulated provider answers later");
            }
            case "never" -> throw new NoAnswer("the simulated provider never answers");
            default -> new Answer.Approved(reference(charge));
        };
    }

    @Override
    public Answer status(Charge charge) {
        SimulatedChargeRecord known = database.selectFrom(SIMULATED_CHARGE)
                .where(SIMULATED_CHARGE.PAYMENT_ID.eq(charge.paymentId()))
                .fetchOne();
        if (known == null) {
            return switch (behaviour(charge)) {
                case "approve" -> new Answer.Approved(reference(charge));
                case "decline", "insufficient-funds" -> new Answer.Refused(behaviour(charge));
                default -> new Answer.Unknown();
            };
        }
        if (known.getAnswerAt().isAfter(clock.instant())) {
            return new Answer.Waiting();
        }
        return switch (known.getAnswer()) {
            case "approved" -> new Answer.Approved(reference(charge));
            case "declined" -> new Answer.Refused("declined");
            case "cancelled" -> new Answer.Refused("cancelled");
            default -> new Answer.Waiting();
        };
    }

    @Override
    public Answer operate(Charge charge, Operation operation, Money amount, String key) {
        boolean silent = operation == Operation.REFUND && behaviour(charge).equals("refund-late");
        if (silent && askedOnce.add(charge.paymentId() + key)) {
            throw new NoAnswer("the simulated provider pays back when it is asked again");
        }
        if (operation != Operation.CANCEL) {
            settlements.moved(charge.paymentId(), operation, amount, key);
        }
        return new Answer.Approved(reference(charge) + "-" + operation.name().charAt(0));
    }

    /** What the shopper chose on the simulated bank page; answers where to send them back, null when there is no such charge. */
    @Nullable
    String shopperAnswered(UUID paymentId, boolean paid) {
        int _ = database.update(SIMULATED_CHARGE)
                .set(SIMULATED_CHARGE.ANSWER, paid ? "approved" : "cancelled")
                .set(SIMULATED_CHARGE.ANSWER_AT, clock.instant())
                .where(SIMULATED_CHARGE.PAYMENT_ID.eq(paymentId))
                .and(SIMULATED_CHARGE.ANSWER.eq("waiting"))
                .execute();
        return database.select(SIMULATED_CHARGE.RETURN_URL)
                .from(SIMULATED_CHARGE)
                .where(SIMULATED_CHARGE.PAYMENT_ID.eq(paymentId))
                .fetchOne(SIMULATED_CHARGE.RETURN_URL);
    }

    @Nullable
    Money amountOf(UUID paymentId) {
        return database.selectFrom(SIMULATED_CHARGE)
                .where(SIMULATED_CHARGE.PAYMENT_ID.eq(paymentId))
                .fetchOne(row -> Money.of(row.getAmount(), row.getCurrency()));
    }

    private void remember(Charge charge, String answer, Instant at) {
        database.insertInto(SIMULATED_CHARGE)
                .columns(
                        SIMULATED_CHARGE.PAYMENT_ID,
                        SIMULATED_CHARGE.AMOUNT,
                        SIMULATED_CHARGE.CURRENCY,
                        SIMULATED_CHARGE.ANSWER,
                        SIMULATED_CHARGE.ANSWER_AT,
                        SIMULATED_CHARGE.RETURN_URL)
                .values(
                        charge.paymentId(),
                        charge.amount().amount(),
                        charge.amount().currency(),
                        answer,
                        at,
                        charge.returnUrl())
                .onConflictDoNothing()
                .execute();
    }

    private static String behaviour(Charge charge) {
        String instrument = charge.instrument();
        return instrument == null || instrument.isBlank() ? "approve" : instrument;
    }

    private static String reference(Charge charge) {
        return referenceOf(charge.paymentId());
    }

    static String referenceOf(java.util.UUID paymentId) {
        return "SIM-" + paymentId.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    }
}
