package io.toonbank.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What is booked together.
 *
 * @param id minted by the caller: the same entry again changes nothing
 * @param reason a stable word for statements, named by the module: "redeemed"
 * @param reference what it belongs to: "order 0190…"; at most {@link Ledger#REFERENCE_MAX} characters
 * @param postings sum to zero in each unit; at most {@link Ledger#POSTINGS_MAX}
 */
public record Entry(UUID id, String reason, String reference, List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
    }

    /** From one account to another. */
    public static Entry move(UUID id, String reason, String reference, UUID from, UUID to, long amount) {
        return new Entry(id, reason, reference, List.of(Posting.out(from, amount), Posting.in(to, amount)));
    }
}
