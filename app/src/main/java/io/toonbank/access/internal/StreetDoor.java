package io.toonbank.access.internal;

import io.toonbank.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Every other door: open to all. Forms of the shop that carry a cookie must come from a page of the shop. */
class StreetDoor extends DoorFilter {

    StreetDoor(ProblemWriter problems) {
        super(problems);
    }

    @Override
    boolean byCookie(HttpServletRequest request) {
        return request.getHeader("Cookie") != null;
    }

    @Override
    Optional<SignIn> recognise(HttpServletRequest request) {
        return Optional.empty();
    }
}
