package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Carriers;
import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.Carriers.Rate;
import io.toonbank.sourcing.Carriers.Zone;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The services that come with the program: plausible rates of nobody in particular, for a retailer in the Netherlands. */
final class ShippedCarriers {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> SIX_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
    private static final List<String> NEIGHBOURS = List.of("BE", "LU", "DE");

    static final List<CarrierService> SERVICES = List.of(
            service(
                    "evening",
                    "Evening parcel",
                    List.of("evening", "express"),
                    LocalTime.of(14, 0),
                    List.of(new Zone("Netherlands", List.of("NL"), List.of(), 1, 1, rates(625, 745, 980, 1_450)))),
            service(
                    "parcel",
                    "Parcel",
                    List.of(),
                    LocalTime.of(17, 0),
                    List.of(
                            new Zone("Netherlands", List.of("NL"), List.of(), 1, 1, rates(415, 495, 695, 1_150)),
                            new Zone("Neighbours", NEIGHBOURS, List.of(), 1, 2, rates(690, 795, 1_095, 1_650)),
                            new Zone("Elsewhere", List.of(), List.of(), 3, 6, rates(1_150, 1_450, 1_995, 2_950)))),
            new CarrierService(
                    id(Carriers.TO_STORE),
                    Carriers.TO_STORE,
                    "Our own round to the stores",
                    List.of(Carriers.TO_STORE),
                    LocalTime.of(15, 0),
                    WORKDAYS,
                    SIX_DAYS,
                    List.of(new Zone("Stores", List.of(), List.of(), 1, 2, rates(120, 160, 240, 420))),
                    true,
                    0));

    private ShippedCarriers() {}

    private static CarrierService service(
            String code, String name, List<String> methods, LocalTime cutOff, List<Zone> zones) {
        return new CarrierService(id(code), code, name, methods, cutOff, WORKDAYS, SIX_DAYS, zones, true, 0);
    }

    private static List<Rate> rates(long small, long medium, long large, long heavy) {
        return List.of(
                new Rate(2_000, small), new Rate(5_000, medium), new Rate(10_000, large), new Rate(23_000, heavy));
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("carrier-service " + code).getBytes(StandardCharsets.UTF_8));
    }
}
