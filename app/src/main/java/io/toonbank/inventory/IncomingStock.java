package io.toonbank.inventory;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Goods on their way to a location. Written by whoever ordered them; shows until when what is sold beyond stock can be there. */
public interface IncomingStock {

    /**
     * What is still to come of one order at a supplier, in place of what was told before. May be repeated.
     *
     * @param toCome positive pieces by article; empty when nothing is to come any more
     */
    void expect(UUID sourceId, UUID locationId, LocalDate expectedOn, Map<UUID, Integer> toCome);
}
