package io.toonbank.storefront.web;

import io.toonbank.kernel.Refused;
import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.OpeningException;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.StoreLine;
import io.toonbank.storefront.view.StoreView;
import io.toonbank.storefront.view.StoreView.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The stores: where they are and when they are open. */
@ShopPage
class StorePages {

    private final Pages pages;
    private final Locations locations;
    private final StoreHours hours;

    StorePages(Pages pages, Locations locations, StoreHours hours) {
        this.pages = pages;
        this.locations = locations;
        this.hours = hours;
    }

    @GetMapping("/stores")
    View all(Visitor visitor) {
        Page page = pages.frame(visitor);
        Head head = Head.of(
                page.say("stores.head", pages.shop().name()),
                page.say("stores.description", pages.shop().name()));
        return pages.answer("stores", page, head).with(lines(page, null)).show();
    }

    @GetMapping("/stores/{code}")
    View one(@PathVariable String code, Visitor visitor) {
        Location store = locations
                .byCode(code.toUpperCase(Locale.ROOT))
                .filter(StoreHours::isStore)
                .orElseThrow(() -> Refused.because(NetworkRefusal.NO_SUCH_LOCATION));
        Page page = pages.frame(visitor);
        Head head = Head.of(
                store.name(),
                page.say("store.description", store.name(), store.address().city()));
        return pages.answer("store", page, head).with(view(page, store)).show();
    }

    private List<StoreLine> lines(Page page, @Nullable Location except) {
        return locations.all().stream()
                .filter(StoreHours::isStore)
                .filter(store -> except == null || !store.id().equals(except.id()))
                .map(store -> hours.line(page, store))
                .toList();
    }

    private StoreView view(Page page, Location store) {
        LocalDate today = hours.date(store);
        return new StoreView(
                store.name(),
                StoreHours.street(store),
                store.address().postcode(),
                store.address().city(),
                hours.today(page, store),
                hours.open(store),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(
                                day.getDisplayName(TextStyle.FULL, page.locale()),
                                StoreHours.openings(page, store.hours().week().getOrDefault(day, List.of())),
                                day == today.getDayOfWeek()))
                        .toList(),
                store.hours().exceptions().stream()
                        .filter(exception -> !exception.date().isBefore(today))
                        .map(exception -> exception(page, exception))
                        .toList(),
                Arrays.stream(Capability.values())
                        .filter(store::can)
                        .filter(capability -> capability != Capability.SHIP)
                        .map(capability -> page.say("store.can." + capability))
                        .toList(),
                route(store),
                lines(page, store));
    }

    private static Day exception(Page page, OpeningException exception) {
        String date = exception.date().format(DateTimeFormatter.ofPattern("d MMMM", page.locale()));
        String name = exception.reason().isEmpty() ? date : date + " · " + exception.reason();
        return new Day(name, StoreHours.openings(page, exception.openings()), false);
    }

    private static @Nullable String route(Location store) {
        return store.latitude() == null || store.longitude() == null
                ? null
                : "https://www.openstreetmap.org/?mlat=" + store.latitude() + "&mlon=" + store.longitude() + "#map=17/"
                        + store.latitude() + "/" + store.longitude();
    }
}
