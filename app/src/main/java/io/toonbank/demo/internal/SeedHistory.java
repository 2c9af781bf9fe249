package io.toonbank.demo.internal;

import io.toonbank.checkout.OrderHandling;
import io.toonbank.demo.internal.Assortment.Sort;
import io.toonbank.demo.internal.Retailer.Branch;
import io.toonbank.demo.internal.Retailer.Colleague;
import io.toonbank.demo.internal.Retailer.Person;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.orders.OrderProgress.HandOverLines;
import io.toonbank.platform.events.EventPump;
import io.toonbank.platform.time.SettableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;

/** Lives through the past three months: the clock goes from sale to sale, and every sale takes the real way. */
@DemoComponent
class SeedHistory {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int WEB_A_DAY = 4;
    private static final int COUNTER_A_DAY = 5;
    private static final int WITH_CARD_PERCENT = 45;
    private static final int CANCELLED_PERCENT = 4;
    private static final int DELIVERY_EVERY_DAYS = 14;
    private static final double FIRST_DAYS_SHARE = 0.3;
    private static final int GROWN_FOR_DAYS = 60;
    /** Only of the last days somebody may look how far the work is. */
    private static final int WORK_DAYS = 6;

    private static final int TODAY_TRIES = 12;
    /** How far today's collections of each store are; the first nobody answered yet. */
    private static final List<Optional<SeedWork.Stage>> TODAY = List.of(
            Optional.empty(),
            Optional.of(SeedWork.Stage.ACCEPTED),
            Optional.of(SeedWork.Stage.BEGUN),
            Optional.of(SeedWork.Stage.GATHERED),
            Optional.of(SeedWork.Stage.DONE));

    private final WebOrders web;
    private final CounterOrders counter;
    private final OrderHandling handling;
    private final SeedStock stock;
    private final SeedWork work;
    private final SalesChannels channels;
    private final SettableClock clock;
    private final EventPump events;
    private final int days;
    private Instant workFrom = Instant.MAX;

    SeedHistory(
            WebOrders web,
            CounterOrders counter,
            OrderHandling handling,
            SeedStock stock,
            SeedWork work,
            SalesChannels channels,
            SettableClock clock,
            EventPump events,
            @Value("${toonbank.demo.days:91}") int days) {
        this.web = web;
        this.counter = counter;
        this.handling = handling;
        this.stock = stock;
        this.work = work;
        this.channels = channels;
        this.clock = clock;
        this.events = events;
        this.days = days;
    }

    /** How far back it begins. */
    int days() {
        return days;
    }

    /** Something that happens at a moment. */
    private record Happening(Instant at, String name, Runnable what) {}

