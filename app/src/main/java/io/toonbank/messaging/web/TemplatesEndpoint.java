package io.toonbank.messaging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.messaging.MessageLog.Shown;
import io.toonbank.messaging.MessagingRefusal;
import io.toonbank.messaging.Templates;
import io.toonbank.messaging.Templates.Summary;
import io.toonbank.messaging.Templates.Template;
import io.toonbank.messaging.Templates.Words;
import io.toonbank.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The words of messages. */
@RestController
@RequestMapping("/api/admin/messaging/templates")
@Tag(name = "Messages")
class TemplatesEndpoint {

    private static final int SUBJECT_LENGTH_MAX = 200;
    private static final int BODY_LENGTH_MAX = 20_000;
    private static final int ABOUT_LENGTH_MAX = 100;

    private final Templates templates;
    private final Access access;

    TemplatesEndpoint(Templates templates, Access access) {
        this.templates = templates;
        this.access = access;
    }

    record WordsBody(
            @NotBlank @Size(max = SUBJECT_LENGTH_MAX) String subject,
            @NotNull @Size(max = SUBJECT_LENGTH_MAX) String preheader,
            @NotBlank @Size(max = BODY_LENGTH_MAX) String body) {

        Words words() {
            return new Words(subject, preheader, body);
        }
    }

    record SaveBody(
            @NotBlank @Size(max = SUBJECT_LENGTH_MAX) String subject,
            @NotNull @Size(max = SUBJECT_LENGTH_MAX) String preheader,
            @NotBlank @Size(max = BODY_LENGTH_MAX) String body,
            @Min(0) int version) {}

    record ResetBody(@Min(0) int version) {}

    /** @param about the number of an order to show it with; absent for an invented one */
    record PreviewBody(
            @NotNull @Valid WordsBody words,
            @Nullable @Size(max = ABOUT_LENGTH_MAX) String about) {}

    record TrialBody(
            @Nullable UUID id,
            @NotNull @Valid WordsBody words,
            @Nullable @Size(max = ABOUT_LENGTH_MAX) String about) {}

    @GetMapping
    @Operation(summary = "All kinds of messages, with the words that hold")
    Page<Summary> list() {
        access.require(Permission.ORDERS_READ);
        return Page.of(templates.list());
    }

    @GetMapping("/{kind}/{language}")
    @Operation(summary = "A template with its places, its versions and the words that come with the software")
    Template detail(@PathVariable String kind, @PathVariable String language) {
        access.require(Permission.ORDERS_READ);
        return templates.require(kind, language);
    }

    @PutMapping("/{kind}/{language}")
    @Operation(summary = "Change the words")
    Template save(@PathVariable String kind, @PathVariable String language, @RequestBody @Valid SaveBody body) {
        access.require(Permission.SETTINGS);
        return templates.save(kind, language, new Words(body.subject(), body.preheader(), body.body()), body.version());
    }

    @PostMapping("/{kind}/{language}/resets")
    @Operation(summary = "Back to the words that come with the software")
    Template reset(@PathVariable String kind, @PathVariable String language, @RequestBody @Valid ResetBody body) {
        access.require(Permission.SETTINGS);
        return templates.reset(kind, language, body.version());
    }

    @PostMapping("/{kind}/{language}/previews")
    @Operation(summary = "How words would look, with an invented case or a real order; nothing is written")
    Shown preview(@PathVariable String kind, @PathVariable String language, @RequestBody @Valid PreviewBody body) {
        access.require(Permission.ORDERS_READ);
        return templates.preview(kind, language, body.words().words(), body.about());
    }

    @PostMapping("/{kind}/{language}/trials")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send it to oneself")
    void trial(@PathVariable String kind, @PathVariable String language, @RequestBody @Valid TrialBody body) {
        access.require(Permission.SETTINGS);
        String to = access.current().email();
        if (to == null || to.isEmpty()) {
            throw Refused.because(MessagingRefusal.NO_OWN_ADDRESS);
        }
        templates.trial(
                body.id() == null ? Ids.next() : body.id(),
                kind,
                language,
                body.words().words(),
                body.about(),
                to);
    }
}
