package io.toonbank.network;

/** What sort of channel sells. */
public enum ChannelKind {
    WEB_SHOP,
    TILL,
    APP,
    SOCIAL,
    MARKETPLACE,
    AGENT
}
