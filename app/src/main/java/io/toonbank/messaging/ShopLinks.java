package io.toonbank.messaging;

import io.toonbank.access.DemoMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The shop as messages name it: what the operator says in {@code toonbank.shop.*}, and under which address it is found
 * ({@code toonbank.shop.url}, "https://shop.example").
 */
@Component
public class ShopLinks {

    private final String url;
    private final String name;
    private final String company;
    private final @Nullable String email;
    private final @Nullable String phone;

    ShopLinks(Environment said, DemoMode demo) {
        String port = said.getProperty("server.port", "8080");
        this.url = said.getProperty("toonbank.shop.url", "http://localhost:" + port)
                .replaceFirst("/+$", "");
        this.name = said.getProperty("toonbank.shop.name", demo.on() ? "Lindehof" : "Onze winkel");
        this.company = said.getProperty("toonbank.shop.company", demo.on() ? "Lindehof Demo B.V." : name);
        this.email = demo.on()
                ? said.getProperty("toonbank.shop.email", "hallo@lindehof.example")
                : said.getProperty("toonbank.shop.email");
        this.phone = demo.on()
                ? said.getProperty("toonbank.shop.phone", "030-555 0100")
                : said.getProperty("toonbank.shop.phone");
    }

    /** A page of the shop in this language. @param path "/orders/…" */
    public String page(String language, String path) {
        return url + (language.equals("en") ? "/en" : "") + path;
    }

    /** Anything of this shop that has no language. */
    public String absolute(String path) {
        return url + path;
    }

    public String name() {
        return name;
    }

    public String company() {
        return company;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    /** "shop.example", for ids of messages. */
    public String domain() {
        return Objects.requireNonNullElse(java.net.URI.create(url).getHost(), "localhost");
    }
}
