package io.toonbank.storefront.web;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.LineTerms.Verdict;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnPolicies;
import io.toonbank.returns.ReturnReason;
import io.toonbank.returns.ReturnRule;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.Returns;
import io.toonbank.returns.Returns.RequestReturn;
import io.toonbank.returns.ReturnsRefusal;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ReturnsView.Choice;
import io.toonbank.storefront.view.ReturnsView.Line;
import io.toonbank.storefront.view.ReturnsView.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be asked to come back, as a form, and what was asked. */
@Component
class ReturnAsking {

    private static final int HUNDRED = 100;
    private static final int REMARK_LENGTH_MAX = 500;

    private final ReturnPolicies policies;
    private final Returns returns;
    private final Variants variants;

    ReturnAsking(ReturnPolicies policies, Returns returns, Variants variants) {
        this.policies = policies;
        this.returns = returns;
        this.variants = variants;
    }

    /** Whether the order was sent, or billed, to this postcode. */
    boolean wentTo(Order order, String postcode) {
        String wanted = squeezed(postcode);
        return Stream.of(order.delivery().address(), order.billingAddress())
                .filter(Objects::nonNull)
                .map(OrderAddress::postcode)
                .anyMatch(known -> !wanted.isEmpty() && squeezed(known).equals(wanted));
    }

    private static String squeezed(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    Choice choice(Page page, Order order) {
        List<LineTerms> terms = policies.terms(order.id());
        return new Choice(
                order.number(),
                Ids.next().toString(),
                terms.stream().map(line -> line(page, line)).toList(),
                Arrays.stream(ReturnReason.values())
                        .map(reason -> new Option(reason.name(), page.say("returns.reason." + reason)))
                        .toList(),
                order.customerId() != null,
                returns.ofOrder(order.id()).stream()
                        .map(found -> new Option(
                                page.link("/returns/" + found.id()), page.say("returns.number", found.number())))
                        .toList());
    }

    private Line line(Page page, LineTerms terms) {
        // What is our fault may come back longer, and is judged when it is here.
        boolean may = terms.verdict() == Verdict.ALLOWED || terms.atFault();
        return new Line(
                terms.orderLineId().toString(),
                terms.title(),
                page.money(terms.each()),
                may ? terms.returnable() : 0,
                until(page, terms),
                fee(page, terms.rule().fee()),
                terms.rule().conditions().isEmpty()
                        ? null
                        : terms.rule().conditions().in(page.language()),
                swaps(page, terms.variantId()));
    }

    private static String until(Page page, LineTerms terms) {
        return terms.verdict() == Verdict.ALLOWED && terms.until() != null
                ? page.say("returns.until", page.day(terms.until().minus(Duration.ofHours(12))))
                : page.say("returns.verdict." + terms.verdict());
    }

    private static @Nullable String fee(Page page, ReturnRule.Fee fee) {
        if (fee.amount() != null && fee.amount().isPositive()) {
            return page.say(fee.onlyByPost() ? "returns.fee.post" : "returns.fee", page.money(fee.amount()));
        }
        return fee.basisPoints() == 0
                ? null
                : page.say(fee.onlyByPost() ? "returns.fee.post" : "returns.fee", fee.basisPoints() / HUNDRED + " %");
    }

    private List<Option> swaps(Page page, @Nullable UUID variantId) {
        return variantId == null
                ? List.of()
                : variants.find(variantId).stream()
                        .flatMap(own ->
                                variants
                                        .ofProducts(List.of(own.productId()))
                                        .getOrDefault(own.productId(), List.of())
                                        .stream())
                        .filter(Variant::active)
                        .map(variant -> new Option(
                                variant.id().toString(), variant.title().in(page.language())))
                        .toList();
    }

    /** The fields of a line are named after it: "quantity-…", "reason-…", "remark-…", "swap-…". */
    RequestReturn request(Order order, Map<String, String> form) {
        UUID id = uuid(form.getOrDefault("request", ""));
        RefundWay way = choiceOf(RefundWay.class, form.getOrDefault("refund", "ORIGINAL"));
        List<Returns.Line> lines = new ArrayList<>();
        List<Return.Wanted> wanted = new ArrayList<>();
        for (Order.Line line : order.lines()) {
            int quantity = number(form.getOrDefault("quantity-" + line.id(), "0"));
            if (quantity > 0) {
                UUID lineId = UUID.nameUUIDFromBytes(
                        (id + " " + line.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                lines.add(new Returns.Line(
                        lineId,
                        line.id(),
                        quantity,
                        choiceOf(ReturnReason.class, form.getOrDefault("reason-" + line.id(), "OTHER")),
                        remark(form.get("remark-" + line.id()))));
                String swap = form.getOrDefault("swap-" + line.id(), "");
                if (way == RefundWay.EXCHANGE && !swap.isEmpty()) {
                    wanted.add(new Return.Wanted(lineId, uuid(swap), quantity));
                }
            }
        }
        return new RequestReturn(
                id,
                order.id(),
                ReturnSource.ONLINE,
                choiceOf(ReturnWay.class, form.getOrDefault("way", "POST")),
                null,
                way,
                null,
                lines,
                wanted,
                null,
                false);
    }

    private static @Nullable String remark(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip()
                        .substring(0, Math.min(REMARK_LENGTH_MAX, text.strip().length()));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw Refused.because(ReturnsRefusal.WRONG_QUANTITY);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Refused.because(ReturnsRefusal.NOT_FOUND);
        }
    }

    private static <E extends Enum<E>> E choiceOf(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException _) {
            throw Refused.because(ReturnsRefusal.NO_LINES);
        }
    }
}
