package io.toonbank.customers.web;

import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the back office sends them: the whole customer, what is left out is taken away.
 *
 * @param id only when creating, minted by the caller if it likes
 * @param version only when changing: what was read
 */
record CustomerBody(
        @Nullable UUID id,
        @NotNull @Valid NameBody name,
        @Nullable @Size(max = 120) String company,
        @NotBlank @Pattern(regexp = "[a-z]{2}") String language,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 40) String loyaltyCard,
        @Nullable @Size(max = 120) String externalId,
        @Nullable @Size(max = 50) List<@NotNull @Valid AddressBody> addresses,
        @Nullable @Size(max = 100) Set<@NotBlank @Size(max = 60) String> tags,
        @Nullable @Size(max = 5_000) String note,
        @Nullable Integer version) {

    record NameBody(
            @Nullable @Size(max = 80) String given,
            @Nullable @Size(max = 40) String infix,
            @Nullable @Size(max = 120) String family) {

        PersonName toName() {
            return new PersonName(orEmpty(given), orEmpty(infix), orEmpty(family));
        }
    }

    record AddressBody(
            @Nullable UUID id,
            @Nullable @Size(max = 120) String name,
            @Nullable @Size(max = 120) String company,
            @NotBlank @Size(max = 120) String street,
            @Nullable @Size(max = 20) String houseNumber,
            @Nullable @Size(max = 20) String addition,
            @Nullable @Size(max = 16) String postcode,
            @NotBlank @Size(max = 80) String city,
            @Nullable @Size(max = 80) String region,
            @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
            @Nullable @Size(max = 40) String phone,
            @Nullable Boolean main) {

        CustomerAddress toAddress() {
            return new CustomerAddress(
                    id == null ? Ids.next() : id,
                    orEmpty(name),
                    orEmpty(company),
                    street,
                    orEmpty(houseNumber),
                    orEmpty(addition),
                    orEmpty(postcode),
                    city,
                    orEmpty(region),
                    country,
                    orEmpty(phone),
                    main != null && main);
        }
    }

    int requiredVersion() {
        return required(version);
    }

    /** The version that was read, which a change cannot do without. */
    static int required(@Nullable Integer version) {
        if (version == null) {
            throw Refused.because(PlatformRefusal.INVALID).at("/version", "field.required");
        }
        return version;
    }

    SaveCustomer toSave(UUID customerId, @Nullable Integer readVersion) {
        return new SaveCustomer(
                customerId,
                name.toName(),
                orEmpty(company),
                language,
                email,
                phone,
                loyaltyCard,
                externalId,
                addresses == null
                        ? List.of()
                        : addresses.stream().map(AddressBody::toAddress).toList(),
                tags == null ? Set.of() : tags,
                orEmpty(note),
                readVersion);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
