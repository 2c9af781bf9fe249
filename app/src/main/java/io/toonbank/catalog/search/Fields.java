package io.toonbank.catalog.search;

import java.util.List;
import java.util.UUID;

/** Names of the fields of a document. A change of their meaning counts {@link #SCHEMA} up, and the index is built anew. */
final class Fields {

    static final String SCHEMA = "1";

    static final String ID = "id";
    static final String TITLE = "title.";
    static final String MORE = "more.";
    static final String BODY = "body.";
    static final List<String> TEXTS = List.of(TITLE, MORE, BODY);
    /** Titles and names as they are, for beginnings of words and for typing errors. */
    static final String WORDS = "words";

    static final String CODE = "code";
    static final String CATEGORY = "category";
    static final String VENDOR = "vendor";
    static final String TAG = "tag";
    /** Terms are "kleur:klei". */
    static final String OPTION = "option";
    /** Option code, value code, option name and value name, for counting. */
    static final String OPTION_NAMES = "option.";

    static final char BETWEEN = '\u001F';

    /** Channels where it is shown now and for good. */
    static final String CHANNEL = "channel";

    static final String CREATED = "created";
    /** Channels where it is in stock, or nobody said that it is not. */
    static final String STOCK = "stock";

    private Fields() {}

    static String from(UUID channel) {
        return "from." + channel;
    }

    static String until(UUID channel) {
        return "until." + channel;
    }

    static String price(UUID channel) {
        return "price." + channel;
    }

    static String popularity(UUID channel) {
        return "popularity." + channel;
    }
}
