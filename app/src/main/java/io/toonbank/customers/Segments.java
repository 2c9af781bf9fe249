package io.toonbank.customers;

import io.toonbank.kernel.Translated;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The segments there are, and who is in which. Every change is audited; each may be repeated. */
public interface Segments {

    /** Most segments. */
    int SEGMENTS_MAX = 200;

    /** Most customers put in or taken out at once. */
    int MEMBERS_MAX = 1_000;

    /** By code. */
    List<Segment> all();

    /** Refuses {@link CustomersRefusal#NO_SUCH_SEGMENT}. */
    Segment require(UUID id);

    /**
     * Creates or changes one; its code stays. Refuses {@link CustomersRefusal#NO_SUCH_SEGMENT}, {@code platform.stale-version},
     * {@link CustomersRefusal#TITLE_NEEDED}, {@link CustomersRefusal#RULE_SAYS_NOTHING}, {@link CustomersRefusal#NO_SUCH_TIER},
     * {@link CustomersRefusal#TOO_MANY_GROUPS}, {@link CustomersRefusal#GROUP_CODE_TAKEN}.
     *
     * @param version what was read; absent to create
     */
    Segment save(UUID id, String code, Translated title, @Nullable SegmentRule rule, @Nullable Integer version);

    /** Promotions that name it hold for nobody then. */
    void remove(UUID id);

    /**
     * Puts customers in a segment that has no rule. Refuses {@link CustomersRefusal#NO_SUCH_SEGMENT},
     * {@link CustomersRefusal#SEGMENT_HAS_RULE}, {@link CustomersRefusal#TOO_MANY_MEMBERS},
     * {@link CustomersRefusal#NO_SUCH_CUSTOMER}.
     */
    void add(UUID id, Collection<UUID> customerIds);

    /** Takes them out; those who are not in it stay out. Refuses as {@link #add}. */
    void takeOut(UUID id, Collection<UUID> customerIds);

    /** The tier and the segments of a customer now, by two statements. Of somebody unknown: nothing. */
    Belonging of(UUID customerId);

    /** How many customers a rule finds, counted up to {@link io.toonbank.platform.paging.Page#COUNT_MAX}. */
    int count(SegmentRule rule);

    /** @param segments codes, in order */
    record Belonging(@Nullable String tier, List<String> segments) {

        public static final Belonging NOWHERE = new Belonging(null, List.of());

        public Belonging {
            segments = List.copyOf(segments);
        }
    }
}
