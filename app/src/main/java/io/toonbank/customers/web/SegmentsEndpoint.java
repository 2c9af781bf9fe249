package io.toonbank.customers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.customers.Segment;
import io.toonbank.customers.SegmentRule;
import io.toonbank.customers.Segments;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer tiers and segments")
class SegmentsEndpoint {

    private static final int DAYS_MAX = 36_500;

    private final Segments segments;
    private final Access access;

    SegmentsEndpoint(Segments segments, Access access) {
        this.segments = segments;
        this.access = access;
    }

    record SegmentBody(
            @Nullable UUID id,

            @NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+")
            String code,

            @NotNull Translated title,
            @Nullable @Valid RuleBody rule,
            @Nullable Integer version) {}

    record RuleBody(
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@NotBlank @Size(max = 60) String> allTags,
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@NotBlank @Size(max = 60) String> anyTag,
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@NotBlank @Size(max = 60) String> noTag,
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@NotBlank @Size(max = 40) String> tiers,
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@Pattern(regexp = "[A-Z]{2}") String> countries,
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@NotBlank @Size(max = 80) String> cities,
            @Nullable @Size(max = SegmentRule.VALUES_MAX) List<@Pattern(regexp = "[a-z]{2}") String> languages,
            @Nullable Boolean company,
            @Nullable Boolean account,
            @Nullable Boolean mayBeMailed,
            @Nullable @Min(1) @Max(DAYS_MAX) Integer customerForDays,
            @Nullable @Min(1) @Max(DAYS_MAX) Integer newForDays) {

        SegmentRule toRule() {
            return new SegmentRule(
                    or(allTags),
                    or(anyTag),
                    or(noTag),
                    or(tiers),
                    or(countries),
                    or(cities),
                    or(languages),
                    company,
                    account,
                    mayBeMailed,
                    customerForDays,
                    newForDays);
        }

        private static List<String> or(@Nullable List<String> values) {
            return values == null ? List.of() : values;
        }
    }

    record MembersBody(
            @NotEmpty @Size(max = Segments.MEMBERS_MAX) List<@NotNull UUID> customerIds) {}

    record PreviewBody(@NotNull @Valid RuleBody rule) {}

    record Found(int customers, boolean exact) {}

    record OfCustomer(@Nullable String tier, List<String> segments) {}

    @GetMapping("/api/admin/customers/segments")
    @Operation(summary = "All segments, by code")
    Page<Segment> list() {
        access.require(Permission.CUSTOMERS_READ);
        return Page.of(segments.all());
    }

    @GetMapping("/api/admin/customers/segments/{id}")
    @Operation(summary = "One segment; who is in it: list customers with segment=code")
    Segment detail(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_READ);
        return segments.require(id);
    }

    @PostMapping("/api/admin/customers/segments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a segment",
            description = "With a rule: whoever meets it. Without: the customers that are put in it.")
    Segment create(@Valid @RequestBody SegmentBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        return segments.save(id, body.code(), body.title(), rule(body.rule()), null);
    }

    @PutMapping("/api/admin/customers/segments/{id}")
    @Operation(summary = "Change a segment, with the version that was read; its code stays")
    Segment change(@PathVariable UUID id, @Valid @RequestBody SegmentBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        int version = CustomerBody.required(body.version());
        return segments.save(id, body.code(), body.title(), rule(body.rule()), version);
    }

    @DeleteMapping("/api/admin/customers/segments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a segment; promotions that name it hold for nobody then")
    void remove(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_WRITE);
        segments.remove(id);
    }

    @PostMapping("/api/admin/customers/segments/{id}/members")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put customers in a segment that is kept by hand")
    void add(@PathVariable UUID id, @Valid @RequestBody MembersBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        segments.add(id, body.customerIds());
    }

    @PostMapping("/api/admin/customers/segments/{id}/departures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take customers out of a segment that is kept by hand")
    void takeOut(@PathVariable UUID id, @Valid @RequestBody MembersBody body) {
        access.require(Permission.CUSTOMERS_WRITE);
        segments.takeOut(id, body.customerIds());
    }

    @PostMapping("/api/admin/customers/segment-previews")
    @Operation(summary = "How many customers a rule finds; writes nothing")
    Found preview(@Valid @RequestBody PreviewBody body) {
        access.require(Permission.CUSTOMERS_READ);
        int found = segments.count(body.rule().toRule());
        return new Found(found, found < Page.COUNT_MAX);
    }

    @GetMapping("/api/admin/customers/{id}/segments")
    @Operation(summary = "The tier and the segments of a customer now")
    OfCustomer ofCustomer(@PathVariable UUID id) {
        access.require(Permission.CUSTOMERS_READ);
        Segments.Belonging belonging = segments.of(id);
        return new OfCustomer(belonging.tier(), belonging.segments());
    }

    private static @Nullable SegmentRule rule(@Nullable RuleBody body) {
        return body == null ? null : body.toRule();
    }
}
