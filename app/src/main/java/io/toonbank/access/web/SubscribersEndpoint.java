package io.toonbank.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.platform.events.Subscribers;
import io.toonbank.platform.events.Subscribers.SetAsideFact;
import io.toonbank.platform.events.Subscribers.SubscriberState;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/operations")
@Tag(name = "Operations", description = "How far the parts that follow each other are, and what holds them up")
class SubscribersEndpoint {

    private static final int REASON_LENGTH_MAX = 500;

    private final Subscribers subscribers;
    private final Access access;

    SubscribersEndpoint(Subscribers subscribers, Access access) {
        this.subscribers = subscribers;
        this.access = access;
    }

    record SetAsideBody(
            long position,
            @NotBlank @Size(max = REASON_LENGTH_MAX) String reason) {}

    @GetMapping("/subscribers")
    @Operation(summary = "Subscribers to events", description = "Those held up first.")
    Page<SubscriberState> list() {
        access.require(Permission.SETTINGS);
        return Page.of(subscribers.all());
    }

    @PostMapping("/subscribers/{id}/attempts")
    @Operation(
            summary = "Try again now",
            description = "Answers how it went: a subscriber that still fails tells its error.")
    SubscriberState tryNow(@PathVariable String id) {
        access.require(Permission.SETTINGS);
        return subscribers.tryNow(id);
    }

    @PostMapping("/subscribers/{id}/set-aside")
    @Operation(
            summary = "Pass over the one event that holds it up",
            description = "It is kept and can be replayed; the events behind it go on.")
    SubscriberState setAside(@PathVariable String id, @RequestBody @Valid SetAsideBody body) {
        access.require(Permission.SETTINGS);
        return subscribers.setAside(id, body.position(), body.reason().strip());
    }

    @GetMapping("/set-aside-events")
    @Operation(summary = "Events that were passed over", description = "Newest first.")
    Page<SetAsideFact> setAside() {
        access.require(Permission.SETTINGS);
        return Page.of(subscribers.setAside());
    }

    @PostMapping("/set-aside-events/{id}/replays")
    @Operation(summary = "Hand an event that was passed over to its subscriber after all")
    SetAsideFact replay(@PathVariable UUID id) {
        access.require(Permission.SETTINGS);
        return subscribers.replay(id);
    }
}
