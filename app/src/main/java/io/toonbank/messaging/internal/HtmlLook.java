package io.toonbank.messaging.internal;

/**
 * How messages look: the colours of the house, written into every element, because mail programs throw style sheets away. Those
 * that keep them get a dark look as well.
 */
final class HtmlLook {

    static final String TEXT =
            "margin:0 0 16px;font-family:'Instrument Sans',-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#17201C";
    static final String HEADING =
            "margin:0 0 16px;font-family:Fraunces,Georgia,'Times New Roman',serif;font-weight:600;font-size:26px;line-height:32px;color:#17201C";
    static final String LINK = "color:#1F4D3F;text-decoration:underline";
    static final String BUTTON =
            "display:inline-block;padding:14px 24px;border-radius:8px;background:#1F4D3F;color:#FFFFFF;font-family:'Instrument Sans',-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:20px;font-weight:600;text-decoration:none";
    static final String CELL =
            "padding:10px 0;border-top:1px solid #E9E2D4;font-family:'Instrument Sans',-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:22px;color:#17201C;vertical-align:top;text-align:left";
    static final String QUIET = "font-size:14px;line-height:20px;color:#5A655F";
    static final String PANEL = "margin:0 0 20px;padding:16px 20px;border-radius:8px;background:#F3EEE3";

    private static final String DARK = """
            @media (prefers-color-scheme: dark) {
              .page { background: #121815 !important }
              .card { background: #1B2420 !important; border-color: #2C3832 !important }
              .card p, .card h1, .card td, .card li, .card th, .card div { color: #F1EDE4 !important; border-color: #2C3832 !important }
              .card .quiet, .foot p { color: #A9B3AD !important }
              .card a.link { color: #9FD0BC !important }
              .card a.button { background: #9FD0BC !important; color: #10211A !important }
              .panel { background: #26312B !important }
              .mark { color: #F1EDE4 !important }
            }
            """;

    private HtmlLook() {}

    /** The whole page around what is said. */
    static String page(String language, String subject, String preheader, String shop, String content, String foot) {
        return """
                <!doctype html>
                <html lang="%s" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
                <title>%s</title><style>%s</style></head>
                <body class="page" style="margin:0;padding:0;background:#FAF8F4">
                <div style="display:none;max-height:0;overflow:hidden">%s</div>
                <table role="presentation" class="page" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background:#FAF8F4"><tr><td align="center" style="padding:24px 12px">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
                <tr><td style="padding:8px 8px 20px"><p class="mark" style="margin:0;font-family:Fraunces,Georgia,'Times New Roman',serif;font-size:22px;line-height:28px;font-weight:600;color:#1F4D3F">%s</p></td></tr>
                <tr><td class="card" style="padding:32px 28px 20px;background:#FFFFFF;border:1px solid #E9E2D4;border-radius:12px">
                %s</td></tr>
                <tr><td class="foot" style="padding:20px 8px">%s</td></tr>
                </table></td></tr></table></body></html>
                """.formatted(language, subject, DARK, preheader, shop, content, foot);
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
