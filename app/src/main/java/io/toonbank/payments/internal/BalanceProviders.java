package io.toonbank.payments.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.ledger.Ledger;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.PaymentProvider;
import io.toonbank.payments.StoreCredit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Gift cards and store credit as ways to pay, and the timer that tears up letters. */
@Configuration(proxyBeanMethods = false)
class BalanceProviders {

    @Bean
    PaymentProvider giftCardProvider(
            Ledger ledger, GiftCardMoney money, GiftCardRows rows, Clock clock, TransactionTemplate transaction) {
        return new BalanceProvider(GiftCards.METHOD, ledger, money, new OnCards(rows, clock), transaction);
    }

    @Bean
    PaymentProvider storeCreditProvider(Ledger ledger, GiftCardMoney money, TransactionTemplate transaction) {
        return new BalanceProvider(StoreCredit.METHOD, ledger, money, new OfCustomers(), transaction);
    }

    @Bean
    PaymentProvider exchangeProvider(Ledger ledger, GiftCardMoney money, TransactionTemplate transaction) {
        return new BalanceProvider(ExchangeValue.METHOD, ledger, money, new OfCustomers(), transaction);
    }

    @Bean
    RecurringTask<Void> tearUpLettersOfGiftCards(GiftCardRows rows) {
        return Tasks.recurring("payments-tear-up-letters", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> rows.tearUpLetters());
    }

    private record OnCards(GiftCardRows rows, Clock clock) implements BalanceProvider.Cards {

        @Override
        public String reference(UUID accountId) {
            return rows.row(accountId)
                    .map(row -> GiftCard.masked(row.getLastFour()))
                    .orElse("");
        }

        /** A refund does not come back to a card that ends tomorrow. */
        @Override
        public Optional<Instant> endOfRefund(UUID accountId) {
            Instant soonest = clock.instant().plus(GiftCards.REFUND_VALID_FOR);
            return rows.row(accountId).map(row -> row.getExpiresAt()).map(end -> {
                if (end.isBefore(soonest)) {
                    rows.lastsUntil(accountId, soonest);
                    return soonest;
                }
                return end;
            });
        }
    }

    private record OfCustomers() implements BalanceProvider.Cards {

        @Override
        public String reference(UUID accountId) {
            return "";
        }

        @Override
        public Optional<Instant> endOfRefund(UUID accountId) {
            return Optional.empty();
        }
    }
}
