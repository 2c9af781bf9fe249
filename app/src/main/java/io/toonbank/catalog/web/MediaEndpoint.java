package io.toonbank.catalog.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.toonbank.catalog.MediaLibrary;
import io.toonbank.catalog.MediaLibrary.StoredPicture;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Pictures, for everybody. An address never gets other bytes, so it may be cached for ever. */
@RestController
@Hidden
class MediaEndpoint {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    /** An SVG opened by itself must not act on this site's behalf. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MediaLibrary media;

    MediaEndpoint(MediaLibrary media) {
        this.media = media;
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}.{extension:[a-z]{3,4}}")
    ResponseEntity<Resource> picture(
            @PathVariable String hash,
            @PathVariable String extension,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known) {
        String tag = "\"" + hash + "\"";
        if (known.contains(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(FOR_EVER)
                    .eTag(tag)
                    .build();
        }
        StoredPicture picture = media.find(hash)
                .filter(found -> found.url().endsWith("." + extension))
                .orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND));
        Optional<Resource> bytes = media.open(hash).map(InputStreamResource::new);
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .eTag(tag)
                .contentType(MediaType.parseMediaType(picture.contentType()))
                .contentLength(picture.bytes())
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes.orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND)));
    }
}
