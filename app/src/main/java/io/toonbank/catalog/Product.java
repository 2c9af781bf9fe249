package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A product with everything that describes it. An immutable snapshot.
 *
 * @param handle unique, as it stands in the address of its page: "tafellamp-olm"
 * @param description plain text or simple HTML (paragraphs, lists, emphasis); cleaned when it was saved
 * @param categoryCodes the first is the one its page hangs under
 * @param media pictures in order; the first is the one lists show
 * @param customFields by definition code; a value that is the same in every language stands under "und"
 * @param publications where it is published, and from when until when
 */
public record Product(
        UUID id,
        String handle,
        Translated title,
        Translated description,
        String vendor,
        List<String> categoryCodes,
        List<String> tags,
        List<ProductOption> options,
        List<Variant> variants,
        List<Picture> media,
        Map<String, Translated> customFields,
        List<Publication> publications,
        ProductStatus status,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    /** The channels that show it at {@code moment}; empty unless ACTIVE. */
    public Set<UUID> publishedOn(Instant moment) {
        if (status != ProductStatus.ACTIVE) {
            return Set.of();
        }
        return publications.stream()
                .filter(publication -> publication.covers(moment))
                .map(Publication::channelId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
