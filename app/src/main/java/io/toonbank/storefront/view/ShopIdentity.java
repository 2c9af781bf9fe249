package io.toonbank.storefront.view;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the shop is, from {@code toonbank.shop.*}.
 *
 * @param company as it stands in the terms
 * @param demo says on every page that nothing is for sale really
 */
@ConfigurationProperties("toonbank.shop")
public record ShopIdentity(
        @DefaultValue("Lindehof") String name,
        @DefaultValue("Lindehof Demo B.V.") String company,
        @DefaultValue("Voor huis, tafel en tuin") String taglineNl,
        @DefaultValue("For house, table and garden") String taglineEn,
        @DefaultValue("hallo@lindehof.example") String email,
        @DefaultValue("030-555 0100") String phone) {

    public String tagline(String language) {
        return language.equals(Texts.ENGLISH) ? taglineEn : taglineNl;
    }
}
