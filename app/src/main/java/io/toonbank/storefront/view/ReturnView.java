package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as the customer follows it.
 *
 * @param code path of an SVG, one unit a module, to be scanned in a store
 * @param codeSize units the code is wide and high
 * @param slip address of the paper to print; absent once the goods are here
 * @param withdrawable whether it can still be called off
 * @param exchange what is sent instead
 * @param pay where the difference is paid, as long as it is waited for
 */
public record ReturnView(
        String id,
        String number,
        String state,
        Tone tone,
        String order,
        @Nullable String orderLink,
        String code,
        int codeSize,
        @Nullable String slip,
        List<String> todo,
        List<String> lines,
        List<Step> steps,
        @Nullable String refund,
        List<String> parts,
        boolean withdrawable,
        @Nullable Link exchange,
        @Nullable Link pay) {

    /** Something that happened. */
    public record Step(String title, String at) {}
}