    void live(Retailer retailer, List<Sort> sorts, Instant now) {
        Baskets baskets = new Baskets(sorts);
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        workFrom = now.minus(Duration.ofDays(WORK_DAYS));
        var agenda = new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::name));
        for (LocalDate day = today.minusDays(days); !day.isAfter(today); day = day.plusDays(1)) {
            plan(day, today, retailer, sorts, baskets, agenda);
            Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
            while (!agenda.isEmpty()
                    && agenda.peek().at().isBefore(end)
                    && agenda.peek().at().isBefore(now)) {
                Happening next = agenda.remove();
                clock.set(next.at());
                next.what().run();
            }
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                events.drain();
            }
        }
    }

    /** A morning's orders for every store, so that each has something of everything to do. */
    void liveToday(Retailer retailer, List<Sort> sorts, Instant now) {
        Baskets baskets = new Baskets(sorts);
        Random random = new Random(now.atZone(ZONE).toLocalDate().toEpochDay() * 7);
        UUID channel = channels.byCode("web").orElseThrow().id();
        Instant at = now.minus(Duration.ofMinutes(100));
        for (Branch store : stores(retailer)) {
            UUID location = SeedNetwork.locationId(store.code());
            int done = 0;
            for (int i = 0; i < TODAY_TRIES && done < TODAY.size(); i++) {
                clock.set(at);
                String name = "today " + store.code() + " " + i;
                Person person = regular(retailer.customers(), random);
                Optional<Order> order = web.buyAt(location, name, channel, person, baskets.draw(random), new Random(i));
                if (order.isPresent()) {
                    planned(order.get(), TODAY.get(done++), retailer, random);
                }
                at = at.plusSeconds(20);
            }
        }
        clock.set(now);
        events.drain();
    }

    private void planned(Order order, Optional<SeedWork.Stage> stage, Retailer retailer, Random random) {
        events.drain();
        stage.ifPresent(reached -> work.bring(order.id(), reached, retailer, random));
    }

    private void plan(
            LocalDate day,
            LocalDate today,
            Retailer retailer,
            List<Sort> sorts,
            Baskets baskets,
            PriorityQueue<Happening> agenda) {
        Random random = new Random(day.toEpochDay());
        Random perDay = new Random(31 * day.toEpochDay());
        if (Math.floorMod(day.toEpochDay(), DELIVERY_EVERY_DAYS) == 0) {
            Instant morning = day.atTime(LocalTime.of(7, 30)).atZone(ZONE).toInstant();
            agenda.add(new Happening(morning, "delivery", () -> stock.replenish(retailer, sorts, day, morning)));
        }
        double busy = busyness(day) * growth(day, today);
        long webOrders = Math.round(WEB_A_DAY * busy + perDay.nextInt(2));
        for (int i = 0; i < webOrders; i++) {
            String name = (i == 0 && perDay.nextInt(3) == 0 ? "agent " : "web ") + day + " " + i;
            planWeb(name, day, retailer, baskets, random, agenda);
        }
        long counterSales = Math.round(COUNTER_A_DAY * busy + perDay.nextInt(4));
        for (int i = 0; i < counterSales; i++) {
            planCounter("counter " + day + " " + i, day, retailer, baskets, random, agenda);
        }
    }

    /** Lindehof opened its web shop three months ago and is better known every week. */
    private static double growth(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        return Math.max(FIRST_DAYS_SHARE, 1 - ago * (1 - FIRST_DAYS_SHARE) / GROWN_FOR_DAYS);
    }

    private static double busyness(LocalDate day) {
        double weekday =
                day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1.6 : day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.7 : 1;
        boolean holidays = day.getMonthValue() >= 11;
        return holidays ? weekday * 1.35 : weekday;
    }

    private void planWeb(
            String name,
            LocalDate day,
            Retailer retailer,
            Baskets baskets,
            Random random,
            PriorityQueue<Happening> agenda) {
        Person person = regular(retailer.customers(), random);
        Map<UUID, Integer> basket = baskets.draw(random);
        Instant at = at(day, 7 + random.nextInt(16), random);
        Random choices = new Random(random.nextLong());
        UUID channel = channels.byCode(name.startsWith("agent") ? "agent" : "web")
                .orElseThrow()
                .id();
        agenda.add(new Happening(
                at,
                name,
                () -> web.buy(name, channel, person, basket, choices)
                        .ifPresent(order -> planAfterwards(order, at, retailer, choices, agenda))));
    }

    private void planAfterwards(
            Order order, Instant placed, Retailer retailer, Random random, PriorityQueue<Happening> agenda) {
        if (random.nextInt(100) < CANCELLED_PERCENT) {
            agenda.add(new Happening(
                    placed.plus(Duration.ofMinutes(40 + random.nextInt(120))), "cancel " + order.number(), () -> {
                        var _ = handling.cancel(new CancelLines(
                                DemoIds.of("cancellation", order.id().toString()),
                                order.id(),
                                List.of(),
                                "Toch niet nodig"));
                    }));
            return;
        }
        boolean collect = order.delivery().locationId() != null;
        if (placed.isAfter(workFrom)) {
            planWork(order, placed, collect, retailer, random, agenda);
            return;
        }
        Duration wait = Duration.ofMinutes(collect ? 240 + random.nextInt(2_600) : 600 + random.nextInt(1_300));
        agenda.add(new Happening(placed.plus(wait), "hand over " + order.number(), () -> handOver(order, collect)));
    }

    /** Colleagues do it bit by bit; what is ordered today is on its way when somebody looks. */
    private void planWork(
            Order order,
            Instant placed,
            boolean collect,
            Retailer retailer,
            Random random,
            PriorityQueue<Happening> agenda) {
        Instant accepted = placed.plus(Duration.ofMinutes(10 + random.nextInt(60)));
        agenda.add(new Happening(accepted, "accept " + order.number(), () -> {
            events.drain();
            work.bring(order.id(), SeedWork.Stage.ACCEPTED, retailer, random);
        }));
        Instant begun = accepted.plus(Duration.ofMinutes(20 + random.nextInt(120)));
        agenda.add(new Happening(
                begun,
                "begin " + order.number(),
                () -> work.bring(order.id(), SeedWork.Stage.BEGUN, retailer, random)));
        Instant done = begun.plus(Duration.ofMinutes(15 + random.nextInt(180)));
        agenda.add(new Happening(
                done, "do " + order.number(), () -> work.bring(order.id(), SeedWork.Stage.DONE, retailer, random)));
        if (collect) {
            Instant arrived = done.plus(Duration.ofHours(16 + random.nextInt(8)));
            agenda.add(new Happening(
                    arrived, "arrive " + order.number(), () -> work.arrive(order.id(), retailer, random)));
            Instant fetched = done.plus(Duration.ofMinutes(120 + random.nextInt(3_600)));
            agenda.add(
                    new Happening(fetched, "fetch " + order.number(), () -> work.fetch(order.id(), retailer, random)));
        }
    }

    private void handOver(Order order, boolean collect) {
        List<UUID> locations = order.lines().stream()
                .flatMap(line -> line.allocations().stream())
                .map(Order.Allocation::locationId)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                .stream()
                .toList();
        for (UUID location : locations) {
            try {
                var _ = handling.handOver(new HandOverLines(
                        DemoIds.of("hand-over " + location, order.id().toString()),
                        order.id(),
                        location,
                        collect ? HandOverLines.Way.COLLECTED : HandOverLines.Way.SHIPPED,
                        List.of()));
            } catch (Refused _) {
                // A till sold it meanwhile: the order stays open for somebody to look at, as it would in a shop.
                return;
            }
        }
    }

    private void planCounter(
            String name,
            LocalDate day,
            Retailer retailer,
            Baskets baskets,
            Random random,
            PriorityQueue<Happening> agenda) {
        List<Branch> stores = stores(retailer);
        Branch store = stores.get(Math.min(random.nextInt(stores.size()), random.nextInt(stores.size() + 2)));
        Map<UUID, Integer> basket = baskets.draw(random);
        Person customer = random.nextInt(100) < WITH_CARD_PERCENT ? regular(retailer.customers(), random) : null;
        Instant at = at(day, 10 + random.nextInt(8), random);
        Random choices = new Random(random.nextLong());
        List<Colleague> sellers = new ArrayList<>(retailer.staff().stream()
                .filter(colleague -> colleague.locations().contains(store.code()))
                .filter(colleague ->
                        colleague.role().equals("associate") || colleague.role().equals("manager"))
                .toList());
        Colleague seller = sellers.get(random.nextInt(sellers.size()));
        agenda.add(new Happening(at, name, () -> counter.sell(name, store, seller, customer, basket, choices)));
    }

    static List<Branch> stores(Retailer retailer) {
        return retailer.locations().stream()
                .filter(branch -> !branch.kind().equals("warehouse"))
                .toList();
    }

    /** The first customers in the file come more often than the last. */
    private static Person regular(List<Person> people, Random random) {
        return people.get(Math.min(random.nextInt(people.size()), random.nextInt(people.size())));
    }

    private static Instant at(LocalDate day, int hour, Random random) {
        return day.atTime(hour, random.nextInt(60), random.nextInt(60))
                .atZone(ZONE)
                .toInstant();
    }
}
