package io.toonbank.storefront.view;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the operator says of the shop in {@code toonbank.shop.*}; whatever is absent {@link ShopIdentity} makes up for. */
@ConfigurationProperties("toonbank.shop")
public record ShopSettings(
        @Nullable String name,
        @Nullable String company,
        @Nullable String taglineNl,
        @Nullable String taglineEn,
        @Nullable String email,
        @Nullable String phone) {}
