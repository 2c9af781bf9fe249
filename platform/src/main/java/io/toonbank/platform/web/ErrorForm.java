package io.toonbank.platform.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** How a door tells of a request that reached none of its controllers: an address it does not have, a method, a kind of body. */
public interface ErrorForm {

    /** Whether the address belongs to this door. */
    boolean answers(String path);

    /** The same form that the door's own refusals have. */
    ResponseEntity<Map<String, @Nullable Object>> answer(int status, Locale locale);
}
