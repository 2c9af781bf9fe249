package io.toonbank.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role as it should be. {@code version}: what the caller read; absent to create. */
public record SaveRole(
        UUID id,
        String code,
        String name,
        Set<Permission> permissions,
        @Nullable Integer version) {}
