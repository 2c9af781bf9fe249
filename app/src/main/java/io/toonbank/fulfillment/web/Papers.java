package io.toonbank.fulfillment.web;

import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.PickList;
import io.toonbank.fulfillment.Shipping.Manifest;
import io.toonbank.fulfillment.paper.Paper;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.OrderAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is printed at a location. */
@Component
class Papers {

    private static final double LAST_LINE = 280;
    private static final double FIRST_LINE = 20;

    private final Locations locations;

    Papers(Locations locations) {
        this.locations = locations;
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .body(content);
    }

    /** What lies in the box, without prices: it may be a present. */
    byte[] packingSlip(FulfilmentOrder work, List<Parcel> parcels, String language) {
        boolean dutch = language.startsWith("nl");
        Location from = locations.require(work.locationId());
        try (Paper paper = new Paper(work.number(), Paper.Size.A4)) {
            paper.text(20, 25, 18, true, dutch ? "Pakbon" : "Packing slip");
            paper.text(20, 33, 11, false, (dutch ? "Bestelling " : "Order ") + work.orderNumber());
            paper.bars(130, 18, 60, 12, work.number());
            paper.text(130, 35, 9, false, work.number());
            address(paper, 20, 48, work.address(), work.customer().name());
            paper.text(130, 48, 9, false, from.name());
            double y = 84;
            paper.line(20, y - 5, 190, 0.3);
            for (FulfilmentOrder.Line line : work.lines()) {
                int pieces = line.wanted();
                if (pieces > 0) {
                    y = onPage(paper, y);
                    paper.text(20, y, 11, true, pieces + " ×");
                    paper.textWithin(36, y, 11, false, line.title(), 110);
                    paper.textWithin(150, y, 9, false, line.sku(), 40);
                    y += 8;
                }
            }
            if (parcels.size() > 1) {
                y = onPage(paper, y + 6);
                paper.text(
                        20,
                        y,
                        10,
                        false,
                        dutch ? "In " + parcels.size() + " pakketten" : "In " + parcels.size() + " parcels");
            }
            return paper.finished();
        }
    }

    byte[] pickList(PickList list) {
        Location place = locations.require(list.locationId());
        try (Paper paper = new Paper(list.number(), Paper.Size.A4)) {
            paper.text(20, 25, 18, true, list.number());
            paper.text(
                    20,
                    33,
                    11,
                    false,
                    place.name() + " · " + list.assignee().name() + " · " + time(list.createdAt(), place.zone()));
            double y = 44;
            for (PickList.Tote tote : list.totes()) {
                y = onPage(paper, y);
                paper.text(20, y, 10, true, "[" + tote.tote() + "]");
                paper.text(34, y, 10, false, tote.number());
                y += 6;
            }
            y += 6;
            for (PickList.Stop stop : list.stops()) {
                y = onPage(paper, y);
                paper.textWithin(20, y, 11, true, stop.bin() == null ? "-" : stop.bin(), 24);
                paper.text(46, y, 11, true, (stop.quantity() - stop.picked()) + " ×");
                paper.textWithin(60, y, 10, false, stop.title(), 74);
                paper.textWithin(136, y, 8, false, stop.sku(), 28);
                paper.textWithin(166, y, 9, false, totes(stop), 30);
                y += 7;
            }
            return paper.finished();
        }
    }

    private static String totes(PickList.Stop stop) {
        return stop.parts().stream()
                .map(part -> "[" + part.tote() + "] " + (part.quantity() - part.picked()))
                .collect(java.util.stream.Collectors.joining("  "));
    }

    byte[] manifest(Manifest manifest) {
        Location from = locations.require(manifest.locationId());
        try (Paper paper = new Paper(manifest.number(), Paper.Size.A4)) {
            paper.text(20, 25, 18, true, "Manifest " + manifest.number());
            paper.text(
                    20,
                    33,
                    11,
                    false,
                    from.name() + " · " + manifest.carrier() + " · " + time(manifest.at(), from.zone()));
            paper.text(20, 41, 11, false, manifest.parcels() + " ×");
            double y = 52;
            for (var line : manifest.lines()) {
                y = onPage(paper, y);
                paper.text(20, y, 10, false, line.parcelNumber());
                paper.text(75, y, 10, false, line.trackingCode() == null ? "" : line.trackingCode());
                paper.text(150, y, 10, false, line.orderNumber());
                y += 7;
            }
            y = onPage(paper, y + 15);
            paper.line(20, y, 90, 0.3);
            paper.text(20, y + 5, 8, false, "Handtekening / Signature");
            return paper.finished();
        }
    }

    static double onPage(Paper paper, double y) {
        if (y <= LAST_LINE) {
            return y;
        }
        paper.newPage();
        return FIRST_LINE;
    }

    private static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    private static void address(
            Paper paper, double x, double top, @Nullable OrderAddress address, @Nullable String customer) {
        if (address == null) {
            paper.textWithin(x, top, 11, false, customer == null ? "" : customer, 80);
            return;
        }
        double y = top;
        String street = address.street() + " " + (address.houseNumber() == null ? "" : address.houseNumber());
        for (String line : new String[] {
            address.name(), address.company(), street, address.extra(), address.postcode() + "  " + address.city()
        }) {
            if (line != null && !line.isBlank()) {
                paper.textWithin(x, y, 11, false, line, 90);
                y += 6;
            }
        }
    }
}
