package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Packing.Use;
import java.util.List;

/**
 * One lawful combination of promotions.
 *
 * @param ofOrder the promotions on the order, gifts and delivery that are on, in the stated order
 * @param uses the sets that are made
 * @param outside what each unit outside sets gets, by kind
 */
record Plan(List<Offer> ofOrder, List<Use> uses, Treatment[] outside) {}
