package io.toonbank.pricing.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Draws the same sheets as a page of SVG pictures, to look at and print from a browser. */
final class HtmlCanvas implements LabelCanvas {

    private static final String HEAD = """
            <!doctype html><html lang="%s"><meta charset="utf-8"><title>%s</title><style>
            @page{size:A4;margin:0}body{margin:0;background:#e9e2d4}
            svg{display:block;width:210mm;height:297mm;margin:6mm auto;background:#fff;font-family:'Liberation Sans',Arial,Helvetica,sans-serif}
            @media print{body{background:none}svg{margin:0;break-after:page}}
            </style>
            """;

    private final LabelCanvas measure;
    private final StringBuilder html;
    /** Everything filled on a page is one shape. */
    private final StringBuilder shapes = new StringBuilder();

    private boolean open;

    /** @param measure knows how wide letters are */
    HtmlCanvas(String title, String language, LabelCanvas measure) {
        this.measure = measure;
        this.html = new StringBuilder(String.format(Locale.ROOT, HEAD, language, HtmlUtils.htmlEscape(title)));
    }

    @Override
    public void newPage() {
        endPage();
        html.append("<svg viewBox=\"0 0 210 297\">");
        open = true;
    }

    @Override
    public void text(double x, double baseline, double points, boolean bold, String text) {
        html.append(String.format(
                Locale.ROOT,
                "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.2f\"%s>%s</text>",
                x,
                baseline,
                points / PdfCanvas.POINTS_PER_MM,
                bold
                        ? " font-weight=\"700\" textLength=\""
                                + String.format(Locale.ROOT, "%.2f", width(points, true, text))
                                + "\" lengthAdjust=\"spacingAndGlyphs\""
                        : "",
                HtmlUtils.htmlEscape(text)));
    }

    @Override
    public double width(double points, boolean bold, String text) {
        return measure.width(points, bold, text);
    }

    @Override
    public void fill(double x, double y, double width, double height) {
        shapes.append('M').append(decimals(x)).append(' ').append(decimals(y));
        shapes.append('h').append(decimals(width)).append('v').append(decimals(height));
        shapes.append("h-").append(decimals(width)).append('z');
    }

    /** Four decimals: half a pixel of the finest printer. */
    private static String decimals(double millimetres) {
        return BigDecimal.valueOf(Math.round(millimetres * 10_000), 4)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double thickness) {
        html.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.2f %.2fL%.2f %.2f\" stroke=\"#000\" stroke-width=\"%.2f\"/>",
                fromX,
                fromY,
                toX,
                toY,
                thickness));
    }

    @Override
    public byte[] finished() {
        endPage();
        return html.append("</html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endPage() {
        if (open) {
            html.append("<path d=\"").append(shapes).append("\"/>");
            shapes.setLength(0);
            html.append("</svg>\n");
            open = false;
        }
    }
}
