package io.toonbank.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.MediaLibrary;
import io.toonbank.catalog.MediaLibrary.StoredPicture;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.web.StreamedBodies;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Repeatable by nature: the same bytes are the same picture, so the key needs no keeping. */
@RestController
@RequestMapping(PicturesEndpoint.PATH)
@Tag(name = "Pictures", description = "The library of pictures")
class PicturesEndpoint implements OwnTransactions, StreamedBodies {

    static final String PATH = "/api/admin/catalog/pictures";

    private final MediaLibrary media;
    private final Access access;

    PicturesEndpoint(MediaLibrary media, Access access) {
        this.media = media;
        this.access = access;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a picture",
            description = "The body is the picture itself: PNG, JPEG or WebP up to 8 MB, SVG up to 512 kB.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "string", format = "binary"))))
    StoredPicture upload(HttpServletRequest request) throws IOException {
        access.require(Permission.CATALOG_WRITE);
        if (request.getContentLengthLong() > CatalogLimits.PICTURE_BYTES_MAX) {
            throw Refused.because(CatalogRefusal.PICTURE_TOO_LARGE)
                    .with("max", CatalogLimits.PICTURE_BYTES_MAX / 1024 + " kB");
        }
        return media.store(request.getInputStream().readNBytes(CatalogLimits.PICTURE_BYTES_MAX + 1));
    }

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    @Override
    public boolean handlesKeyItself(HttpServletRequest request) {
        return request.getRequestURI().equals(PATH);
    }

    @Override
    public boolean streamsBody(HttpServletRequest request) {
        return handlesKeyItself(request);
    }
}
