package io.toonbank.catalog;

import io.toonbank.kernel.RefusalCode;

/** Why the catalogue says no, in order of precedence. */
public enum CatalogRefusal implements RefusalCode {
    BAD_HANDLE("bad-handle", Kind.INVALID),
    HANDLE_TAKEN("handle-taken", Kind.CONFLICT),
    BAD_CODE("bad-code", Kind.INVALID),
    TITLE_MISSING("title-missing", Kind.INVALID),
    TEXT_TOO_LONG("text-too-long", Kind.INVALID),
    BAD_LANGUAGE("bad-language", Kind.INVALID),
    TOO_MANY("too-many", Kind.INVALID),
    TOO_MANY_OPTIONS("too-many-options", Kind.INVALID),
    BAD_OPTION("bad-option", Kind.INVALID),
    TOO_MANY_VARIANTS("too-many-variants", Kind.INVALID),
    UNKNOWN_OPTION_VALUE("unknown-option-value", Kind.INVALID),
    SAME_OPTIONS_TWICE("same-options-twice", Kind.INVALID),
    BAD_SKU("bad-sku", Kind.INVALID),
    SKU_TAKEN("sku-taken", Kind.CONFLICT),
    /** A GTIN has 8, 12, 13 or 14 digits (GS1 General Specifications, section 3.3). */
    BAD_GTIN_LENGTH("bad-gtin-length", Kind.INVALID),
    BAD_GTIN_DIGITS("bad-gtin-digits", Kind.INVALID),
    /** The last digit does not follow from the others (section 7.9); arguments {@code expected} and {@code given}. */
    BAD_CHECK_DIGIT("bad-check-digit", Kind.INVALID),
    GTIN_TAKEN("gtin-taken", Kind.CONFLICT),
    BAD_WEIGHT("bad-weight", Kind.INVALID),
    BAD_UNIT_PRICING("bad-unit-pricing", Kind.INVALID),
    VARIANT_ELSEWHERE("variant-elsewhere", Kind.CONFLICT),
    UNKNOWN_CATEGORY("unknown-category", Kind.INVALID),
    CATEGORY_UNDER_ITSELF("category-under-itself", Kind.INVALID),
    CATEGORIES_TOO_DEEP("categories-too-deep", Kind.INVALID),
    TOO_MANY_CATEGORIES("too-many-categories", Kind.INVALID),
    CATEGORY_IN_USE("category-in-use", Kind.CONFLICT),
    UNKNOWN_CUSTOM_FIELD("unknown-custom-field", Kind.INVALID),
    BAD_CUSTOM_VALUE("bad-custom-value", Kind.INVALID),
    CHOICES_MISSING("choices-missing", Kind.INVALID),
    UNIT_MISSING("unit-missing", Kind.INVALID),
    FIELD_TYPE_FIXED("field-type-fixed", Kind.CONFLICT),
    TOO_MANY_CUSTOM_FIELDS("too-many-custom-fields", Kind.INVALID),
    CUSTOM_FIELD_IN_USE("custom-field-in-use", Kind.CONFLICT),
    UNKNOWN_PICTURE("unknown-picture", Kind.INVALID),
    PICTURE_TOO_LARGE("picture-too-large", Kind.TOO_LARGE),
    PICTURE_UNKNOWN_KIND("picture-unknown-kind", Kind.INVALID),
    PICTURE_BROKEN("picture-broken", Kind.INVALID),
    BAD_PUBLICATION("bad-publication", Kind.INVALID),
    SEARCH_NOT_READY("search-not-ready", Kind.UNAVAILABLE);

    private final String code;
    private final Kind kind;

    CatalogRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "catalog." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
