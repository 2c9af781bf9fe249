package io.toonbank.network.web;

import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.LocationKind;
import io.toonbank.network.Opening;
import io.toonbank.network.OpeningException;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A location as the back office sends it.
 *
 * @param id only when creating, minted by the caller if it likes
 * @param version only when changing: what was read
 */
record LocationBody(
        @Nullable UUID id,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*")
        String code,

        @NotBlank @Size(max = 120) String name,
        @NotNull LocationKind kind,
        @NotNull @Valid AddressBody address,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull ZoneId zone,
        @NotNull Set<@NotNull Capability> capabilities,
        @Nullable @Valid HoursBody hours,
        @NotNull Boolean active,
        @Nullable Integer version) {

    static final int OPENINGS_PER_DAY_MAX = 4;
    static final int EXCEPTIONS_MAX = 200;

    SaveLocation toSave(UUID locationId, @Nullable Integer readVersion) {
        return new SaveLocation(
                locationId,
                code,
                name.strip(),
                kind,
                address.toAddress(),
                latitude,
                longitude,
                zone,
                capabilities,
                hours == null ? OpeningHours.NEVER : hours.toHours(),
                active,
                readVersion);
    }

    record AddressBody(
            @NotBlank @Size(max = 120) String street,
            @NotBlank @Size(max = 20) String houseNumber,
            @NotBlank @Size(max = 12) String postcode,
            @NotBlank @Size(max = 80) String city,
            @NotBlank @Pattern(regexp = "[A-Z]{2}") String country) {

        Address toAddress() {
            return new Address(street.strip(), houseNumber.strip(), postcode.strip(), city.strip(), country);
        }
    }

    record HoursBody(
            @NotNull Map<DayOfWeek, @Size(max = OPENINGS_PER_DAY_MAX) List<@Valid OpeningBody>> week,
            @NotNull @Size(max = EXCEPTIONS_MAX) List<@Valid ExceptionBody> exceptions) {

        OpeningHours toHours() {
            Map<DayOfWeek, List<Opening>> days = week.entrySet().stream()
                    .filter(day -> !day.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, day -> openings(day.getValue())));
            return new OpeningHours(
                    days, exceptions.stream().map(ExceptionBody::toException).toList());
        }

        private static List<Opening> openings(List<OpeningBody> bodies) {
            return bodies.stream()
                    .map(body -> new Opening(body.from(), body.until()))
                    .toList();
        }
    }

    record OpeningBody(@NotNull LocalTime from, @NotNull LocalTime until) {}

    record ExceptionBody(
            @NotNull LocalDate date,
            @NotNull @Size(max = OPENINGS_PER_DAY_MAX) List<@Valid OpeningBody> openings,
            @Nullable @Size(max = 120) String reason) {

        OpeningException toException() {
            return new OpeningException(date, HoursBody.openings(openings), reason == null ? "" : reason);
        }
    }
}
