package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRIOR_PRICE_RULE;

import io.toonbank.platform.audit.Audit;
import io.toonbank.pricing.PriorPriceRules;
import io.toonbank.pricing.db.tables.records.PriorPriceRuleRecord;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the countries, kept in memory for some seconds: parliaments give more notice than that. */
@Component
class PriorRuleBook implements PriorPriceRules {

    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final DSLContext database;
    private final Audit audit;
    private volatile @Nullable Known known;

    PriorRuleBook(DSLContext database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    private record Known(Map<String, Rule> byCountry, long readAtNanos) {}

    @Override
    public List<Rule> all() {
        return known().values().stream()
                .sorted(Comparator.comparing(Rule::country))
                .toList();
    }

    @Override
    public Rule of(String country) {
        Map<String, Rule> rules = known();
        return Objects.requireNonNull(rules.getOrDefault(country, rules.get(PLAIN)));
    }

    @Override
    @Transactional
    public Rule save(Rule rule) {
        PriorPriceRuleRecord row = new PriorPriceRuleRecord(
                rule.country(),
                rule.days(),
                rule.progressive(),
                rule.progressiveMonths(),
                rule.perishable().name(),
                rule.newGoodsDays(),
                rule.source(),
                rule.url());
        Rule before = known().get(rule.country());
        database.insertInto(PRIOR_PRICE_RULE)
                .set(row)
                .onConflict(PRIOR_PRICE_RULE.COUNTRY)
                .doUpdate()
                .set(row)
                .execute();
        UUID subject = UUID.nameUUIDFromBytes(("prior-price-rule " + rule.country()).getBytes(StandardCharsets.UTF_8));
        audit.record("prior-price-rule", subject, "set", before, rule);
        known = null;
        return rule;
    }

    private Map<String, Rule> known() {
        Known kept = known;
        if (kept == null || System.nanoTime() - kept.readAtNanos > KEPT_NANOS) {
            Map<String, Rule> read = database.selectFrom(PRIOR_PRICE_RULE).fetch(PriorRuleBook::rule).stream()
                    .collect(Collectors.toMap(Rule::country, Function.identity()));
            kept = new Known(read, System.nanoTime());
            known = kept;
        }
        return kept.byCountry;
    }

    private static Rule rule(PriorPriceRuleRecord row) {
        return new Rule(
                row.getCountry(),
                row.getDays(),
                row.getProgressive(),
                row.getProgressiveMonths(),
                Perishable.valueOf(row.getPerishable()),
                row.getNewGoodsDays(),
                row.getSource(),
                row.getUrl());
    }
}
