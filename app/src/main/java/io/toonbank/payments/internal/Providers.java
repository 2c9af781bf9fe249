package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.METHOD;

import io.toonbank.kernel.Refused;
import io.toonbank.payments.PaymentProvider;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.db.tables.records.MethodRecord;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which adapter serves which way to pay, and calling it without waiting for ever. */
@Component
class Providers {

    /** A provider that takes longer has not answered; the payment is uncertain and the janitor asks again. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long METHODS_KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Map<String, PaymentProvider> adapters;
    private final DSLContext database;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Methods methods = new Methods(List.of(), Long.MIN_VALUE);

    Providers(List<PaymentProvider> adapters, DSLContext database) {
        this.adapters = adapters.stream().collect(Collectors.toMap(PaymentProvider::name, Function.identity()));
        this.database = database;
    }

    private record Methods(List<MethodRecord> rows, long readAtNanos) {}

    List<PaymentMethod> offered(String channelKind) {
        return rows().stream()
                .filter(row -> Arrays.asList(row.getChannelKinds()).contains(channelKind))
                .map(row -> new PaymentMethod(
                        row.getCode(), row.getNameNl(), row.getNameEn(), row.getRedirects(), row.getAtCounter()))
                .toList();
    }

    /** Refuses {@code payments.no-such-method}, also for methods that only people at a counter handle. */
    String providerOf(String method) {
        return find(method)
                .map(MethodRecord::getProvider)
                .filter(adapters::containsKey)
                .orElseThrow(
                        () -> Refused.because(PaymentsRefusal.NO_SUCH_METHOD).with("method", method));
    }

    Optional<MethodRecord> find(String method) {
        return rows().stream().filter(row -> row.getCode().equals(method)).findFirst();
    }

    boolean isOutside(String provider) {
        return adapters.containsKey(provider);
    }

    /** Runs one call of a provider; throws {@link PaymentProvider.NoAnswer} when it takes too long or breaks. */
    PaymentProvider.Answer ask(String provider, Function<PaymentProvider, PaymentProvider.Answer> call) {
        PaymentProvider adapter = adapters.get(provider);
        if (adapter == null) {
            throw new IllegalStateException("No payment provider of this name: " + provider);
        }
        return withinPatience(() -> call.apply(adapter));
    }

    private PaymentProvider.Answer withinPatience(Supplier<PaymentProvider.Answer> call) {
        var answer = calls.submit(call::get);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException late) {
            answer.cancel(true);
            throw new PaymentProvider.NoAnswer("no answer within " + PATIENCE);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof PaymentProvider.NoAnswer silent) {
                throw silent;
            }
            throw new PaymentProvider.NoAnswer(String.valueOf(failed.getCause()));
        }
    }

    private List<MethodRecord> rows() {
        Methods known = methods;
        if (System.nanoTime() - known.readAtNanos > METHODS_KEPT_NANOS || known.rows.isEmpty()) {
            known = new Methods(
                    database.selectFrom(METHOD)
                            .where(METHOD.ACTIVE)
                            .orderBy(METHOD.PLACE)
                            .fetch(),
                    System.nanoTime());
            methods = known;
        }
        return known.rows;
    }
}
