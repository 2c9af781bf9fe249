package io.toonbank.loyalty;

import java.time.Instant;
import java.util.UUID;

/** @param points that the order has on the account now: what was earned, less what was taken back */
public record OrderPoints(UUID orderId, String number, Instant placedAt, long points) {}
