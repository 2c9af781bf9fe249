package io.toonbank.network;

/** What sort of place a location is. */
public enum LocationKind {
    STORE,
    WAREHOUSE
}
