package io.toonbank.bench;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fifty published promotions as a shop may have them: reductions, sets, tiers, orders and deliveries; none limited, none with a code. */
final class BenchPromotions {

    static final int COUNT = 50;

    private static final int GOODS = 40;

    private BenchPromotions() {}

    static void publish(BenchApplication application, List<UUID> variants) {
        Promotions promotions = application.get(Promotions.class);
        for (int i = 0; i < COUNT; i++) {
            UUID id = Ids.next();
            Promotion draft = promotions.save(new SavePromotion(
                    id,
                    "bench-" + i,
                    Translated.nlEn("Actie " + i, "Offer " + i),
                    null,
                    "EUR",
                    null,
                    null,
                    "{\"version\":1,\"priority\":" + i + ",\"condition\":" + condition(i) + ",\"effect\":"
                            + effect(i, goods(variants, i)) + "}",
                    null));
            var _ = promotions.publish(draft.id(), draft.version());
        }
    }

    static void end(BenchApplication application) {
        Promotions promotions = application.get(Promotions.class);
        for (int i = 0; i < COUNT; i++) {
            promotions.byCode("bench-" + i).ifPresent(promotion -> promotions.end(promotion.id()));
        }
    }

    private static String goods(List<UUID> variants, int number) {
        int step = variants.size() / COUNT;
        String ids = variants.subList(number * step, number * step + Math.min(GOODS, step)).stream()
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(","));
        return "{\"variants\":[" + ids + "]}";
    }

    private static String condition(int number) {
        return switch (number % 5) {
            case 0 -> "{\"schedule\":{\"zone\":\"Europe/Amsterdam\",\"fromMinute\":0,\"untilMinute\":1440}}";
            case 1 -> "{\"not\":{\"customerTags\":[\"staff\"]}}";
            case 2 -> "{\"basketSpend\":{\"goods\":{\"everything\":true},\"min\":1000}}";
            default -> "{\"allOf\":[]}";
        };
    }

    private static String effect(int number, String goods) {
        return switch (number % 10) {
            case 0, 1, 2 -> "{\"priceCut\":{\"per\":\"unit\",\"goods\":" + goods + ",\"cut\":{\"basisPoints\":1000}}}";
            case 3, 4 -> "{\"forPriceOf\":{\"goods\":" + goods + ",\"take\":3,\"pay\":2}}";
            case 5, 6 ->
                "{\"buyGet\":{\"buy\":" + goods
                        + ",\"buyQuantity\":1,\"get\":\"cheapest\",\"getQuantity\":1,\"cut\":{\"basisPoints\":5000}}}";
            case 7 ->
                "{\"bundle\":{\"slots\":[{\"goods\":" + goods + ",\"quantity\":3}],\"cut\":{\"fixedPrice\":1000}}}";
            case 8 ->
                "{\"quantityTiers\":{\"goods\":" + goods
                        + ",\"countOver\":\"selection\",\"tiers\":[{\"minQuantity\":6,\"cut\":{\"basisPoints\":1000}}]}}";
            default ->
                "{\"spendTiers\":{\"goods\":" + goods
                        + ",\"measure\":\"list\",\"tiers\":[{\"minSpend\":10000,\"cut\":{\"amountOff\":750}}]}}";
        };
    }
}
