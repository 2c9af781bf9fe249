package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @param thanks it was placed just now
 * @param cancellation id of the cancellation this page may make; absent when there is nothing to cancel
 * @param due what must be paid before anything leaves; absent when nothing
 * @param register whether to offer an account
 * @param cards gift cards that were bought, as long as their codes may be read
 * @param cardsNote what to know of them; absent when there are none
 * @param returnable whether anything is with the customer that may come back
 */
public record OrderView(
        String id,
        String number,
        String status,
        Tone tone,
        String placed,
        String where,
        boolean thanks,
        @Nullable String email,
        String deliveryName,
        List<String> deliveryLines,
        @Nullable String collectToday,
        List<String> payments,
        List<Step> steps,
        Totals totals,
        @Nullable String cancelled,
        @Nullable String cancellation,
        boolean mine,
        @Nullable String due,
        boolean register,
        List<CardLine> cards,
        @Nullable String cardsNote,
        boolean returnable) {

    /** Something that happened. */
    public record Step(String title, String at) {}
}
