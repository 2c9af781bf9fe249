package io.toonbank.customers.web;

import java.util.Optional;
import org.jooq.Condition;

/** How the customers of a segment are found among the rows; empty for a segment that does not exist. */
public interface WhoIsInSegment {

    Optional<Condition> of(String code);
}
