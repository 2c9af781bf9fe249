package io.toonbank.sourcing;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The retailer's strategies. One is in force: the published one with the highest number. What is published never changes; drafts do.
 */
public interface Strategies {

    /** What is in force, from memory; number 0 until somebody publishes one. */
    Strategy inForce();

    /** Refuses {@code sourcing.no-such-strategy}. */
    Strategy require(UUID id);

    /** Drafts and publications, newest first. */
    Page<Strategy> list(PageRequest page);

    /**
     * Writes a draft. Repeatable by id. Refuses {@code sourcing.published}, {@code platform.stale-version} and what
     * {@link StrategyForm} refuses.
     */
    Strategy save(SaveStrategy draft);

    /**
     * Puts a draft in force: the next number. Repeatable. Refuses {@code sourcing.no-such-strategy}, {@code platform.stale-version}.
     */
    Strategy publish(UUID id, int version);

    /** Throws a draft away; repeatable. Refuses {@code sourcing.published}. */
    void discard(UUID id);

    /**
     * @param number of its publication; absent for a draft, 0 for what comes with the program
     * @param basedOn the number it was copied from
     */
    record Strategy(
            UUID id,
            String name,
            StrategyForm form,
            @Nullable Integer number,
            @Nullable Integer basedOn,
            @Nullable Instant createdAt,
            String createdBy,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy,
            int version) {}

    /** @param version what was read; absent to create */
    record SaveStrategy(
            UUID id,
            String name,
            StrategyForm form,
            @Nullable Integer basedOn,
            @Nullable Integer version) {}
}
