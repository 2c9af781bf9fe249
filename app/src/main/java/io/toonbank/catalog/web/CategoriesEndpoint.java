package io.toonbank.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.SaveCategory;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/catalog/categories")
@Tag(name = "Categories", description = "The shelves of the shop")
class CategoriesEndpoint {

    private final Categories categories;
    private final Access access;

    CategoriesEndpoint(Categories categories, Access access) {
        this.categories = categories;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "The whole tree, parents before children")
    Page<Category> list() {
        access.require(Permission.CATALOG_READ);
        return Page.of(categories.all());
    }

    @PutMapping("/{*code}")
    @Operation(
            summary = "Add or change a category",
            description = "The code may hold slashes. A category that exists needs the version that was read.")
    Category save(@PathVariable String code, @Valid @RequestBody CategoryBody body) {
        access.require(Permission.CATALOG_WRITE);
        String named = code.substring(1);
        if (body.version() == null && categories.byCode(named).isPresent()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION).at("/version", "field.required");
        }
        return categories.save(new SaveCategory(
                named,
                body.version(),
                body.parentCode(),
                body.name(),
                body.description() == null ? Translated.NOTHING : body.description(),
                body.pictureHash(),
                body.position() == null ? 0 : body.position()));
    }

    @DeleteMapping("/{*code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a category that nothing hangs under")
    void remove(@PathVariable String code) {
        access.require(Permission.CATALOG_WRITE);
        categories.remove(code.substring(1));
    }

    record CategoryBody(
            @Nullable Integer version,
            @Nullable String parentCode,
            @NotNull Translated name,
            @Nullable Translated description,
            @Nullable String pictureHash,
            @Nullable Integer position) {}
}
