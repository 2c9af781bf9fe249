package io.toonbank.storefront.web;

import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAccounts.Registration;
import io.toonbank.customers.CustomerAccounts.SignedIn;
import io.toonbank.customers.PersonName;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.FormView;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Coming in and going out. The stranger's cart goes along. */
@ShopPage
class SignInPages {

    private final Pages pages;
    private final CustomerAccounts accounts;
    private final ShopCarts carts;
    private final RefusalTexts texts;

    SignInPages(Pages pages, CustomerAccounts accounts, ShopCarts carts, RefusalTexts texts) {
        this.pages = pages;
        this.accounts = accounts;
        this.carts = carts;
        this.texts = texts;
    }

    @GetMapping("/account/sign-in")
    View signIn(@RequestParam(required = false) @Nullable String then, Visitor visitor) {
        return visitor.session() != null
                ? Redirects.to(visitor.link("/account"))
                : form("sign-in", FormView.empty(Addresses.inShop(then, "")), null, visitor, 200);
    }

    @PostMapping("/account/sign-in")
    View signIn(@RequestParam Map<String, String> form, Visitor visitor) {
        Map<String, String> wrong = missing(form, List.of("email", "password"), visitor);
        FormView filled = new FormView(withoutPassword(form), wrong, Addresses.inShop(form.get("then"), ""));
        if (!wrong.isEmpty()) {
            return form("sign-in", filled, null, visitor, 422);
        }
        try {
            SignedIn signedIn = accounts.signIn(
                    form.getOrDefault("email", "").strip(),
                    form.getOrDefault("password", ""),
                    visitor.request().getRemoteAddr());
            return cameIn(signedIn, filled.then(), visitor);
        } catch (Refused refused) {
            return refused("sign-in", filled, refused, visitor);
        }
    }

    @GetMapping("/account/registration")
    View register(@RequestParam(required = false) @Nullable String then, Visitor visitor) {
        return visitor.session() != null
                ? Redirects.to(visitor.link("/account"))
                : form("registration", FormView.empty(Addresses.inShop(then, "")), null, visitor, 200);
    }

    @PostMapping("/account/registration")
    View register(@RequestParam Map<String, String> form, Visitor visitor) {
        Map<String, String> wrong = missing(form, List.of("given", "family", "email", "password"), visitor);
        FormView filled = new FormView(withoutPassword(form), wrong, Addresses.inShop(form.get("then"), ""));
        if (!wrong.isEmpty()) {
            return form("registration", filled, null, visitor, 422);
        }
        try {
            SignedIn signedIn = accounts.register(new Registration(
                    Ids.next(),
                    new PersonName(
                            form.getOrDefault("given", "").strip(),
                            form.getOrDefault("infix", "").strip(),
                            form.getOrDefault("family", "").strip()),
                    form.getOrDefault("email", "").strip(),
                    form.getOrDefault("password", ""),
                    visitor.language(),
                    visitor.request().getRemoteAddr()));
            return cameIn(signedIn, filled.then(), visitor);
        } catch (Refused refused) {
            return refused("registration", filled, refused, visitor);
        }
    }

    @PostMapping("/account/sign-out")
    View signOut(Visitor visitor) {
        ShopCookies.read(visitor.request(), CustomerAccounts.COOKIE).ifPresent(accounts::signOut);
        ShopCookies.dropSession(visitor);
        return Redirects.to(visitor.link("/"));
    }

    private View cameIn(SignedIn signedIn, String then, Visitor visitor) {
        ShopCookies.keepSession(visitor, signedIn.token());
        carts.follow(visitor, signedIn.customerId());
        return Redirects.to(then.isEmpty() ? visitor.link("/account") : then);
    }

    private View refused(String template, FormView filled, Refused refused, Visitor visitor) {
        if (refused.refusal().kind() == RefusalCode.Kind.UNAVAILABLE) {
            throw refused;
        }
        var locale = java.util.Locale.of(visitor.language());
        Map<String, String> wrong = new HashMap<>();
        refused.fields()
                .forEach(field -> wrong.put(
                        field.pointer().replaceFirst("^/", ""), texts.of(field.code(), refused.arguments(), locale)));
        Notice notice = Notice.stop(visitor.say(template + ".refused"), texts.of(refused, locale));
        FormView shown = new FormView(filled.values(), wrong, filled.then());
        return form(template, shown, notice, visitor, refused.refusal().kind().status());
    }

    private View form(String template, FormView view, @Nullable Notice notice, Visitor visitor, int status) {
        Page page = pages.frame(visitor);
        return pages.answer(template, page, Head.personal(page.say(template + ".title")))
                .with(view)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }

    private static Map<String, String> missing(Map<String, String> form, List<String> fields, Visitor visitor) {
        Map<String, String> wrong = new HashMap<>();
        for (String field : fields) {
            if (form.getOrDefault(field, "").isBlank()) {
                wrong.put(field, visitor.say("form.needed"));
            }
        }
        return wrong;
    }

    /** A password is never sent back. */
    private static Map<String, String> withoutPassword(Map<String, String> form) {
        Map<String, String> values = new HashMap<>(form);
        values.remove("password");
        return values;
    }
}
