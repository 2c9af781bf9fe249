package io.toonbank.messaging.internal;

import java.util.List;

/** A part of a message that takes lines of its own. */
sealed interface Part {

    record Heading(List<Piece> words) implements Part {}

    record Paragraph(List<Piece> words) implements Part {}

    record Bullets(List<List<Piece>> points) implements Part {}

    record Button(Piece.Link link) implements Part {}

    record BlockPlace(String name) implements Part {}

    /** @param wanted whether the place must be filled, or must not be */
    record When(String place, boolean wanted, List<Part> parts) implements Part {}
}
