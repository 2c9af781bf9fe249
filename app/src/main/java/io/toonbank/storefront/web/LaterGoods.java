package io.toonbank.storefront.web;

import io.toonbank.inventory.Availability;
import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Kind;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.inventory.StockView;
import io.toonbank.storefront.view.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is sold before it is there, in words: "on order, expected around 12 December". */
@Component
class LaterGoods {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Backorders backorders;
    private final Availability availability;
    private final Clock clock;

    LaterGoods(Backorders backorders, Availability availability, Clock clock) {
        this.backorders = backorders;
        this.availability = availability;
        this.clock = clock;
    }

    /** For those that are sold out, asked for one piece. */
    Map<UUID, Later> ofSoldOut(Visitor visitor, Map<UUID, StockView> stock) {
        Map<UUID, Long> lacking = new HashMap<>();
        stock.forEach((variant, view) -> {
            if (!view.inStock()) {
                lacking.put(variant, 1L);
            }
        });
        return backorders.later(visitor.channel().id(), lacking);
    }

    /** For what is wanted beyond what is free. */
    Map<UUID, Later> of(UUID channelId, Map<UUID, Long> wanted) {
        Map<UUID, Long> lacking = new HashMap<>();
        Map<UUID, StockView> stock = availability.forChannel(channelId, wanted.keySet());
        wanted.forEach((variant, pieces) -> {
            StockView view = stock.get(variant);
            lacking.put(variant, pieces - Math.max(0, view == null ? 0 : view.available()));
        });
        return backorders.later(channelId, lacking);
    }

    String words(Page page, Later later) {
        return words(page, later.kind() == Kind.PREORDER, later.on());
    }

    /** @param free pieces that come at once */
    String words(Page page, Later later, long free) {
        return free <= 0
                ? words(page, later)
                : page.say(
                        later.kind() == Kind.PREORDER ? "later.part.PREORDER" : "later.part",
                        free,
                        later.pieces(),
                        day(page, later.on()));
    }

    String words(Page page, boolean preorder, LocalDate on) {
        return page.say(preorder ? "later.PREORDER" : "later.BACKORDER", day(page, on));
    }

    /** With its year when it is another one. */
    String day(Page page, LocalDate day) {
        boolean thisYear =
                day.getYear() == LocalDate.ofInstant(clock.instant(), ZONE).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "d MMMM" : "d MMMM yyyy", page.locale())
                .format(day);
    }
}
