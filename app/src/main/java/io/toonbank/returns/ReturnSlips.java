package io.toonbank.returns;

import java.util.UUID;

/** The paper that travels with goods: who sends what back, a code to scan where they arrive, and the address. */
public interface ReturnSlips {

    /**
     * An A4 page as PDF, always the same for the same return. Refuses {@code returns.not-found}.
     *
     * @param language "nl" or "en"
     */
    byte[] pdf(UUID returnId, String language);
}
