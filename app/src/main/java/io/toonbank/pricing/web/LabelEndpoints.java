package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.ShelfLabels;
import io.toonbank.pricing.ShelfLabels.Label;
import io.toonbank.pricing.ShelfLabels.Queue;
import io.toonbank.pricing.ShelfLabels.Reason;
import io.toonbank.pricing.ShelfLabels.Stale;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shelf labels and signs of each store. */
@RestController
@RequestMapping("/api/admin/pricing/labels")
@Tag(name = "Shelf labels")
class LabelEndpoints {

    /** The moment whose prices a sheet says; hand it back when marking the labels printed. */
    static final String AS_OF = "Toonbank-As-Of";

    private static final int SHEETS_OF_THE_QUEUE_MAX = 1_000;
    private static final String DUTCH = "nl";

    private final ShelfLabels labels;
    private final Access access;
    private final Clock clock;

    LabelEndpoints(ShelfLabels labels, Access access, Clock clock) {
        this.labels = labels;
        this.access = access;
        this.clock = clock;
    }

    enum Format {
        PDF,
        HTML
    }

    record LabelRow(
            UUID variantId,
            String sku,
            @Nullable String gtin,
            Translated title,
            Money price,
            @Nullable Money was,
            PriceRows.@Nullable UnitPrice unitPrice,
            Reason reason,
            Instant since,
            @Nullable Instant printedAt) {

        static LabelRow of(Stale stale) {
            Label label = stale.label();
            return new LabelRow(
                    label.variant().id(),
                    label.variant().sku(),
                    label.variant().gtin(),
                    label.variant().title(),
                    label.price(),
                    label.was(),
                    PriceRows.UnitPrice.of(label.variant().unitPricing(), label.price()),
                    stale.reason(),
                    stale.since(),
                    stale.printedAt());
        }
    }

    /** @param variantIds absent: the first of the queue */
    record SheetBody(
            @Nullable @Size(max = ShelfLabels.LABELS_MAX) List<UUID> variantIds,
            @NotNull LabelTemplate template,
            @Nullable Format format,
            @Nullable @Pattern(regexp = "[a-z]{2}") String language) {}

    /** @param asOf what the header of the sheet said; absent: now */
    record PrintedBody(
            @NotEmpty @Size(max = ShelfLabels.LABELS_MAX) List<UUID> variantIds,
            @Nullable Instant asOf) {}

    record Printed(int printed) {}

    @GetMapping
    @Operation(summary = "The stores and how many of their labels may have become wrong")
    Page<Queue> queues() {
        access.require(Permission.PRICES_READ);
        return Page.of(labels.queues());
    }

    @GetMapping("/{locationId}")
    @Operation(summary = "The labels of a store that are missing or wrong, oldest change first")
    Page<LabelRow> stale(@PathVariable UUID locationId, PageRequest page) {
        access.require(Permission.PRICES_READ, locationId);
        return labels.stale(locationId, page).map(LabelRow::of);
    }

    @PostMapping("/{locationId}/sheets")
    @Operation(summary = "Sheets of labels or signs to print, as PDF or HTML")
    ResponseEntity<byte[]> sheets(@PathVariable UUID locationId, @RequestBody @Valid SheetBody body) {
        access.require(Permission.PRICES_READ, locationId);
        Instant now = clock.instant();
        List<UUID> wanted = body.variantIds() == null ? queue(locationId) : body.variantIds();
        List<Label> found = labels.labels(locationId, wanted, now);
        String language = Objects.requireNonNullElse(body.language(), DUTCH);
        boolean html = body.format() == Format.HTML;
        byte[] sheet = html ? html(found, body.template(), language) : pdf(found, body.template(), language);
        return ResponseEntity.ok()
                .contentType(html ? new MediaType("text", "html", StandardCharsets.UTF_8) : MediaType.APPLICATION_PDF)
                .header(AS_OF, now.toString())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(html ? "labels.html" : "labels.pdf")
                                .build()
                                .toString())
                .body(sheet);
    }

    private List<UUID> queue(UUID locationId) {
        List<UUID> first = new ArrayList<>();
        PageRequest page = PageRequest.first(PageRequest.LIMIT_MAX);
        while (true) {
            Page<Stale> stale = labels.stale(locationId, page);
            stale.items().forEach(each -> first.add(each.label().variant().id()));
            if (stale.next() == null || first.size() >= SHEETS_OF_THE_QUEUE_MAX) {
                return first;
            }
            page = page.after(stale.next());
        }
    }

    private static byte[] pdf(List<Label> found, LabelTemplate template, String language) {
        try (PdfCanvas canvas = new PdfCanvas(title(language))) {
            return drawn(canvas, found, template, language);
        }
    }

    private static byte[] html(List<Label> found, LabelTemplate template, String language) {
        try (PdfCanvas measure = new PdfCanvas("")) {
            return drawn(new HtmlCanvas(title(language), language, measure), found, template, language);
        }
    }

    private static byte[] drawn(LabelCanvas canvas, List<Label> found, LabelTemplate template, String language) {
        String shop =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        if (found.isEmpty()) {
            canvas.newPage();
        }
        new LabelSheet(canvas, template, language, label -> address(shop, label)).draw(found);
        return canvas.finished();
    }

    private static String title(String language) {
        return language.equals(DUTCH) ? "Schapkaartjes" : "Shelf labels";
    }

    private static String address(String shop, Label label) {
        return shop + "/products/" + label.variant().handle() + "?variant="
                + URLEncoder.encode(label.variant().sku(), StandardCharsets.UTF_8);
    }

    @PostMapping("/{locationId}/printings")
    @Operation(summary = "Mark labels as printed and hung up")
    Printed printed(@PathVariable UUID locationId, @RequestBody @Valid PrintedBody body) {
        access.require(Permission.PRICES_WRITE, locationId);
        Instant asOf = body.asOf() == null ? clock.instant() : body.asOf();
        return new Printed(labels.printed(locationId, body.variantIds(), asOf));
    }
}
