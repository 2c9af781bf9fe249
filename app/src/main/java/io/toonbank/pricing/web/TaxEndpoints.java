package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.pricing.TaxRates;
import io.toonbank.pricing.TaxRates.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tax rates, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing/tax-rates")
@Tag(name = "Tax rates")
class TaxEndpoints {

    private static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");

    private final TaxRates rates;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    TaxEndpoints(TaxRates rates, Access access, Audit audit, Clock clock) {
        this.rates = rates;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    record RateBody(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String taxCategory,
            @NotNull LocalDate validFrom,
            @Min(0) @Max(1_000_000) int rateMillionths) {}

    @GetMapping("/{country}")
    @Operation(summary = "The rates in force today; 210000 millionths is 21 %")
    Page<Rate> list(@PathVariable @Pattern(regexp = "[A-Z]{2}") String country) {
        access.require(Permission.PRICES_READ);
        return Page.of(rates.of(country, LocalDate.ofInstant(clock.instant(), SHOP_ZONE)));
    }

    @PutMapping("/{country}")
    @Operation(summary = "Set a rate from a day on")
    RateBody set(@PathVariable @Pattern(regexp = "[A-Z]{2}") String country, @RequestBody @Valid RateBody body) {
        access.require(Permission.PRICES_WRITE);
        rates.set(country, body.taxCategory(), body.validFrom(), body.rateMillionths());
        UUID subject = UUID.nameUUIDFromBytes(("tax " + country).getBytes(StandardCharsets.UTF_8));
        audit.record("tax-rate", subject, "set", null, body);
        return body;
    }
}
