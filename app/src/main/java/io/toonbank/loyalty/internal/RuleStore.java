package io.toonbank.loyalty.internal;

import static io.toonbank.loyalty.db.Tables.EARNING_RULE;

import io.toonbank.loyalty.EarningRule;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class RuleStore {

    private static final int THE_ONE = 1;

    private final DSLContext database;
    private final Clock clock;

    RuleStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    EarningRule find() {
        return database.selectFrom(EARNING_RULE)
                .where(EARNING_RULE.ID.eq(THE_ONE))
                .fetchOptional(row -> new EarningRule(
                        row.getActive(), row.getPoints(), row.getCurrency(), row.getSince(), row.getVersion()))
                .orElse(EarningRule.NONE);
    }

    /** False when it is not at the version before this one any more. */
    boolean write(EarningRule rule) {
        return database.insertInto(EARNING_RULE)
                        .set(EARNING_RULE.ID, THE_ONE)
                        .set(EARNING_RULE.ACTIVE, rule.active())
                        .set(EARNING_RULE.POINTS, rule.points())
                        .set(EARNING_RULE.CURRENCY, rule.currency())
                        .set(EARNING_RULE.SINCE, rule.since())
                        .set(EARNING_RULE.VERSION, rule.version())
                        .set(EARNING_RULE.CHANGED_AT, clock.instant())
                        .onConflict(EARNING_RULE.ID)
                        .doUpdate()
                        .set(EARNING_RULE.ACTIVE, rule.active())
                        .set(EARNING_RULE.POINTS, rule.points())
                        .set(EARNING_RULE.CURRENCY, rule.currency())
                        .set(EARNING_RULE.SINCE, rule.since())
                        .set(EARNING_RULE.VERSION, rule.version())
                        .set(EARNING_RULE.CHANGED_AT, clock.instant())
                        .where(EARNING_RULE.VERSION.eq(rule.version() - 1))
                        .execute()
                == 1;
    }
}
