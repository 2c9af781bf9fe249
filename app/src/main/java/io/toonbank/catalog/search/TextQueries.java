package io.toonbank.catalog.search;

import io.toonbank.catalog.Gtin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a person typed, as a question to the index: a SKU or GTIN, or words. Each word may stand in the title, among the names or
 * in the description, in another form, as the beginning of a word, or with a typing error.
 */
final class TextQueries {

    private static final float CODE = 100;
    private static final float TITLE = 6;
    private static final float AS_TYPED = 4;
    private static final float MORE = 3;
    private static final float BODY = 1;
    private static final float BEGINNING = 1.2f;
    private static final float TYPING_ERROR = 0.4f;
    private static final float TIES = 0.1f;
    private static final int BEGINNING_LENGTH_MIN = 2;
    private static final int FUZZY_LENGTH_MIN = 4;
    private static final int FUZZY_TWICE_LENGTH_MIN = 8;
    private static final int EXPANSIONS_MAX = 50;
    private static final Pattern SCANNED = Pattern.compile("\\d{8,14}");

    private TextQueries() {}

    /** Every word must be there. */
    static Query all(String text, String language) {
        return query(text, language, Integer.MAX_VALUE);
    }

    /** Two words of three are enough. */
    static Query most(String text, String language) {
        int words = Languages.words(text).size();
        return query(text, language, Math.max(1, words * 2 / 3));
    }

    private static Query query(String text, String language, int wordsMin) {
        List<String> words = Languages.words(text);
        var said = new BooleanQuery.Builder();
        int needed = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean meaningful = !Languages.stems(words.get(i), language).isEmpty();
            boolean must = meaningful && wordsMin == Integer.MAX_VALUE;
            needed += meaningful ? 1 : 0;
            said.add(word(words.get(i), language, i == words.size() - 1), must ? Occur.MUST : Occur.SHOULD);
        }
        if (wordsMin != Integer.MAX_VALUE || needed == 0) {
            said.setMinimumNumberShouldMatch(Math.min(words.size(), wordsMin == Integer.MAX_VALUE ? 1 : wordsMin));
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(new Term(Fields.CODE, code(text))), CODE), Occur.SHOULD)
                .add(said.build(), Occur.SHOULD)
                .build();
    }

    private static String code(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        return SCANNED.matcher(code).matches() ? Gtin.padded(code) : code;
    }

    /** For suggestions: all words, the last one perhaps unfinished. */
    static Query beginning(String text) {
        var said = new BooleanQuery.Builder();
        for (String word : Languages.words(text)) {
            said.add(new PrefixQuery(new Term(Fields.WORDS, word)), Occur.MUST);
        }
        return said.build();
    }

    private static Query word(String word, String language, boolean last) {
        List<Query> ways = new ArrayList<>();
        for (String stem : Languages.stems(word, language)) {
            ways.add(term(Fields.TITLE + language, stem, TITLE));
            ways.add(term(Fields.MORE + language, stem, MORE));
            ways.add(term(Fields.BODY + language, stem, BODY));
        }
        ways.add(term(Fields.WORDS, word, AS_TYPED));
        if (word.length() >= (last ? BEGINNING_LENGTH_MIN : FUZZY_LENGTH_MIN)) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(Fields.WORDS, word)), BEGINNING));
        }
        if (word.length() >= FUZZY_LENGTH_MIN && !SCANNED.matcher(word).matches()) {
            int edits = word.length() >= FUZZY_TWICE_LENGTH_MIN ? 2 : 1;
            ways.add(new BoostQuery(
                    new FuzzyQuery(new Term(Fields.WORDS, word), edits, 1, EXPANSIONS_MAX, true), TYPING_ERROR));
        }
        return new DisjunctionMaxQuery(ways, TIES);
    }

    private static Query term(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }
}
