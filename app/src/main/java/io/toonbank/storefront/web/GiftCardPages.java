package io.toonbank.storefront.web;

import io.toonbank.access.AccessRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.GiftCard;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.GiftCardView;
import io.toonbank.storefront.view.GiftCardView.Found;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is on a gift card, for whoever has code and PIN. Code and PIN never stand in an address. */
@ShopPage
class GiftCardPages {

    private static final String PATH = "/gift-card";

    private final Pages pages;
    private final GiftCards cards;
    private final RefusalTexts texts;

    GiftCardPages(Pages pages, GiftCards cards, RefusalTexts texts) {
        this.pages = pages;
        this.cards = cards;
        this.texts = texts;
    }

    @GetMapping(PATH)
    View form(Visitor visitor) {
        return show(new GiftCardView(Map.of(), Map.of(), null), null, visitor, 200);
    }

    @PostMapping(PATH)
    View lookUp(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String pin,
            Visitor visitor) {
        Map<String, String> wrong = new HashMap<>();
        if (code.isBlank()) {
            wrong.put("code", visitor.say("form.needed"));
        }
        if (pin.isBlank()) {
            wrong.put("pin", visitor.say("form.needed"));
        }
        if (!wrong.isEmpty()) {
            return show(new GiftCardView(Map.of("code", code), wrong, null), null, visitor, 422);
        }
        try {
            GiftCard card =
                    cards.identify(new CardProof(code, pin, visitor.request().getRemoteAddr()));
            Found found = found(pages.frame(visitor), card);
            return show(new GiftCardView(Map.of(), Map.of(), found), null, visitor, 200);
        } catch (Refused refused) {
            return refused(code, refused, visitor);
        }
    }

    private View refused(String code, Refused refused, Visitor visitor) {
        if (!refused.is(PaymentsRefusal.NO_SUCH_GIFT_CARD) && !refused.is(AccessRefusal.TOO_MANY_ATTEMPTS)) {
            throw refused;
        }
        Notice notice = Notice.stop(
                visitor.say("gift-card.refused"), texts.of(refused, java.util.Locale.of(visitor.language())));
        GiftCardView view = new GiftCardView(Map.of("code", code), Map.of(), null);
        return show(view, notice, visitor, refused.refusal().kind().status());
    }

    private static Found found(Page page, GiftCard card) {
        List<String> facts = new ArrayList<>();
        if (card.state() != GiftCard.State.ACTIVE) {
            facts.add(page.say("gift-card.state." + card.state()));
        }
        if (card.held().isPositive()) {
            facts.add(page.say("gift-card.held", page.money(card.held())));
        }
        if (card.expiresAt() != null) {
            facts.add(page.say("gift-card.until", page.day(card.expiresAt())));
        }
        return new Found(page.say("gift-card.name", card.lastFour()), page.money(card.available()), facts);
    }

    private View show(GiftCardView view, @Nullable Notice notice, Visitor visitor, int status) {
        Page page = pages.frame(visitor);
        return pages.answer("gift-card", page, Head.personal(page.say("gift-card.title")))
                .with(view)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }
}
