package io.toonbank.catalog.internal;

import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What a person typed into a search field of the back office: every word must occur, in any part of a word. */
public final class SearchWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int WORDS_MAX = 8;

    private SearchWords() {}

    /** @param words a column of words in lower case without accents */
    public static Condition in(Field<String> words, @Nullable String typed) {
        Condition all = DSL.noCondition();
        if (typed == null || typed.isBlank()) {
            return all;
        }
        for (String word : SPACE.split(Words.plain(typed.strip()), WORDS_MAX)) {
            all = all.and(words.like("%" + DSL.escape(word, '!') + "%", '!'));
        }
        return all;
    }
}
