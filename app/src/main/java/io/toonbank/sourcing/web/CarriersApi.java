package io.toonbank.sourcing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.sourcing.Carriers;
import io.toonbank.sourcing.Carriers.CalendarDay;
import io.toonbank.sourcing.Carriers.CarrierService;
import io.toonbank.sourcing.Carriers.Holiday;
import io.toonbank.sourcing.Carriers.Zone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Carriers' services with their rates, and days on which they do not drive. */
@RestController
@RequestMapping("/api/admin/sourcing")
@Tag(name = "Sourcing")
class CarriersApi {

    private static final int METHODS_MAX = 50;
    private static final int NAME_LENGTH_MAX = 100;
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2200;

    private final Carriers carriers;
    private final Access access;
    private final Clock clock;

    CarriersApi(Carriers carriers, Access access, Clock clock) {
        this.carriers = carriers;
        this.access = access;
        this.clock = clock;
    }

    record ServiceBody(
            @NotBlank @Size(max = NAME_LENGTH_MAX) String name,
            @NotNull @Size(max = METHODS_MAX) List<String> methods,
            @NotNull LocalTime cutOff,
            @NotNull Set<DayOfWeek> collects,
            @NotNull Set<DayOfWeek> delivers,

            @NotNull @Size(min = 1, max = CarrierService.ZONES_MAX)
            List<Zone> zones,

            boolean active,
            @Nullable Integer version) {}

    record HolidayBody(
            @NotBlank @Size(max = NAME_LENGTH_MAX) String name, boolean closed) {}

    @GetMapping("/carrier-services")
    @Operation(summary = "Carriers' services, by code")
    Page<CarrierService> services() {
        access.require(Permission.NETWORK_READ);
        return Page.of(carriers.services());
    }

    @PutMapping("/carrier-services/{code}")
    @Operation(summary = "Creates or changes a service")
    CarrierService save(
            @PathVariable @Pattern(regexp = "[a-z0-9-]{1,40}") String code, @RequestBody @Valid ServiceBody body) {
        access.require(Permission.NETWORK_WRITE);
        return carriers.save(
                new CarrierService(
                        Ids.next(),
                        code,
                        body.name(),
                        body.methods(),
                        body.cutOff(),
                        body.collects(),
                        body.delivers(),
                        body.zones(),
                        body.active(),
                        0),
                body.version());
    }

    @GetMapping("/holidays")
    @Operation(summary = "Days that differ from the rules of a country, from today on")
    Page<Holiday> holidays() {
        access.require(Permission.NETWORK_READ);
        return Page.of(carriers.holidays(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    @GetMapping("/holidays/calendar")
    @Operation(
            summary = "The closed days of a country in a year",
            description = "By rule, and as the retailer said otherwise.")
    Page<CalendarDay> calendar(
            @RequestParam @Pattern(regexp = "[A-Z]{2}") String country,
            @RequestParam @Min(YEAR_MIN) @Max(YEAR_MAX) int year) {
        access.require(Permission.NETWORK_READ);
        return Page.of(carriers.calendar(country, year));
    }

    @GetMapping("/holidays/countries")
    @Operation(summary = "Countries whose public holidays are known")
    Page<String> countries() {
        access.require(Permission.NETWORK_READ);
        return Page.of(carriers.calendarCountries());
    }

    @PutMapping("/holidays/{country}/{date}")
    @Operation(summary = "A day is closed, or is not although the rules say so")
    Holiday set(
            @PathVariable @Pattern(regexp = "[A-Z]{2}") String country,
            @PathVariable LocalDate date,
            @RequestBody @Valid HolidayBody body) {
        access.require(Permission.NETWORK_WRITE);
        Holiday holiday = new Holiday(country, date, body.name(), body.closed());
        carriers.setHoliday(holiday);
        return holiday;
    }

    @DeleteMapping("/holidays/{country}/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The rules hold again for a day")
    void drop(@PathVariable String country, @PathVariable LocalDate date) {
        access.require(Permission.NETWORK_WRITE);
        carriers.dropHoliday(country, date);
    }
}
