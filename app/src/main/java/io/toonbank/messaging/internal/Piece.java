package io.toonbank.messaging.internal;

import java.util.List;

/** A piece of a line of words. */
sealed interface Piece {

    record Words(String text) implements Piece {}

    /** Filled when the message is written. */
    record Place(String name) implements Piece {}

    record Strong(List<Piece> pieces) implements Piece {}

    /** @param address words and places that make an address */
    record Link(List<Piece> label, List<Piece> address) implements Piece {}
}
