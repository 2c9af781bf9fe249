package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.NodeListener;
import io.toonbank.pricing.PromotionsChanged;
import io.toonbank.pricing.internal.PublicCuts.Span;
import io.toonbank.pricing.internal.Showing.PublicCut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What published promotions did to prices anybody saw, from the revisions that are kept of them. */
@Component
class PublishedReductions implements PublicReductions, NodeListener {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedReductions.class);

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final SalesChannels channels;
    private final GoodsFacts goods;
    private volatile @Nullable List<Revision> known;
    /** Rises with every drop; what was read before a drop is not kept after it. */
    private volatile long drops;

    PublishedReductions(JdbcTemplate database, JsonMapper json, SalesChannels channels, GoodsFacts goods) {
        this.database = database;
        this.json = json;
        this.channels = channels;
        this.goods = goods;
    }

    /**
     * One published form that lowers prices publicly.
     *
     * @param until when the next form took its place, or it was ended
     */
    private record Revision(
            RunningPromotion promotion,
            PublicCuts cuts,
            Instant from,
            @Nullable Instant until) {

        List<Span> inForce(Instant after, Instant before) {
            Instant begins = latest(after, from, promotion.from());
            Instant ends = earliest(before, until, promotion.until());
            return cuts.inForce(begins, ends);
        }
    }

    @Override
    public Map<UUID, List<PublicCut>> during(Asker asker, Collection<Variant> variants, Instant from, Instant until) {
        String country = channels.require(asker.channelId()).country();
        List<Revision> here = revisions().stream()
                .filter(each -> each.promotion.speaks(asker.currency()))
                .filter(each -> each.cuts.shownTo(asker, country))
                .filter(each -> !each.inForce(from, until).isEmpty())
                .toList();
        if (here.isEmpty()) {
            return Map.of();
        }
        boolean customFields =
                here.stream().anyMatch(each -> each.promotion.parts().customFields());
        Map<UUID, GoodsFacts.Facts> facts = goods.of(variants, customFields);
        Map<UUID, List<PublicCut>> cuts = new HashMap<>();
        for (Revision revision : here) {
            List<Span> spans = revision.inForce(from, until);
            for (Variant variant : variants) {
                if (revision.cuts.selects(variant, Objects.requireNonNull(facts.get(variant.id())))) {
                    List<PublicCut> own = cuts.computeIfAbsent(variant.id(), _ -> new ArrayList<>());
                    spans.forEach(span -> own.add(
                            new PublicCut(revision.promotion.code(), span.from(), span.until(), revision.cuts::after)));
                }
            }
        }
        return cuts;
    }

    /** What was ever published for some places only and is shown at this one: places with the same see the same. */
    Set<String> keptTo(Asker place, String country) {
        return revisions().stream()
                .filter(each -> each.cuts.keptToPlaces() && each.cuts.shownTo(place, country))
                .map(each -> each.promotion.id() + " " + each.from)
                .collect(Collectors.toSet());
    }

    /** The moments in a period at which what a promotion shows began or ended, with how to tell which variants it is about. */
    List<Edge> edges(Instant after, Instant until) {
        List<Edge> edges = new ArrayList<>();
        for (Revision revision : revisions()) {
            // A day more, so that what began before the period and ends in it is whole.
            for (Span span : revision.inForce(after.minus(Duration.ofDays(1)), until.plus(Duration.ofDays(1)))) {
                for (Instant moment : List.of(span.from(), span.until())) {
                    if (moment.isAfter(after) && !moment.isAfter(until)) {
                        edges.add(new Edge(revision.promotion, revision.cuts, moment));
                    }
                }
            }
        }
        return edges;
    }

    record Edge(RunningPromotion promotion, PublicCuts cuts, Instant at) {}

    private List<Revision> revisions() {
        List<Revision> kept = known;
        if (kept == null) {
            long before = drops;
            kept = read();
            if (before == drops) {
                known = kept;
            }
        }
        return kept;
    }

    private List<Revision> read() {
        List<Revision> read = new ArrayList<>();
        database.query("""
                select p.id, p.code, r.live, r.published_at,
                  coalesce(lead(r.published_at) over (partition by r.promotion_id order by r.revision), p.ended_at)
                from pricing.promotion_revision r join pricing.promotion p on p.id = r.promotion_id
                order by r.promotion_id, r.revision
                """, row -> {
            try {
                Revision revision = revision(row);
                if (revision != null) {
                    read.add(revision);
                }
            } catch (Refused unreadable) {
                // Written by a newer version of the shop: baskets leave it out as well.
                LOG.error("Promotion {} cannot be read and is left out: {}", row.getString(2), unreadable.code());
            }
        });
        return List.copyOf(read);
    }

    /** Null where the promotion lowers no article's price publicly. */
    private @Nullable Revision revision(ResultSet row) throws SQLException {
        var live = json.readValue(row.getString(3), LivePromotion.class);
        var promotion = RunningPromotion.of(row.getObject(1, UUID.class), row.getString(2), live);
        PublicCuts cuts = PublicCuts.of(promotion.promotion());
        OffsetDateTime from = row.getObject(4, OffsetDateTime.class);
        OffsetDateTime until = row.getObject(5, OffsetDateTime.class);
        return cuts == null
                ? null
                : new Revision(promotion, cuts, from.toInstant(), until == null ? null : until.toInstant());
    }

    /** Also before the event is heard: whoever publishes drops it in the same process. */
    void drop() {
        drops++;
        known = null;
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PromotionsChanged.class);
    }

    @Override
    public void heard(Event event) {
        drop();
    }

    private static Instant latest(Instant one, Instant two, @Nullable Instant three) {
        Instant later = one.isAfter(two) ? one : two;
        return three != null && three.isAfter(later) ? three : later;
    }

    private static Instant earliest(Instant one, @Nullable Instant two, @Nullable Instant three) {
        Instant earlier = two != null && two.isBefore(one) ? two : one;
        return three != null && three.isBefore(earlier) ? three : earlier;
    }
}
