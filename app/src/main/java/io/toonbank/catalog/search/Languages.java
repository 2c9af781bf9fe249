package io.toonbank.catalog.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words are cut in each language. Words of the index are also cut into the parts of Dutch compounds ("tafellamp" is found by
 * "lamp"); words of a question are not, because who asks for a "tafellamp" does not mean every lamp.
 */
final class Languages {

    static final List<String> ALL = List.of("nl", "en");

    private static final String FALLBACK = "en";
    private static final int COMPOUND_LENGTH_MIN = 7;
    private static final int PART_LENGTH_MIN = 3;
    private static final int PART_LENGTH_MAX = 15;
    private static final int WORDS_MAX = 12;
    private static final CharArraySet PARTS = parts();

    private static final Analyzer PLAIN = analyzer(stream -> stream);
    private static final Map<String, Analyzer> ASKED = Map.of("nl", analyzer(Languages::dutch), "en", english());

    private Languages() {}

    private interface Filters {
        TokenStream on(TokenStream words);
    }

    static String known(String language) {
        return ALL.contains(language) ? language : FALLBACK;
    }

    /** Cuts the fields of documents. */
    static Analyzer indexing() {
        Map<String, Analyzer> byField = new HashMap<>();
        Analyzer dutch = analyzer(words -> dutch(new DictionaryCompoundWordTokenFilter(
                words, PARTS, COMPOUND_LENGTH_MIN, PART_LENGTH_MIN, PART_LENGTH_MAX, false)));
        for (String kind : Fields.TEXTS) {
            byField.put(kind + "nl", dutch);
            byField.put(kind + "en", english());
        }
        return new PerFieldAnalyzerWrapper(PLAIN, byField);
    }

    /** The words as they were typed, in lower case without accents. */
    static List<String> words(String text) {
        List<String> words = cut(PLAIN, text);
        return words.size() > WORDS_MAX ? words.subList(0, WORDS_MAX) : words;
    }

    /** What a word is looked up as in texts of this language; nothing for words like "the". */
    static List<String> stems(String word, String language) {
        return cut(ASKED.getOrDefault(language, PLAIN), word);
    }

    private static TokenStream dutch(TokenStream words) {
        return new SnowballFilter(new StopFilter(words, DutchAnalyzer.getDefaultStopSet()), "Dutch");
    }

    private static Analyzer english() {
        return analyzer(words -> new SnowballFilter(
                new StopFilter(new EnglishPossessiveFilter(words), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET), "English"));
    }

    private static Analyzer analyzer(Filters filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
                return new TokenStreamComponents(tokenizer, filters.on(plain));
            }
        };
    }

    private static List<String> cut(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CharArraySet parts() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Languages.class.getResourceAsStream("/search/dutch-parts.txt"), StandardCharsets.UTF_8))) {
            CharArraySet parts = new CharArraySet(512, false);
            lines.lines().filter(line -> !line.startsWith("#")).forEach(parts::add);
            return CharArraySet.unmodifiableSet(parts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
