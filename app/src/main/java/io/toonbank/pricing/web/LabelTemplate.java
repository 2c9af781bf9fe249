package io.toonbank.pricing.web;

/**
 * How labels lie on an A4 sheet, in millimetres.
 *
 * @param priceMost how large the price is written, in points, where it fits
 * @param codesShare how much of the width is for barcode and QR code
 */
enum LabelTemplate {
    /** 70 × 37 mm, three by eight: the usual sheet of 24. */
    LABEL_24(3, 8, 70, 37, 0, 0.5, 3.2, 34, 9, 7, 0.44),
    /** 52.5 × 29.7 mm, four by ten. */
    LABEL_40(4, 10, 52.5, 29.7, 0, 0, 2.6, 24, 7.5, 6, 0.56),
    /** Two signs of A5 above each other. */
    SIGN_A5(1, 2, 210, 148.5, 0, 0, 14, 150, 30, 14, 0.26),
    /** One sign. */
    SIGN_A4(1, 1, 210, 297, 0, 0, 18, 230, 44, 18, 0.26);

    final int across;
    final int down;
    final double width;
    final double height;
    final double left;
    final double top;
    final double padding;
    final double priceMost;
    final double titlePoints;
    final double smallPoints;
    final double codesShare;

    LabelTemplate(
            int across,
            int down,
            double width,
            double height,
            double left,
            double top,
            double padding,
            double priceMost,
            double titlePoints,
            double smallPoints,
            double codesShare) {
        this.across = across;
        this.down = down;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.padding = padding;
        this.priceMost = priceMost;
        this.titlePoints = titlePoints;
        this.smallPoints = smallPoints;
        this.codesShare = codesShare;
    }

    int onSheet() {
        return across * down;
    }

    boolean isSign() {
        return onSheet() <= 2;
    }
}
