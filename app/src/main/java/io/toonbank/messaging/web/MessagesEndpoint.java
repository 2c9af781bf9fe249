package io.toonbank.messaging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.messaging.MessageLog;
import io.toonbank.messaging.MessageLog.Condition;
import io.toonbank.messaging.MessageLog.Detail;
import io.toonbank.messaging.MessageLog.Entry;
import io.toonbank.messaging.MessageLog.Filter;
import io.toonbank.messaging.MessageLog.Shown;
import io.toonbank.messaging.MessageState;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was sent to whom. */
@RestController
@RequestMapping("/api/admin/messaging")
@Tag(name = "Messages")
class MessagesEndpoint {

    private static final int ADDRESS_LENGTH_MAX = 254;

    private final MessageLog log;
    private final Access access;

    MessagesEndpoint(MessageLog log, Access access) {
        this.log = log;
        this.access = access;
    }

    /** @param address to another address than before */
    record RepeatBody(
            @Nullable UUID id,
            @Nullable @Size(max = ADDRESS_LENGTH_MAX) String address) {}

    @GetMapping("/messages")
    @Operation(
            summary = "Messages, newest first",
            description = "Sorts: createdAt. q is the start of an e-mail address; state may be repeated.")
    Page<Entry> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false, defaultValue = "") List<MessageState> state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Nullable UUID customerId,
            PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return log.list(new Filter(q, state, kind, orderId, customerId), page);
    }

    @GetMapping("/messages/{id}")
    @Operation(summary = "A message and what came of it")
    Detail detail(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return log.require(id);
    }

    @GetMapping("/messages/{id}/content")
    @Operation(summary = "A message as its recipient sees it, without what only the recipient may read")
    Shown content(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return log.shown(id);
    }

    @PostMapping("/messages/{id}/repeats")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Send a message again")
    Detail repeat(@PathVariable UUID id, @RequestBody @Valid RepeatBody body) {
        access.require(Permission.ORDERS_WRITE);
        return log.repeat(id, body.id() == null ? Ids.next() : body.id(), body.address());
    }

    @GetMapping("/condition")
    @Operation(summary = "How sending goes")
    Condition condition() {
        access.require(Permission.ORDERS_READ);
        return log.condition();
    }
}
