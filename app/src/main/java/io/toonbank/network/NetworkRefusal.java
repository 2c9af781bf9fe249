package io.toonbank.network;

import io.toonbank.kernel.RefusalCode;

/** Why the network says no, in order of precedence. */
public enum NetworkRefusal implements RefusalCode {
    NO_SUCH_LOCATION("no-such-location", Kind.NOT_FOUND),
    NO_SUCH_CHANNEL("no-such-channel", Kind.NOT_FOUND),
    CODE_TAKEN("code-taken", Kind.CONFLICT),
    ID_TAKEN("id-taken", Kind.CONFLICT),
    HALF_COORDINATES("half-coordinates", Kind.INVALID),
    OPENING_UPSIDE_DOWN("opening-upside-down", Kind.INVALID),
    UNKNOWN_CURRENCY("unknown-currency", Kind.INVALID);

    private final String code;
    private final Kind kind;

    NetworkRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "network." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
