package io.toonbank.catalog.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.CustomField;
import io.toonbank.catalog.CustomFields;
import io.toonbank.catalog.MeasureUnit;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.PlatformRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
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
@RequestMapping("/api/admin/catalog/custom-fields")
@Tag(name = "Custom fields", description = "Fields of one's own on products")
class CustomFieldsEndpoint {

    private final CustomFields fields;
    private final Access access;

    CustomFieldsEndpoint(CustomFields fields, Access access) {
        this.fields = fields;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "All definitions")
    Page<CustomField> list() {
        access.require(Permission.CATALOG_READ);
        return Page.of(fields.all());
    }

    @PutMapping("/{code}")
    @Operation(
            summary = "Add or change a definition",
            description =
                    "A definition that exists needs the version that was read; its type is fixed while values exist.")
    CustomField save(@PathVariable String code, @Valid @RequestBody FieldBody body) {
        access.require(Permission.CATALOG_WRITE);
        if (body.version() == null && fields.byCode(code).isPresent()) {
            throw Refused.because(PlatformRefusal.STALE_VERSION).at("/version", "field.required");
        }
        return fields.save(new CustomFields.SaveCustomField(
                code,
                body.version(),
                body.name(),
                body.type(),
                body.choices() == null
                        ? List.of()
                        : body.choices().stream()
                                .map(choice -> new CustomField.Choice(choice.code(), choice.name()))
                                .toList(),
                body.unit(),
                body.showOnPage() == null || body.showOnPage(),
                body.position() == null ? 0 : body.position()));
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a definition that no product has a value for")
    void remove(@PathVariable String code) {
        access.require(Permission.CATALOG_WRITE);
        fields.remove(code);
    }

    record FieldBody(
            @Nullable Integer version,
            @NotNull Translated name,
            CustomField.@NotNull Type type,
            @Nullable List<@NotNull @Valid ChoiceBody> choices,
            @Nullable MeasureUnit unit,
            @Nullable Boolean showOnPage,
            @Nullable Integer position) {}

    record ChoiceBody(@NotNull String code, @NotNull Translated name) {}
}
