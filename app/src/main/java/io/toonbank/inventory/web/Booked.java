package io.toonbank.inventory.web;

import java.util.UUID;

/** What was booked, and how many lines. */
record Booked(UUID id, int lines) {}
