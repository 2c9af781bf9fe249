package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing that is sold and counted: a product in one choice of its options. An immutable snapshot, shared between threads.
 *
 * @param gtin 8, 12, 13 or 14 digits as they were given, check digit verified
 * @param title product and options: "Vaas Linde, groen, 30 cm"
 * @param options the chosen value code of each option code: {@code {kleur=groen}}
 * @param taxCategory "standard", "reduced", "zero", {@link #VOUCHER} or a category of one's own; pricing knows the rates
 * @param weightGrams of one piece with its packing
 * @param pictureUrl an address in this shop: "/media/&lt;hash&gt;.svg"
 * @param handle the product's, as it stands in the address of its page
 * @param active may be sold at all: the variant is not withdrawn and the product's status is ACTIVE
 * @param soldByMeasure quantities are grams, millilitres or millimetres instead of pieces
 * @param version of the product
 */
public record Variant(
        UUID id,
        UUID productId,
        String sku,
        @Nullable String gtin,
        Translated title,
        Translated productTitle,
        Map<String, String> options,
        String taxCategory,
        @Nullable Integer weightGrams,
        @Nullable UnitPricing unitPricing,
        @Nullable String pictureUrl,
        List<String> categoryCodes,
        String vendor,
        List<String> tags,
        String handle,
        boolean active,
        boolean soldByMeasure,
        int version) {

    /**
     * The tax category of gift cards: multi-purpose vouchers, whose sale is no supply and bears no VAT (directive (EU) 2016/1065,
     * article 30b of directive 2006/112/EC). What bears none is one: there is no second mark that could disagree.
     */
    public static final String VOUCHER = "voucher";

    /** A gift card: made when it is paid, so there is always enough of it. */
    public boolean voucher() {
        return taxCategory.equals(VOUCHER);
    }
}
