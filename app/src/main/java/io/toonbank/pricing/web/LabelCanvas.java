package io.toonbank.pricing.web;

/** A sheet of paper to draw on, in millimetres from its top left corner. */
interface LabelCanvas {

    void newPage();

    /** @param baseline where the letters stand */
    void text(double x, double baseline, double points, boolean bold, String text);

    /** How wide a text is, in millimetres. */
    double width(double points, boolean bold, String text);

    void fill(double x, double y, double width, double height);

    void line(double fromX, double fromY, double toX, double toY, double thickness);

    /** The finished file. */
    byte[] finished();
}
