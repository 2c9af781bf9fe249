package io.toonbank.storefront.web;

import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.FormView;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * A forgotten password, and an address to be proven. Nobody learns here whether an address has an account. Following a link changes
 * nothing, because mail programs follow links as well; pressing the button does.
 */
@ShopPage
class PasswordPages {

    private static final String FORGOTTEN = "password-forgotten";
    private static final String CHOOSE = "password-choose";
    private static final String CONFIRM = "address-confirm";

    private final Pages pages;
    private final CustomerAccounts accounts;
    private final RefusalTexts texts;

    PasswordPages(Pages pages, CustomerAccounts accounts, RefusalTexts texts) {
        this.pages = pages;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/account/password")
    View forgotten(Visitor visitor) {
        return form(FORGOTTEN, FormView.empty(""), null, visitor, 200);
    }

    @PostMapping("/account/password")
    View send(@RequestParam Map<String, String> form, Visitor visitor) {
        String email = form.getOrDefault("email", "").strip();
        if (email.isEmpty()) {
            return form(FORGOTTEN, filled(form, "email", visitor.say("form.needed")), null, visitor, 422);
        }
        try {
            accounts.sendPasswordReset(email, visitor.request().getRemoteAddr(), visitor.language());
        } catch (Refused refused) {
            return refused(FORGOTTEN, filled(form, null, null), refused, visitor);
        }
        Notice sent = Notice.done(visitor.say("password-forgotten.sent.title"), visitor.say("password-forgotten.sent"));
        return form(FORGOTTEN, FormView.empty(""), sent, visitor, 200);
    }

    @GetMapping("/account/password/{token}")
    View choose(@PathVariable String token, Visitor visitor) {
        return accounts.mayReset(token) ? form(CHOOSE, FormView.empty(token), null, visitor, 200) : expired(visitor);
    }

    @PostMapping("/account/password/{token}")
    View set(@PathVariable String token, @RequestParam Map<String, String> form, Visitor visitor) {
        String password = form.getOrDefault("password", "");
        if (password.isBlank()) {
            return form(
                    CHOOSE,
                    new FormView(Map.of(), Map.of("password", visitor.say("form.needed")), token),
                    null,
                    visitor,
                    422);
        }
        try {
            accounts.resetPassword(token, password);
        } catch (Refused refused) {
            return refused.is(CustomersRefusal.BAD_TOKEN)
                    ? expired(visitor)
                    : refused(CHOOSE, FormView.empty(token), refused, visitor);
        }
        Notice done = Notice.done(visitor.say("password-choose.done.title"), visitor.say("password-choose.done"));
        return form("sign-in", FormView.empty(""), done, visitor, 200);
    }

    @GetMapping("/account/confirmation/{token}")
    View confirm(@PathVariable String token, Visitor visitor) {
        return form(CONFIRM, FormView.empty(token), null, visitor, 200);
    }

    @PostMapping("/account/confirmation/{token}")
    View confirmed(@PathVariable String token, Visitor visitor) {
        try {
            accounts.verify(token);
        } catch (Refused refused) {
            return refused(CONFIRM, FormView.empty(""), refused, visitor);
        }
        Notice done = Notice.done(visitor.say("address-confirm.done.title"), visitor.say("address-confirm.done"));
        return form(CONFIRM, FormView.empty(""), done, visitor, 200);
    }

    @PostMapping("/account/confirmations")
    View sendConfirmation(Visitor visitor) {
        if (visitor.session() == null) {
            return Redirects.to(visitor.link("/account/sign-in"));
        }
        accounts.sendVerification(visitor.session().customerId());
        Notice sent = Notice.done(visitor.say("address-confirm.sent.title"), visitor.say("address-confirm.sent"));
        return form(CONFIRM, FormView.empty(""), sent, visitor, 200);
    }

    private View expired(Visitor visitor) {
        Notice notice =
                Notice.stop(visitor.say("password-choose.expired.title"), visitor.say("password-choose.expired"));
        return form(FORGOTTEN, FormView.empty(""), notice, visitor, 410);
    }

    private View refused(String template, FormView filled, Refused refused, Visitor visitor) {
        if (refused.refusal().kind() == RefusalCode.Kind.UNAVAILABLE) {
            throw refused;
        }
        Locale locale = Locale.of(visitor.language());
        Map<String, String> wrong = new HashMap<>(filled.wrong());
        refused.fields()
                .forEach(field -> wrong.put(
                        field.pointer().replaceFirst("^/", ""), texts.of(field.code(), refused.arguments(), locale)));
        Notice notice = Notice.stop(visitor.say(template + ".refused"), texts.of(refused, locale));
        FormView shown = new FormView(filled.values(), wrong, filled.then());
        return form(template, shown, notice, visitor, refused.refusal().kind().status());
    }

    private static FormView filled(Map<String, String> form, @Nullable String field, @Nullable String problem) {
        Map<String, String> wrong = field == null || problem == null ? Map.of() : Map.of(field, problem);
        return new FormView(Map.of("email", form.getOrDefault("email", "")), wrong, "");
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
}
