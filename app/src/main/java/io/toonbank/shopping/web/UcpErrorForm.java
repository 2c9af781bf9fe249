package io.toonbank.shopping.web;

import io.toonbank.platform.web.ErrorForm;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.shopping.web.Ucp.ErrorResponse;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Addresses and methods that this door does not have are told in the protocol's own form too. */
@Component
class UcpErrorForm implements ErrorForm {

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final RefusalTexts texts;
    private final JsonMapper json;

    UcpErrorForm(RefusalTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public boolean answers(String path) {
        return path.startsWith(Ucp.PATH + "/");
    }

    @Override
    public ResponseEntity<Map<String, @Nullable Object>> answer(int status, Locale locale) {
        var response = new ErrorResponse(Meta.error(), List.of(message(HttpStatus.valueOf(status), locale)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.convertValue(response, OBJECT));
    }

    private Message message(HttpStatus status, Locale locale) {
        return switch (status) {
            case NOT_FOUND -> said("not_found", "platform.no-such-address", locale);
            case METHOD_NOT_ALLOWED -> said("invalid", "platform.no-such-method", locale);
            case UNSUPPORTED_MEDIA_TYPE -> said("invalid", "platform.unknown-media-type", locale);
            default ->
                status.is4xxClientError()
                        ? said("invalid", "platform.malformed", locale)
                        : said("internal_error", "platform.failed", locale);
        };
    }

    private Message said(String code, String text, Locale locale) {
        return Message.error(code, null, texts.of(text, Map.of(), locale), "unrecoverable");
    }
}
