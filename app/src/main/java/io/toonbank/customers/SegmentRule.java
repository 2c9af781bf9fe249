package io.toonbank.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a segment, by what this module itself knows. Everything that is said must hold; a list asks for one of its values, but
 * {@code allTags} for each and {@code noTag} for none.
 *
 * @param countries ISO 3166 codes of the main address; so is the city
 * @param company true for companies, false for private persons
 * @param account whether they can sign in
 * @param mayBeMailed whether they agreed to marketing by e-mail
 * @param customerForDays known for at least so many days
 * @param newForDays known for at most so many days
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SegmentRule(
        List<String> allTags,
        List<String> anyTag,
        List<String> noTag,
        List<String> tiers,
        List<String> countries,
        List<String> cities,
        List<String> languages,
        @Nullable Boolean company,
        @Nullable Boolean account,
        @Nullable Boolean mayBeMailed,
        @Nullable Integer customerForDays,
        @Nullable Integer newForDays) {

    /** Most values of one list. */
    public static final int VALUES_MAX = 100;

    public static final SegmentRule EVERYBODY = new SegmentRule(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, null);

    /** Lists that were left out are empty. */
    public SegmentRule {
        allTags = lowered(allTags);
        anyTag = lowered(anyTag);
        noTag = lowered(noTag);
        tiers = copied(tiers);
        countries = copied(countries);
        cities = copied(cities);
        languages = copied(languages);
    }

    /** Of customers with any of these tags. */
    public static SegmentRule anyTag(String... tags) {
        return new SegmentRule(
                List.of(),
                List.of(tags),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether nothing is asked, which would be everybody. */
    public boolean saysNothing() {
        return equals(EVERYBODY);
    }

    private static List<String> copied(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    private static List<String> lowered(@Nullable List<String> values) {
        return copied(values).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
