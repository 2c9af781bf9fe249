package io.toonbank.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.web.ProductBody.PictureBody;
import io.toonbank.catalog.web.ProductBody.PublicationBody;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/catalog/products")
@Tag(name = "Products", description = "What is sold, with variants, pictures and where it is published")
class ProductsEndpoint {

    private final Products products;
    private final ProductList list;
    private final SalesChannels channels;
    private final Access access;

    ProductsEndpoint(Products products, ProductList list, SalesChannels channels, Access access) {
        this.products = products;
        this.list = list;
        this.channels = channels;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "List products",
            description = "Drafts and archived ones included. Sorted by updatedAt (default, newest first), createdAt or"
                    + " title. A category includes everything below it.")
    Page<ProductRow> list(
            PageRequest request,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable ProductStatus status,
            @RequestParam @Nullable String vendor,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String tag,
            @RequestParam @Nullable UUID channel) {
        access.require(Permission.CATALOG_READ);
        return list.page(new ProductList.Filter(q, status, vendor, category, tag, channel), request);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One product with everything that describes it")
    Product detail(@PathVariable UUID id) {
        access.require(Permission.CATALOG_READ);
        return products.find(id).orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a product", description = "The id may be minted by the caller; sent again it is refused.")
    Product create(@Valid @RequestBody ProductBody body) {
        access.require(Permission.CATALOG_WRITE);
        UUID id = body.id() == null ? Ids.next() : body.id();
        if (products.find(id).isPresent()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION).at("/id");
        }
        knownChannels(body.publications(), "/publications");
        return products.save(body.toSave(id, null));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change a product",
            description =
                    "The whole product, with the version that was read. Variants that are not named are withdrawn;"
                            + " variants, media and publications that are absent stay as they are.")
    Product change(@PathVariable UUID id, @Valid @RequestBody ProductBody body) {
        access.require(Permission.CATALOG_WRITE);
        if (products.find(id).isEmpty()) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        knownChannels(body.publications(), "/publications");
        return products.save(body.toSave(id, required(body.version())));
    }

    @PostMapping("/{id}/variants")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a variant to a product")
    Product addVariant(@PathVariable UUID id, @Valid @RequestBody VariantBody body) {
        access.require(Permission.CATALOG_WRITE);
        return products.saveVariant(id, required(body.version()), body.toSave());
    }

    @PutMapping("/{id}/variants/{variantId}")
    @Operation(summary = "Change a variant")
    Product changeVariant(@PathVariable UUID id, @PathVariable UUID variantId, @Valid @RequestBody VariantBody body) {
        access.require(Permission.CATALOG_WRITE);
        return products.saveVariant(id, required(body.version()), body.toSave(variantId));
    }

    @PutMapping("/{id}/publications")
    @Operation(summary = "Lay down where a product is published, and from when until when")
    Product publish(@PathVariable UUID id, @Valid @RequestBody PublicationsBody body) {
        access.require(Permission.CATALOG_WRITE);
        knownChannels(body.publications(), "/publications");
        return products.publish(id, body.version(), publications(body.publications()));
    }

    @PutMapping("/{id}/media")
    @Operation(summary = "Lay down the pictures of a product and their order")
    Product arrange(@PathVariable UUID id, @Valid @RequestBody MediaBody body) {
        access.require(Permission.CATALOG_WRITE);
        return products.arrangeMedia(
                id,
                body.version(),
                body.media().stream().map(PictureBody::toSave).toList());
    }

    @PutMapping("/{id}/status")
    @Operation(summary = "Make a product a draft, active or archived")
    Product changeStatus(@PathVariable UUID id, @Valid @RequestBody StatusBody body) {
        access.require(Permission.CATALOG_WRITE);
        return products.changeStatus(id, body.version(), body.status());
    }

    @PostMapping("/tags")
    @Operation(summary = "Add and remove tags on many products")
    Changed tag(@Valid @RequestBody TagsBody body) {
        access.require(Permission.CATALOG_WRITE);
        return new Changed(products.tagAll(body.productIds(), orNone(body.add()), orNone(body.remove())));
    }

    @PostMapping("/publications")
    @Operation(summary = "Publish many products on channels, or take them off")
    Changed publishMany(@Valid @RequestBody PublishManyBody body) {
        access.require(Permission.CATALOG_WRITE);
        List<PublicationBody> add = body.add() == null ? List.of() : body.add();
        knownChannels(add, "/add");
        return new Changed(products.publishAll(body.productIds(), publications(add), orNone(body.removeChannelIds())));
    }

    private void knownChannels(@Nullable List<PublicationBody> publications, String at) {
        if (publications == null) {
            return;
        }
        Set<UUID> known = channels.all().stream().map(SalesChannel::id).collect(Collectors.toSet());
        for (int i = 0; i < publications.size(); i++) {
            if (!known.contains(publications.get(i).channelId())) {
                throw Refused.because(CatalogRefusal.BAD_PUBLICATION).at(at + "/" + i + "/channelId");
            }
        }
    }

    private static List<Publication> publications(List<PublicationBody> bodies) {
        return bodies.stream().map(PublicationBody::toPublication).toList();
    }

    private static int required(@Nullable Integer version) {
        if (version == null) {
            throw Refused.because(PlatformRefusal.INVALID).at("/version", "field.required");
        }
        return version;
    }

    private static <T> Set<T> orNone(@Nullable Set<T> given) {
        return given == null ? Set.of() : given;
    }

    record PublicationsBody(
            @NotNull Integer version,
            @NotNull @Size(max = 1_000) List<@NotNull @Valid PublicationBody> publications) {}

    record MediaBody(
            @NotNull Integer version,

            @NotNull @Size(max = CatalogLimits.PICTURES_PER_PRODUCT_MAX)
            List<@NotNull @Valid PictureBody> media) {}

    record StatusBody(@NotNull Integer version, @NotNull ProductStatus status) {}

    record TagsBody(
            @NotEmpty @Size(max = CatalogLimits.BATCH_MAX) List<@NotNull UUID> productIds,
            @Nullable @Size(max = 50) Set<@NotNull String> add,
            @Nullable @Size(max = 50) Set<@NotNull String> remove) {}

    record PublishManyBody(
            @NotEmpty @Size(max = CatalogLimits.BATCH_MAX) List<@NotNull UUID> productIds,
            @Nullable @Size(max = 100) List<@NotNull @Valid PublicationBody> add,
            @Nullable @Size(max = 100) Set<@NotNull UUID> removeChannelIds) {}

    /** @param changed how many were different before */
    record Changed(int changed) {}
}
