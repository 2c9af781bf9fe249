package io.toonbank.storefront.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.toonbank.access.DemoMode;
import io.toonbank.cart.Cart;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.Page.MenuItem;
import io.toonbank.storefront.view.ShopIdentity;
import io.toonbank.storefront.view.ShopSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the frame around a view: language, menu, cart, who is signed in. */
@Component
@EnableConfigurationProperties(ShopSettings.class)
class Pages {

    /** Pages hold the visitor's name and cart: only their own browser may keep them, and asks before showing them again. */
    static final String ASK_AGAIN = "private, no-cache";

    static final String KEEP_NOTHING = "private, no-store";

    private static final String TEMPLATES = "io.toonbank.storefront.pages";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final ShopIdentity shop;
    private final ShopAssets assets;
    private final Categories categories;
    private final ShopCarts carts;

    Pages(ShopSettings shop, DemoMode demo, ShopAssets assets, Categories categories, ShopCarts carts) {
        this.shop = ShopIdentity.of(shop, demo.on());
        this.assets = assets;
        this.categories = categories;
        this.carts = carts;
    }

    ShopIdentity shop() {
        return shop;
    }

    Page frame(Visitor visitor) {
        return frame(visitor, carts.of(visitor).map(Cart::pieces).orElse(0L));
    }

    Page frame(Visitor visitor, long pieces) {
        String name = visitor.signedIn().map(session -> session.name()).orElse(null);
        return frame(visitor.language(), visitor.path(), visitor.base(), name, pieces);
    }

    /** Needs no database, so that a page can be shown while it is away. */
    Page frame(String language, String path, String base, @Nullable String customerName, long pieces) {
        return new Page(
                shop,
                language,
                path,
                base,
                customerName,
                pieces,
                menu(language, path),
                assets.assets(),
                customerName != null);
    }

    Answer answer(String template, Page page, Head head) {
        return new Answer(template, page, head);
    }

    private List<MenuItem> menu(String language, String path) {
        List<Category> all = categories.all();
        String prefix = language.equals("en") ? "/en/categories/" : "/categories/";
        return all.stream()
                .filter(category -> category.parentCode() == null)
                .map(category -> new MenuItem(
                        category.name().in(language),
                        prefix + category.code(),
                        path.equals("/categories/" + category.code())
                                || path.startsWith("/categories/" + category.code() + "/"),
                        all.stream()
                                .filter(child -> category.code().equals(child.parentCode()))
                                .map(child -> new Link(child.name().in(language), prefix + child.code()))
                                .toList()))
                .toList();
    }

    /** A page being put together. */
    final class Answer {

        private final String template;
        private final Map<String, Object> parameters = new HashMap<>();
        private int status = 200;
        private String caching = ASK_AGAIN;

        private Answer(String template, Page page, Head head) {
            this.template = template;
            parameters.put("page", page);
            parameters.put("head", head);
        }

        Answer with(Object view) {
            parameters.put("view", view);
            return this;
        }

        Answer with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        Answer with(@Nullable Notice notice) {
            if (notice != null) {
                parameters.put("notice", notice);
            }
            return this;
        }

        Answer status(int newStatus) {
            status = newStatus;
            return this;
        }

        Answer personal() {
            caching = KEEP_NOTHING;
            return this;
        }

        View show() {
            return new JteView(engine, template + ".jte", parameters, status, caching);
        }
    }

    /** A part of a page, without frame. */
    View part(String template, Page page, Object view) {
        return new JteView(engine, template + ".jte", Map.of("page", page, "view", view), 200, KEEP_NOTHING);
    }
}
