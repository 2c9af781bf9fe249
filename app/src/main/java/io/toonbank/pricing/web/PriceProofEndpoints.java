package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.pricing.PriorPrices;
import io.toonbank.pricing.web.PriceProofs.Proof;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proof files for the regulator. */
@RestController
@RequestMapping("/api/admin/pricing/price-proofs")
@Tag(name = "Prior prices")
class PriceProofEndpoints {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PriceProofs proofs;
    private final Access access;
    private final Clock clock;

    PriceProofEndpoints(PriceProofs proofs, Access access, Clock clock) {
        this.proofs = proofs;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/{productId}.csv")
    @Operation(
            summary = "Every price shown of a product, by channel and country, with the prior price of each reduction")
    ResponseEntity<String> csv(
            @PathVariable UUID productId, @RequestParam @Nullable Instant from, @RequestParam @Nullable Instant until) {
        Proof proof = proof(productId, from, until);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("price-proof-" + proof.product().handle() + ".csv")
                                .build()
                                .toString())
                .body(proofs.csv(proof));
    }

    @GetMapping("/{productId}")
    @Operation(summary = "The same as a page to read and print")
    ResponseEntity<String> page(
            @PathVariable UUID productId, @RequestParam @Nullable Instant from, @RequestParam @Nullable Instant until) {
        Proof proof = proof(productId, from, until);
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(new ProofPage(LocaleContextHolder.getLocale()).of(proof, clock.instant()));
    }

    private Proof proof(UUID productId, @Nullable Instant from, @Nullable Instant until) {
        access.require(Permission.PRICES_READ);
        Instant end = until == null ? clock.instant() : until;
        Instant earliest = end.minus(Duration.ofDays(PriorPrices.DAYS_MAX));
        return proofs.of(productId, from == null || from.isBefore(earliest) ? earliest : from, end);
    }
}
