package io.toonbank.sourcing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Opening;
import io.toonbank.network.OpeningHours;
import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.Carriers.Holiday;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.StrategyForm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final Destination AMSTERDAM = new Destination("NL", "1012 AB");

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void findsEaster(int year, LocalDate easter) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 2026-04-27, true",
        "NL, 2025-04-27, false",
        "NL, 2025-04-26, true",
        "NL, 2026-12-26, true",
        "BE, 2026-12-26, false",
        "BE, 2026-07-21, true",
        "DE, 2026-10-03, true",
        "DE, 2026-04-03, true",
        "NL, 2026-04-03, false",
        "NL, 2026-11-24, false"
    })
    void knowsPublicHolidays(String country, LocalDate date, boolean closed) {
        assertThat(new Holidays(List.of()).on(country, date)).isEqualTo(closed);
    }

    @Test
    void showsAYearWithWhatTheRetailerSaidOfIt() {
        var days = Holidays.calendar(
                "NL",
                2027,
                List.of(
                        new Holiday("NL", LocalDate.of(2027, 4, 27), "Markt", false),
                        new Holiday("NL", LocalDate.of(2027, 9, 1), "Inventarisatie", true),
                        new Holiday("BE", LocalDate.of(2027, 9, 2), "Elders", true)));

        assertThat(days)
                .extracting(day -> day.date() + " " + day.rule() + " " + day.closed() + " " + day.own())
                .containsExactly(
                        "2027-01-01 new-year true false",
                        "2027-03-28 easter true false",
                        "2027-03-29 easter-monday true false",
                        "2027-04-27 kings-day false true",
                        "2027-05-06 ascension true false",
                        "2027-05-16 pentecost true false",
                        "2027-05-17 whit-monday true false",
                        "2027-09-01 null true true",
                        "2027-12-25 christmas true false",
                        "2027-12-26 boxing-day true false");
    }

    @Test
    void doesWhatTheRetailerSaysOfADay() {
        LocalDate strike = LocalDate.of(2026, 11, 24);
        LocalDate kingsDay = LocalDate.of(2026, 4, 27);
        var holidays = new Holidays(
                List.of(new Holiday("NL", strike, "Staking", true), new Holiday("NL", kingsDay, "Open", false)));

        assertThat(holidays.on("NL", strike)).isTrue();
        assertThat(holidays.on("NL", kingsDay)).isFalse();
    }

    /** Tuesday 24 November 2026; the parcel service collects on weekdays until 17:00 and delivers until Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T16:59, 2026-11-24, 2026-11-25",
        "2026-11-24T17:00, 2026-11-25, 2026-11-26",
        "2026-11-27T16:00, 2026-11-27, 2026-11-28",
        "2026-11-27T18:00, 2026-11-30, 2026-12-01",
        "2026-11-28T09:00, 2026-11-30, 2026-12-01",
        "2026-12-24T16:00, 2026-12-24, 2026-12-28",
        "2026-12-25T09:00, 2026-12-28, 2026-12-29"
    })
    void leavesBeforeTheCutOffAndArrivesOnADayOfDelivery(LocalDateTime now, LocalDate leaves, LocalDate arrives) {
        Setup setup = setup(StrategyForm.DEFAULT, Map.of());
        CarrierService parcel = setup.route("standard", AMSTERDAM).service();

        LocalDate left = setup.leaves(location(LocationKind.WAREHOUSE, OpeningHours.NEVER), parcel, now);

        assertThat(left).isEqualTo(leaves);
        assertThat(setup.arrives(parcel, "NL", left, 1)).isEqualTo(arrives);
    }

    @Test
    void waitsForTheWorkThatLiesBefore() {
        Location warehouse = location(LocationKind.WAREHOUSE, OpeningHours.NEVER);
        var form = new StrategyForm(
                3, false, true, Map.of(), 0, 0, 0, 0, 100, StrategyForm.DEFAULT.stock(), 100, 60, List.of(), List.of());
        Setup setup = setup(form, Map.of(warehouse.id(), 250L));

        LocalDate left = setup.leaves(
                warehouse, setup.route("standard", AMSTERDAM).service(), LocalDateTime.of(2026, 11, 24, 9, 0));

        assertThat(left).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void isReadyTwoOpenHoursLater() {
        Opening day = new Opening(LocalTime.of(9, 0), LocalTime.of(18, 0));
        Location store = location(
                LocationKind.STORE,
                new OpeningHours(
                        Map.of(DayOfWeek.TUESDAY, List.of(day), DayOfWeek.WEDNESDAY, List.of(day)), List.of()));
        Setup setup = setup(StrategyForm.DEFAULT, Map.of());

        assertThat(setup.ready(store, LocalDateTime.of(2026, 11, 24, 10, 0)))
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 12, 0));
        assertThat(setup.ready(store, LocalDateTime.of(2026, 11, 24, 17, 30)))
                .isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 30));
        assertThat(setup.ready(store, LocalDateTime.of(2026, 11, 25, 19, 0)))
                .isEqualTo(LocalDateTime.of(2026, 12, 1, 11, 0));
    }

    @Test
    void tellsAmsterdamFromMaastricht() {
        var amsterdam = Postcodes.of(AMSTERDAM);
        var maastricht = Postcodes.of(new Destination("NL", "6211AB"));

        assertThat(Postcodes.kilometres(amsterdam, maastricht)).isBetween(170, 185);
        assertThat(Postcodes.kilometres(amsterdam, Postcodes.of(new Destination("NL", ""))))
                .isZero();
    }

    @Test
    void usesTheServiceThatNamesTheWayOfDelivery() {
        Setup setup = setup(StrategyForm.DEFAULT, Map.of());

        assertThat(setup.route("evening", AMSTERDAM).service().code()).isEqualTo("evening");
        assertThat(setup.route("standard", AMSTERDAM).service().code()).isEqualTo("parcel");
        assertThat(setup.route("standard", new Destination("BE", "2000")).zone().name())
                .isEqualTo("Neighbours");
    }

    private static Setup setup(StrategyForm form, Map<UUID, Long> waiting) {
        return new Setup(0, form, ShippedCarriers.SERVICES, new Holidays(List.of()), PaceBook.EMPTY, waiting);
    }

    private static Location location(LocationKind kind, OpeningHours hours) {
        return new Location(
                UUID.randomUUID(),
                "L",
                "Test",
                kind,
                new Address("Straat", "1", "1012 AB", "Amsterdam", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SHIP, Capability.COLLECT),
                hours,
                true,
                1);
    }
}
