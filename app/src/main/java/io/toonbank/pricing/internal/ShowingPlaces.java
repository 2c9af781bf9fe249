package io.toonbank.pricing.internal;

import io.toonbank.network.ChannelKind;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where a channel shows prices to strangers: once for all without a location, and at counters once for every group of stores that
 * were always shown the same. Stores differ by the price zones they are or were in, and by promotions kept to some of them.
 */
@Component
class ShowingPlaces {

    private final Locations locations;
    private final PriceBook book;
    private final PublishedReductions published;

    ShowingPlaces(Locations locations, PriceBook book, PublishedReductions published) {
        this.locations = locations;
        this.book = book;
        this.published = published;
    }

    /** What tells a store from the others. */
    private record Alike(Set<Scope> aimed, Set<String> promotions, boolean named) {

        static final Alike LIKE_EVERYWHERE = new Alike(Set.of(), Set.of(), false);
    }

    /**
     * @param mentioned stores that a promotion names: each group is looked at whether all of it is meant or a part
     */
    List<Asker> of(SalesChannel channel, Set<UUID> mentioned) {
        List<Asker> places = new ArrayList<>();
        places.add(Asker.of(channel, null, Set.of()));
        if (channel.kind() != ChannelKind.TILL) {
            return places;
        }
        Set<Alike> seen = new HashSet<>(Set.of(Alike.LIKE_EVERYWHERE));
        locations.all().stream()
                .filter(Location::active)
                .sorted(Comparator.comparing(Location::code))
                .map(location -> Asker.of(channel, location.id(), Set.of()))
                .filter(asker -> seen.add(alike(asker, channel.country(), mentioned)))
                .forEach(places::add);
        return places;
    }

    private Alike alike(Asker place, String country, Set<UUID> mentioned) {
        Set<Scope> aimed = new HashSet<>();
        for (List<Scope> ever : book.scopes().ever()) {
            ever.stream()
                    .filter(scope -> scope.locationIds() != null && scope.isAimedAt(place))
                    .forEach(aimed::add);
        }
        return new Alike(aimed, published.keptTo(place, country), mentioned.contains(place.locationId()));
    }
}
