package io.toonbank.customers;

import io.toonbank.kernel.Translated;
import java.util.UUID;

/**
 * A level that a retailer tells customers apart by.
 *
 * @param code what promotions name; never changes
 * @param place the lowest first
 */
public record CustomerTier(UUID id, String code, Translated title, int place, int version) {}
