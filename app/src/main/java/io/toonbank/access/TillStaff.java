package io.toonbank.access;

import java.util.UUID;

/** Somebody who may sign in at a till, as its first screen shows them. */
public record TillStaff(UUID id, String name) {}
