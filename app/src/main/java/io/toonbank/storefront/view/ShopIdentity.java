package io.toonbank.storefront.view;

import java.util.Objects;

/**
 * Who the shop is: what the operator says in {@code toonbank.shop.*}, otherwise the demo's retailer while the demo runs, and nobody
 * in particular when it does not.
 *
 * @param company as it stands in the terms
 * @param email and phone empty where the shop has none to show
 * @param demo says on every page that nothing is for sale really
 */
public record ShopIdentity(
        String name, String company, String taglineNl, String taglineEn, String email, String phone, boolean demo) {

    private static final ShopIdentity DEMO = new ShopIdentity(
            "Lindehof",
            "Lindehof Demo B.V.",
            "Voor huis, tafel en tuin",
            "For house, table and garden",
            "hallo@lindehof.example",
            "030-555 0100",
            true);

    private static final ShopIdentity NOBODY =
            new ShopIdentity("Onze winkel", "Onze winkel", "Welkom", "Welcome", "", "", false);

    public static ShopIdentity of(ShopSettings said, boolean demo) {
        ShopIdentity otherwise = demo ? DEMO : NOBODY;
        String name = Objects.requireNonNullElse(said.name(), otherwise.name);
        String company = said.name() == null ? otherwise.company : name;
        return new ShopIdentity(
                name,
                Objects.requireNonNullElse(said.company(), company),
                Objects.requireNonNullElse(said.taglineNl(), otherwise.taglineNl),
                Objects.requireNonNullElse(said.taglineEn(), otherwise.taglineEn),
                Objects.requireNonNullElse(said.email(), otherwise.email),
                Objects.requireNonNullElse(said.phone(), otherwise.phone),
                demo);
    }

    public String tagline(String language) {
        return language.equals(Texts.ENGLISH) ? taglineEn : taglineNl;
    }

    /** Whether there is somewhere to write to. */
    public boolean reachable() {
        return !email.isEmpty();
    }
}
