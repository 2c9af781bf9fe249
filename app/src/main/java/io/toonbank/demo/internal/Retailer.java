package io.toonbank.demo.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code demo/retailer.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Retailer(List<Branch> locations, List<Colleague> staff, List<Person> customers) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Branch(
            String code,
            String kind,
            String name,
            Street address,
            double latitude,
            double longitude,
            String timeZone,
            Map<String, List<Hours>> openingHours,
            List<String> capabilities) {}

    record Hours(String from, String to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Street(String street, String houseNumber, String postalCode, String city, String country) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Colleague(
            String firstName,
            String lastName,
            String email,
            String role,
            String pin,
            List<String> locations,
            String language) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            String number,
            String firstName,
            String lastName,
            String email,
            @Nullable String phone,
            String language,
            @Nullable String loyaltyCard,
            Street address,
            List<String> tags,
            Map<String, Boolean> consents) {}
}
