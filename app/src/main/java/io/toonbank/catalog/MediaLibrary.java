package io.toonbank.catalog;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures, kept once for each content: storing the same bytes again answers the same picture. */
public interface MediaLibrary {

    /**
     * Looks at the bytes themselves, not at a name, to tell PNG, JPEG, WebP and SVG. SVG is cleaned of scripts, handlers,
     * foreign content and references outward. Refuses {@code catalog.picture-too-large}, {@code catalog.picture-unknown-kind},
     * {@code catalog.picture-broken}.
     */
    StoredPicture store(byte[] bytes);

    Optional<StoredPicture> find(String hash);

    /** The bytes, to be closed by the caller. */
    Optional<InputStream> open(String hash);

    /**
     * @param hash SHA-256 of what is kept, in hexadecimal
     * @param url "/media/&lt;hash&gt;.&lt;extension&gt;"
     */
    record StoredPicture(
            String hash,
            String url,
            String contentType,
            long bytes,
            @Nullable Integer width,
            @Nullable Integer height) {}
}
