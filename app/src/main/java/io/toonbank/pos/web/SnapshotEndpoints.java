package io.toonbank.pos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.DeviceSession;
import io.toonbank.pricing.PricingSnapshots;
import io.toonbank.pricing.PricingSnapshots.Goods;
import io.toonbank.pricing.PricingSnapshots.Rules;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What a till needs to price baskets without asking. */
@RestController
@RequestMapping("/api/pos")
@Tag(name = "Till")
class SnapshotEndpoints {

    private final PricingSnapshots snapshots;
    private final SnapshotChanges changes;
    private final Access access;
    private final JsonMapper json;

    SnapshotEndpoints(PricingSnapshots snapshots, SnapshotChanges changes, Access access, JsonMapper json) {
        this.snapshots = snapshots;
        this.changes = changes;
        this.access = access;
        this.json = json;
    }

    /**
     * @param position to ask with next time
     * @param whole everything follows, page after page; what an earlier snapshot had and this one has not is gone
     * @param gone variants that changed and can no longer be sold here
     * @param next where the next page starts, absent on the last
     */
    record Snapshot(
            String position,
            boolean whole,
            Rules rules,
            List<Goods> goods,
            Collection<UUID> gone,
            @Nullable UUID next) {}

    @GetMapping(path = "/pricing-snapshot", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Prices, promotions, taxes and facts the till's own engine needs; with a position only what changed since")
    ResponseEntity<byte[]> snapshot(
            @RequestParam(required = false) @Nullable @Size(max = 100) String since,
            @RequestParam(required = false) @Nullable UUID after) {
        DeviceSession till = access.requireSeller();
        byte[] body = json.writeValueAsString(of(till, since, after)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(body))
                .body(body);
    }

    private Snapshot of(DeviceSession till, @Nullable String since, @Nullable UUID after) {
        // The position is taken before the prices are read: what changes in between is told again.
        String position = changes.position();
        Rules rules = snapshots.rules(till.channelId(), till.locationId());
        String whole = position + (rules.customFields() ? ".fields" : "");
        Set<UUID> changed = after == null ? changedSince(since, rules.customFields()) : null;
        return changed == null ? page(till, whole, rules, after) : since(till, whole, rules, changed);
    }

    private @Nullable Set<UUID> changedSince(@Nullable String since, boolean customFields) {
        boolean hadFields = since != null && since.endsWith(".fields");
        if (since == null || hadFields != customFields) {
            return null;
        }
        String position = hadFields ? since.substring(0, since.length() - ".fields".length()) : since;
        return changes.since(position)
                .filter(changed -> changed.size() <= PricingSnapshots.VARIANTS_MAX)
                .orElse(null);
    }

    private Snapshot since(DeviceSession till, String position, Rules rules, Set<UUID> changed) {
        List<Goods> goods = snapshots.goods(till.channelId(), till.locationId(), changed);
        List<UUID> gone = new ArrayList<>(changed);
        goods.forEach(each -> gone.remove(each.variantId()));
        return new Snapshot(position, false, rules, goods, gone, null);
    }

    private Snapshot page(DeviceSession till, String position, Rules rules, @Nullable UUID after) {
        List<UUID> ids = snapshots.priced(after, PricingSnapshots.VARIANTS_MAX);
        return new Snapshot(
                position,
                true,
                rules,
                snapshots.goods(till.channelId(), till.locationId(), ids),
                List.of(),
                ids.size() < PricingSnapshots.VARIANTS_MAX ? null : ids.getLast());
    }
}
