package io.toonbank.sourcing.internal;

import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Opening;
import io.toonbank.sourcing.Carriers;
import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.Carriers.Zone;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.StrategyForm;
import io.toonbank.sourcing.StrategyForm.ChannelRule;
import io.toonbank.sourcing.StrategyForm.LocationRule;
import io.toonbank.sourcing.engine.RateCard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything a decision needs besides the question: one state of the strategy, the carriers, the calendar and the paces of sale. */
final class Setup {

    private static final int LEAVINGS_MAX = 100_000;
    private static final int DAYS_LOOKED_MAX = 60;

    final int number;
    final StrategyForm form;
    final PaceBook paces;
    private final List<CarrierService> services;
    private final Holidays holidays;
    private final Map<UUID, Long> waiting;
    private final Map<UUID, LocationRule> rules = new HashMap<>();
    private final Map<UUID, ChannelRule> channels = new HashMap<>();
    private final Map<Zone, Tariff> tariffs = new IdentityHashMap<>();
    private final Map<Leaving, LocalDate> leavings = new ConcurrentHashMap<>();

    /** @param waiting units of work by location */
    Setup(
            int number,
            StrategyForm form,
            List<CarrierService> services,
            Holidays holidays,
            PaceBook paces,
            Map<UUID, Long> waiting) {
        this.number = number;
        this.form = form;
        this.services = services;
        this.holidays = holidays;
        this.paces = paces;
        this.waiting = waiting;
        form.locations().forEach(rule -> rules.put(rule.locationId(), rule));
        form.channels().forEach(rule -> channels.put(rule.channelId(), rule));
        services.forEach(service -> service.zones().forEach(zone -> tariffs.put(zone, tariff(zone))));
    }

    /** @param full carriage with the handling of the parcel */
    record Tariff(RateCard carriage, RateCard full) {}

    /** A service that goes somewhere. */
    record Route(CarrierService service, Zone zone, Tariff tariff) {}

    private record Leaving(UUID locationId, String service, LocalDate day, boolean inTime, int daysBehind) {}

    private Tariff tariff(Zone zone) {
        RateCard carriage = new RateCard(zone.rates().stream()
                .map(rate -> new RateCard.Step(rate.gramsMax(), mills(CostKind.CARRIAGE, rate.cost())))
                .toList());
        return new Tariff(carriage, carriage.plusPerParcel(mills(CostKind.HANDLING, form.parcelHandling())));
    }

    /** Thousandths of a minor unit, weighed. */
    long mills(CostKind kind, long amount) {
        return amount * Decision.MILLS * form.weight(kind) / 100;
    }

    /** The active service for a way of delivery; one that names the way goes before one for all. */
    @Nullable
    Route route(@Nullable String method, Destination destination) {
        Route any = null;
        for (CarrierService service : services) {
            boolean names = method != null && service.methods().contains(method);
            if (service.active() && (names || (any == null && service.methods().isEmpty()))) {
                Zone zone = Carriers.zone(service, destination.country(), destination.postcode());
                Route route = zone == null ? null : new Route(service, zone, tariffOf(zone));
                if (route != null && names) {
                    return route;
                }
                any = route == null ? any : route;
            }
        }
        return any;
    }

    private Tariff tariffOf(Zone zone) {
        return java.util.Objects.requireNonNull(tariffs.get(zone));
    }

    @Nullable
    LocationRule rule(UUID locationId) {
        return rules.get(locationId);
    }

    @Nullable
    ChannelRule channel(UUID channelId) {
        return channels.get(channelId);
    }

    long labour(UUID locationId) {
        LocationRule rule = rules.get(locationId);
        Long own = rule == null ? null : rule.labourPerUnit();
        return mills(CostKind.LABOUR, own == null ? form.labourPerUnit() : own);
    }

    /** Units a day; 0 for no bound. */
    int capacityPerDay(UUID locationId) {
        LocationRule rule = rules.get(locationId);
        Integer own = rule == null ? null : rule.capacityPerDay();
        return own == null ? form.capacityPerDay() : own;
    }

    long waiting(UUID locationId) {
        return waiting.getOrDefault(locationId, 0L);
    }

    boolean boundsCapacity() {
        return form.capacityPerDay() > 0 || form.locations().stream().anyMatch(rule -> rule.capacityPerDay() != null);
    }

    /** Whole days of work that lie before a new order. */
    int daysBehind(UUID locationId) {
        int capacity = capacityPerDay(locationId);
        return capacity == 0 ? 0 : (int) Math.min(DAYS_LOOKED_MAX, waiting(locationId) / capacity);
    }

    /** The day on which goods asked for now leave the location. */
    LocalDate leaves(Location location, CarrierService service, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean inTime = now.toLocalTime().isBefore(service.cutOff()) && stillWorking(location, now);
        int behind = daysBehind(location.id());
        if (leavings.size() > LEAVINGS_MAX) {
            leavings.clear();
        }
        return leavings.computeIfAbsent(
                new Leaving(location.id(), service.code(), today, inTime, behind),
                _ -> firstLeaving(location, service, inTime ? today : today.plusDays(1), behind));
    }

    private static boolean stillWorking(Location location, LocalDateTime now) {
        return keepsNoHours(location)
                || location.hours().on(now.toLocalDate()).stream()
                        .anyMatch(opening -> now.toLocalTime().isBefore(opening.until()));
    }

    private LocalDate firstLeaving(Location location, CarrierService service, LocalDate from, int daysBehind) {
        int left = daysBehind;
        LocalDate day = from;
        for (int i = 0; i < DAYS_LOOKED_MAX; i++, day = day.plusDays(1)) {
            boolean works = works(location, day) && service.collects().contains(day.getDayOfWeek());
            if (works && left-- <= 0) {
                return day;
            }
        }
        return day;
    }

    private boolean works(Location location, LocalDate day) {
        boolean opens = keepsNoHours(location) || !location.hours().on(day).isEmpty();
        return opens && !holidays.on(location.address().country(), day);
    }

    /** A warehouse, or a store of which nobody wrote down when it is open. */
    private static boolean keepsNoHours(Location location) {
        return location.kind() == LocationKind.WAREHOUSE
                || location.hours().week().isEmpty();
    }

    /** The day on which goods that leave then are brought, so many delivery days later. */
    LocalDate arrives(CarrierService service, String country, LocalDate leaves, int days) {
        LocalDate day = leaves;
        int left = days;
        for (int i = 0; i < DAYS_LOOKED_MAX && (left > 0 || !brings(service, country, day)); i++) {
            day = day.plusDays(1);
            left -= brings(service, country, day) ? 1 : 0;
        }
        return day;
    }

    private boolean brings(CarrierService service, String country, LocalDate day) {
        return service.delivers().contains(day.getDayOfWeek()) && !holidays.on(country, day);
    }

    /** When a store that begins at it then has a collection ready, counting only the minutes it is open; null when it never opens. */
    @Nullable
    LocalDateTime ready(Location store, LocalDateTime from) {
        long minutes = form.readyMinutes();
        if (keepsNoHours(store)) {
            return from.plusMinutes(minutes);
        }
        LocalDate day = from.toLocalDate();
        for (int i = 0; i < DAYS_LOOKED_MAX; i++, day = day.plusDays(1)) {
            for (Opening opening : store.hours().on(day)) {
                LocalDateTime start = later(day.atTime(opening.from()), from);
                LocalDateTime end = day.atTime(opening.until());
                long here = java.time.Duration.between(start, end).toMinutes();
                if (here >= minutes && here > 0) {
                    return start.plusMinutes(minutes);
                }
                minutes -= Math.max(0, here);
            }
        }
        return null;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
