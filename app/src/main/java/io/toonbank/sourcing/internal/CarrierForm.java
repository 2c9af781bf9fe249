package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.Carriers.Zone;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** What a carrier's service says beside its name, as it lies in the table. */
record CarrierForm(
        List<String> methods, LocalTime cutOff, Set<DayOfWeek> collects, Set<DayOfWeek> delivers, List<Zone> zones) {

    static CarrierForm of(CarrierService service) {
        return new CarrierForm(
                service.methods(), service.cutOff(), service.collects(), service.delivers(), service.zones());
    }
}
