package io.toonbank.returns.internal;

import io.toonbank.catalog.Categories;
import io.toonbank.kernel.Refused;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.SalesChannels;
import io.toonbank.returns.PolicyBook;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.ReturnsRefusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a book must be like before it is published. */
@Component
class BookRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final int WHOLE = 10_000;

    private final Categories categories;
    private final SalesChannels channels;

    BookRules(Categories categories, SalesChannels channels) {
        this.categories = categories;
        this.channels = channels;
    }

    void check(List<ReturnRule> rules) {
        if (rules.size() > PolicyBook.RULES_MAX) {
            throw Refused.because(ReturnsRefusal.TOO_MANY_RULES).with("max", PolicyBook.RULES_MAX);
        }
        if (rules.isEmpty() || !rules.getLast().forEverything()) {
            throw Refused.because(ReturnsRefusal.LAST_RULE).at("/rules");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String at = "/rules/" + i;
            ReturnRule rule = rules.get(i);
            if (!CODE.matcher(rule.code()).matches()) {
                throw Refused.because(ReturnsRefusal.BAD_CODE).at(at + "/code");
            }
            if (!codes.add(rule.code())) {
                throw Refused.because(ReturnsRefusal.CODE_TWICE).at(at + "/code");
            }
            if (rule.forEverything() && i < rules.size() - 1) {
                throw Refused.because(ReturnsRefusal.LAST_RULE).at(at);
            }
            checkTerms(rule, at);
        }
    }

    private void checkTerms(ReturnRule rule, String at) {
        if (rule.windowDays() < 0 || rule.windowDays() > ReturnRule.WINDOW_DAYS_MAX) {
            throw Refused.because(ReturnsRefusal.BAD_WINDOW)
                    .with("max", ReturnRule.WINDOW_DAYS_MAX)
                    .at(at + "/windowDays");
        }
        if (rule.soldFrom() != null
                && rule.soldUntil() != null
                && rule.soldUntil().isBefore(rule.soldFrom())) {
            throw Refused.because(ReturnsRefusal.BAD_PERIOD).at(at + "/soldUntil");
        }
        checkFee(rule.fee(), at);
        if (rule.refundWays().isEmpty() && !rule.finalSale()) {
            throw Refused.because(ReturnsRefusal.NO_WAY_TO_REFUND).at(at + "/refundWays");
        }
        for (String category : rule.categoryCodes()) {
            if (categories.byCode(category).isEmpty()) {
                throw Refused.because(ReturnsRefusal.UNKNOWN_CATEGORY)
                        .with("category", category)
                        .at(at + "/categoryCodes");
            }
        }
        boolean lessThanTheLaw = rule.finalSale()
                || rule.windowDays() < ReturnPolicies.WITHDRAWAL_DAYS
                || !rule.refundWays().contains(io.toonbank.returns.RefundWay.ORIGINAL);
        boolean excused =
                rule.legalException() != null && !rule.legalException().isEmpty();
        if (lessThanTheLaw && !excused && atADistance(rule.channelIds())) {
            throw Refused.because(ReturnsRefusal.SHORTER_THAN_THE_LAW)
                    .with("code", rule.code())
                    .with("days", ReturnPolicies.WITHDRAWAL_DAYS)
                    .at(at + "/legalException");
        }
    }

    private static void checkFee(ReturnRule.Fee fee, String at) {
        boolean share = fee.basisPoints() < 0 || fee.basisPoints() > WHOLE;
        if (share || (fee.amount() != null && fee.amount().isNegative())) {
            throw Refused.because(ReturnsRefusal.BAD_FEE).at(at + "/fee");
        }
    }

    /** Whether somebody may buy under this rule without having seen the goods. */
    private boolean atADistance(Set<UUID> channelIds) {
        return channelIds.isEmpty()
                || channelIds.stream().anyMatch(id -> channels.require(id).kind() != ChannelKind.TILL);
    }
}
