package io.toonbank.sourcing.engine;

import io.toonbank.sourcing.engine.internal.Sourcing;

/**
 * Finds the cheapest lawful plan: exactly, by branch and bound. The bound comes from the dual of the linear relaxation (a plant
 * location problem; dual ascent after D. Erlenkotter, "A Dual-Based Procedure for Uncapacitated Facility Location", Operations
 * Research 26, 1978), for each number of places apart.
 */
public final class SourcingEngine {

    private SourcingEngine() {}

    public static SourcingAnswer solve(SourcingQuestion question) {
        return Sourcing.solve(question);
    }
}
