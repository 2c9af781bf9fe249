package io.toonbank.shopping.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.shopping.OrderSnapshots;
import io.toonbank.shopping.internal.WebhookStore.Due;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Sends platforms their orders as they stand, and again until they say that they have them. */
@Component
class TellingPlatforms {

    private static final Logger LOG = LoggerFactory.getLogger(TellingPlatforms.class);
    private static final int BATCH = 20;
    private static final Duration CONNECT_MAX = Duration.ofSeconds(5);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int GONE = 410;
    private static final int ANSWER_SHOWN_MAX = 200;

    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));
    static final Duration TRIED_FOR = Duration.ofDays(3);

    private final WebhookStore store;
    private final OrderSnapshots snapshots;
    private final SignedRequests requests;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT_MAX)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ReentrantLock working = new ReentrantLock();
    private final AtomicBoolean woken = new AtomicBoolean();

    TellingPlatforms(WebhookStore store, OrderSnapshots snapshots, SignedRequests requests, Clock clock) {
        this.store = store;
        this.snapshots = snapshots;
        this.requests = requests;
        this.clock = clock;
    }

    void wake() {
        if (woken.compareAndSet(false, true)) {
            Thread.ofVirtual().name("telling-platforms").start(() -> {
                try {
                    send();
                } catch (RuntimeException failure) {
                    LOG.warn("Platforms could not be told and are told later", failure);
                }
            });
        }
    }

    /** Until nothing is due. */
    void send() {
        working.lock();
        try {
            woken.set(false);
            List<Due> due = store.take(BATCH);
            while (!due.isEmpty()) {
                due.forEach(this::send);
                due = store.take(BATCH);
            }
        } finally {
            working.unlock();
        }
    }

    private void send(Due due) {
        Optional<byte[]> body = snapshots.of(due.orderId(), due.language());
        if (body.isEmpty()) {
            store.failed(due.id(), null, "There is no such order");
            return;
        }
        try {
            HttpResponse<String> answer = client.send(
                    requests.post(URI.create(due.url()), due.id(), due.occurredAt(), body.get()),
                    HttpResponse.BodyHandlers.ofString());
            int status = answer.statusCode();
            if (status >= 200 && status < 300) {
                store.delivered(due.id(), status);
            } else {
                again(due, status, shown(answer.body()));
            }
        } catch (IOException | IllegalArgumentException failure) {
            again(due, null, String.valueOf(failure.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            again(due, null, "stopped");
        }
    }

    private void again(Due due, @Nullable Integer status, String answer) {
        Instant now = clock.instant();
        boolean over = now.isAfter(due.createdAt().plus(TRIED_FOR)) || (status != null && status == GONE);
        if (over) {
            store.failed(due.id(), status, answer);
        } else {
            Duration pause = PAUSES.get(Math.min(due.tries(), PAUSES.size()) - 1);
            store.later(due.id(), now.plus(pause), status, answer);
        }
    }

    private static String shown(String body) {
        return body.length() <= ANSWER_SHOWN_MAX ? body : body.substring(0, ANSWER_SHOWN_MAX);
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> tellPlatforms(TellingPlatforms telling) {
            return Tasks.recurring("shopping-tell-platforms", FixedDelay.of(ROUND))
                    .execute((_, _) -> telling.send());
        }
    }
}
