package io.toonbank.sourcing.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.inventory.StockHistory;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.sourcing.SourcingRefusal;
import io.toonbank.sourcing.SourcingRuns;
import io.toonbank.sourcing.Strategies;
import io.toonbank.sourcing.Strategies.Strategy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs in the background, and those again whose process went away: a look at the backlog goes on behind the last orders it was done
 * with; a what-if, which changes nothing and takes minutes at most, begins anew, so that its fingerprint stays what it is.
 */
@Component
class RunningWork implements SourcingRuns {

    private static final Logger LOG = LoggerFactory.getLogger(RunningWork.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final RunStore store;
    private final Reoptimising reoptimising;
    private final Replaying replaying;
    private final Strategies strategies;
    private final StockHistory history;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    RunningWork(
            RunStore store,
            Reoptimising reoptimising,
            Replaying replaying,
            Strategies strategies,
            StockHistory history,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.reoptimising = reoptimising;
        this.replaying = replaying;
        this.strategies = strategies;
        this.history = history;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Run reoptimise(Reoptimise request) {
        if (store.underWay(Kind.BACKLOG)) {
            return repeated(request.id());
        }
        if (store.add(request.id(), Kind.BACKLOG, request.dry() ? "dry" : "", request)) {
            audit.record("sourcing-run", request.id(), "reoptimised", null, request);
            start(request.id());
        }
        return store.require(request.id());
    }

    private Run repeated(UUID id) {
        try {
            return store.require(id);
        } catch (Refused unknown) {
            throw Refused.because(SourcingRefusal.RUN_UNDER_WAY, unknown);
        }
    }

    @Override
    public Run whatIf(WhatIf request) {
        Strategy strategy = strategies.require(request.strategyId());
        boolean sound = request.until().isAfter(request.from())
                && !request.until().isAfter(clock.instant())
                && !request.until().isAfter(request.from().plus(Duration.ofDays(DAYS_MAX)));
        if (!sound) {
            throw Refused.because(SourcingRefusal.PERIOD).with("days", DAYS_MAX).at("/until");
        }
        var frozen = new Replaying.Request(strategy.name(), strategy.form(), request, history.lastMovement());
        if (store.add(request.id(), Kind.WHAT_IF, strategy.name(), frozen)) {
            audit.record("sourcing-strategy", strategy.id(), "tried", null, Map.of("run", request.id()));
            start(request.id());
        }
        return store.require(request.id());
    }

    @Override
    public Run require(UUID id) {
        return store.require(id);
    }

    @Override
    public Page<Run> list(@Nullable Kind kind, PageRequest page) {
        return store.list(kind, page);
    }

    @Override
    public Run stop(UUID id) {
        store.end(id, State.STOPPED, null);
        return store.require(id);
    }

    private void start(UUID id) {
        Thread.ofPlatform().daemon().name("sourcing-run-" + id).start(() -> run(id));
    }

    void runLost() {
        store.lost().forEach(this::run);
    }

    private void run(UUID id) {
        store.take(id).ifPresent(taken -> {
            try {
                Object result = switch (taken.kind()) {
                    case BACKLOG ->
                        reoptimising.run(
                                id, taken.request(json, Reoptimise.class), taken.soFar(json, Reoptimising.SoFar.class));
                    case WHAT_IF -> replaying.run(id, taken.request(json, Replaying.Request.class));
                };
                store.end(id, State.DONE, result);
            } catch (RunStopped stopped) {
                LOG.info("The run {} was stopped", id);
            } catch (RuntimeException failure) {
                LOG.warn("The run {} failed", id, failure);
                store.end(id, State.FAILED, null);
            }
        });
    }

    /** Somebody stopped it. */
    static final class RunStopped extends RuntimeException {
        RunStopped() {
            super("stopped", null, false, false);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> continueSourcingRuns(RunningWork work) {
            return Tasks.recurring("continue-sourcing-runs", FixedDelay.of(PAUSE))
                    .execute((_, _) -> work.runLost());
        }
    }
}
