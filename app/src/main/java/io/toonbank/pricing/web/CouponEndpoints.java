package io.toonbank.pricing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Coupons;
import io.toonbank.pricing.Coupons.Batch;
import io.toonbank.pricing.Coupons.Coupon;
import io.toonbank.pricing.Coupons.NewBatch;
import io.toonbank.pricing.Coupons.NewCoupon;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Codes that open promotions, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing")
@Tag(name = "Coupons")
class CouponEndpoints {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Coupons coupons;
    private final Access access;

    CouponEndpoints(Coupons coupons, Access access) {
        this.coupons = coupons;
        this.access = access;
    }

    record CouponBody(
            @NotBlank @Size(max = 60) String code,
            @Min(1) @Max(1_000_000_000) @Nullable Integer usesMax,
            @Nullable UUID customerId,
            @Nullable Instant expiresAt) {}

    /** @param usesMax of each code; absent for once */
    record BatchBody(
            @Nullable UUID id,
            @Min(1) @Max(Coupons.BATCH_MAX) int count,
            @Nullable @Size(max = 20) String prefix,
            @Min(1) @Max(1_000_000_000) @Nullable Integer usesMax,
            @Nullable Instant expiresAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CouponAnswer(
            String code,
            UUID promotionId,
            @Nullable UUID batchId,
            @Nullable UUID customerId,
            @Nullable Integer usesMax,
            int uses,
            @Nullable Instant expiresAt,
            boolean blocked,
            Instant createdAt) {

        static CouponAnswer of(Coupon coupon) {
            return new CouponAnswer(
                    coupon.code(),
                    coupon.promotionId(),
                    coupon.batchId(),
                    coupon.customerId(),
                    coupon.usesMax(),
                    coupon.uses(),
                    coupon.expiresAt(),
                    coupon.blocked(),
                    coupon.createdAt());
        }
    }

    @GetMapping("/promotions/{id}/coupons")
    @Operation(summary = "Codes of a promotion, by code")
    Page<CouponAnswer> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID batchId,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        access.require(Permission.PRICES_READ);
        return coupons.list(id, batchId, q, page).map(CouponAnswer::of);
    }

    @PostMapping("/promotions/{id}/coupons")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make one code that people choose")
    CouponAnswer create(@PathVariable UUID id, @RequestBody @Valid CouponBody body) {
        access.require(Permission.PRICES_WRITE);
        return CouponAnswer.of(
                coupons.create(new NewCoupon(body.code(), id, body.usesMax(), body.customerId(), body.expiresAt())));
    }

    @PostMapping("/promotions/{id}/coupon-batches")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make many codes nobody can guess, at most 100,000 at once")
    Batch generate(@PathVariable UUID id, @RequestBody @Valid BatchBody body) {
        access.require(Permission.PRICES_WRITE);
        return coupons.generate(new NewBatch(
                body.id() == null ? Ids.next() : body.id(),
                id,
                body.count(),
                Objects.requireNonNullElse(body.prefix(), ""),
                Objects.requireNonNullElse(body.usesMax(), 1),
                body.expiresAt()));
    }

    @GetMapping("/promotions/{id}/coupon-batches")
    @Operation(summary = "Batches of a promotion, newest first")
    Page<Batch> batches(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return Page.of(coupons.batches(id));
    }

    @GetMapping("/coupon-batches/{batchId}/coupons.csv")
    @Operation(summary = "All codes of a batch as a file, handed over as they are read")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable UUID batchId) {
        access.require(Permission.PRICES_READ);
        Batch batch = coupons.requireBatch(batchId);
        StreamingResponseBody body = out -> {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                writer.write("code,uses_max,uses,expires_at\r\n");
                coupons.forEach(batchId, coupon -> write(writer, coupon));
            }
        };
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"coupons-" + batch.id() + ".csv\"")
                .body(body);
    }

    private static void write(Writer writer, Coupon coupon) {
        try {
            writer.write(coupon.code());
            writer.write(',');
            writer.write(coupon.usesMax() == null ? "" : coupon.usesMax().toString());
            writer.write(',');
            writer.write(Integer.toString(coupon.uses()));
            writer.write(',');
            writer.write(coupon.expiresAt() == null ? "" : coupon.expiresAt().toString());
            writer.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @PostMapping("/coupons/{code}/blocks")
    @Operation(summary = "Block a code")
    CouponAnswer block(@PathVariable String code) {
        access.require(Permission.PRICES_WRITE);
        return CouponAnswer.of(coupons.block(code, true));
    }

    @DeleteMapping("/coupons/{code}/blocks")
    @Operation(summary = "Let a blocked code work again")
    CouponAnswer unblock(@PathVariable String code) {
        access.require(Permission.PRICES_WRITE);
        return CouponAnswer.of(coupons.block(code, false));
    }
}
