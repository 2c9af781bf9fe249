package io.toonbank.catalog;

/** How much of everything there may be. */
public final class CatalogLimits {

    public static final int VARIANTS_PER_PRODUCT_MAX = 2_048;
    public static final int OPTIONS_PER_PRODUCT_MAX = 6;
    public static final int VALUES_PER_OPTION_MAX = 250;
    public static final int PICTURES_PER_PRODUCT_MAX = 50;
    public static final int CATEGORIES_PER_PRODUCT_MAX = 20;
    public static final int TAGS_PER_PRODUCT_MAX = 250;
    public static final int CUSTOM_FIELDS_MAX = 200;
    public static final int CATEGORIES_MAX = 10_000;
    public static final int CATEGORY_DEPTH_MAX = 8;
    public static final int TITLE_LENGTH_MAX = 255;
    public static final int DESCRIPTION_LENGTH_MAX = 50_000;
    public static final int CODE_LENGTH_MAX = 120;
    /** Most products, ids or codes in one call. */
    public static final int BATCH_MAX = 1_000;

    public static final int PICTURE_BYTES_MAX = 8 * 1024 * 1024;
    public static final int SVG_BYTES_MAX = 512 * 1024;
    public static final int PICTURE_SIDE_MAX = 12_000;

    private CatalogLimits() {}
}
