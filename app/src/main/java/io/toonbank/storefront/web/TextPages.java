package io.toonbank.storefront.web;

import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.TextView;
import io.toonbank.storefront.view.TextView.Part;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Pages of text: terms, privacy, service. */
@ShopPage
class TextPages {

    private static final int PARTS_MAX = 12;

    private final Pages pages;
    private final DeliveryMethods delivery;

    TextPages(Pages pages, DeliveryMethods delivery) {
        this.pages = pages;
        this.delivery = delivery;
    }

    @GetMapping("/terms")
    View terms(Visitor visitor) {
        return show("terms", List.of(), visitor);
    }

    @GetMapping("/privacy")
    View privacy(Visitor visitor) {
        return show("privacy", List.of(), visitor);
    }

    @GetMapping("/service")
    View service(Visitor visitor) {
        Page page = pages.frame(visitor);
        List<String> ways = delivery.of(visitor.channel().id()).stream()
                .filter(DeliveryMethod::active)
                .map(method -> way(page, method))
                .toList();
        return show("service", List.of(new Part(page.say("service.ways"), ways)), visitor);
    }

    private static String way(Page page, DeliveryMethod method) {
        String name = page.english() ? method.nameEn() : method.nameNl();
        String price = method.price().isZero() ? page.say("price.free") : page.money(method.price());
        return method.freeFrom() == null || method.price().isZero()
                ? page.say("service.way", name, price)
                : page.say("service.way.free-from", name, price, page.money(method.freeFrom()));
    }

    /** Some texts differ in a demonstration, and in a shop that has no address to write to. */
    private static String textOf(String key, Page page) {
        String special = key + (page.shop().demo() ? ".demo" : page.shop().reachable() ? ".text" : ".unreachable");
        return page.say(special).equals(special) ? key + ".text" : special;
    }

    private View show(String name, List<Part> before, Visitor visitor) {
        Page page = pages.frame(visitor);
        List<Part> parts = new ArrayList<>(before);
        for (int number = 1; number <= PARTS_MAX; number++) {
            String key = name + "." + number;
            String title = page.say(key);
            if (title.equals(key)) {
                break;
            }
            String text = page.say(
                    textOf(key, page),
                    page.shop().company(),
                    page.shop().email(),
                    page.shop().phone());
            parts.add(new Part(title, List.of(text.split("\\|"))));
        }
        String title = page.say(name + ".title");
        return pages.answer("text", page, Head.of(title, page.say(name + ".intro")))
                .with(new TextView(title, page.say(name + ".intro"), parts))
                .show();
    }
}
