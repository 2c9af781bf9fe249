package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.pricing.web.PromotionBodies.Problems;
import io.toonbank.pricing.web.PromotionBodies.PromotionAnswer;
import io.toonbank.pricing.web.PromotionBodies.PromotionBody;
import io.toonbank.pricing.web.PromotionBodies.RevisionAnswer;
import io.toonbank.pricing.web.PromotionBodies.UsesAnswer;
import io.toonbank.pricing.web.PromotionBodies.VersionBody;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Promotions, for the back office. */
@RestController
@RequestMapping("/api/admin/pricing")
@Tag(name = "Promotions")
class PromotionEndpoints {

    private final Promotions promotions;
    private final Access access;
    private final JsonMapper json;

    PromotionEndpoints(Promotions promotions, Access access, JsonMapper json) {
        this.promotions = promotions;
        this.access = access;
        this.json = json;
    }

    @GetMapping("/promotions")
    @Operation(summary = "Promotions, the last changed first")
    Page<PromotionAnswer> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable State state,
            PageRequest page) {
        access.require(Permission.PRICES_READ);
        return promotions.list(q, state, page).map(this::answer);
    }

    @PostMapping("/promotions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a draft")
    PromotionAnswer create(@RequestBody @Valid PromotionBody body) {
        access.require(Permission.PRICES_WRITE);
        return answer(promotions.save(body.toSave(body.id() == null ? Ids.next() : body.id(), null)));
    }

    @GetMapping("/promotions/{id}")
    @Operation(summary = "One promotion, with what publishing its draft would refuse")
    PromotionAnswer detail(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return answer(promotions.require(id));
    }

    @PutMapping("/promotions/{id}")
    @Operation(summary = "Change the draft; what is published stays until it is published again")
    PromotionAnswer change(@PathVariable UUID id, @RequestBody @Valid PromotionBody body) {
        access.require(Permission.PRICES_WRITE);
        Integer version = body.version() == null ? promotions.require(id).version() : body.version();
        return answer(promotions.save(body.toSave(id, version)));
    }

    @DeleteMapping("/promotions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away that was never published")
    void remove(@PathVariable UUID id) {
        access.require(Permission.PRICES_WRITE);
        promotions.remove(id);
    }

    @PostMapping("/promotions/{id}/publications")
    @Operation(summary = "Publish the draft: every channel uses it within a second")
    PromotionAnswer publish(@PathVariable UUID id, @RequestBody VersionBody body) {
        access.require(Permission.PRICES_WRITE);
        return answer(promotions.publish(id, body.version()));
    }

    @PostMapping("/promotions/{id}/endings")
    @Operation(summary = "End it now")
    PromotionAnswer end(@PathVariable UUID id) {
        access.require(Permission.PRICES_WRITE);
        return answer(promotions.end(id));
    }

    @GetMapping("/promotions/{id}/revisions")
    @Operation(summary = "Everything that was published of it, newest first")
    Page<RevisionAnswer> revisions(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return Page.of(promotions.revisions(id).stream()
                .map(revision -> RevisionAnswer.of(revision, json))
                .toList());
    }

    @GetMapping("/promotions/{id}/uses")
    @Operation(summary = "How far its limits are used up")
    UsesAnswer uses(@PathVariable UUID id) {
        access.require(Permission.PRICES_READ);
        return UsesAnswer.of(promotions.uses(id));
    }

    @PostMapping("/promotion-checks")
    @Operation(summary = "What publishing would refuse; writes nothing")
    Problems check(@RequestBody @Valid PromotionBody body) {
        access.require(Permission.PRICES_READ);
        return new Problems(promotions.problems(body.toSave(body.id() == null ? Ids.next() : body.id(), null)));
    }

    private PromotionAnswer answer(Promotion promotion) {
        var draft = new SavePromotion(
                promotion.id(),
                promotion.code(),
                promotion.title(),
                promotion.badge(),
                promotion.currency(),
                promotion.startsAt(),
                promotion.endsAt(),
                promotion.form(),
                promotion.version());
        return PromotionAnswer.of(promotion, promotions.problems(draft), json);
    }
}
