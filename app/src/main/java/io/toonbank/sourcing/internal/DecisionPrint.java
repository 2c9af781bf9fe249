package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Decision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A fingerprint of many decisions: of what was decided and at what cost, not of ids given out on the way. */
final class DecisionPrint {

    private final MessageDigest digest;

    DecisionPrint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(UUID orderId, Decision decision) {
        StringBuilder text = new StringBuilder(orderId.toString())
                .append(' ')
                .append(decision.chosen().cost());
        decision.chosen()
                .supplies()
                .forEach(supply -> text.append(' ')
                        .append(supply.lineId())
                        .append('@')
                        .append(supply.locationId())
                        .append('x')
                        .append(supply.quantity()));
        digest.update(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    void none(UUID orderId) {
        digest.update((orderId + " none\n").getBytes(StandardCharsets.UTF_8));
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
