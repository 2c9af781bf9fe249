package io.toonbank.messaging;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that takes lines of its own in a message. Texts are ready for reading: money and dates are written out. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Goods.class, name = "goods"),
    @JsonSubTypes.Type(value = Block.Sums.class, name = "sums"),
    @JsonSubTypes.Type(value = Block.Lines.class, name = "lines"),
    @JsonSubTypes.Type(value = Block.Code.class, name = "code")
})
public sealed interface Block {

    /** Articles with how many and for how much. */
    record Goods(List<Article> articles) implements Block {
        public Goods {
            articles = List.copyOf(articles);
        }
    }

    /**
     * @param detail a second, quieter line
     * @param amount absent where no money is meant
     */
    record Article(
            int quantity,
            String title,
            @Nullable String detail,
            @Nullable String amount) {}

    /** Amounts that add up; the last is the total. */
    record Sums(List<Sum> sums) implements Block {
        public Sums {
            sums = List.copyOf(sums);
        }
    }

    record Sum(String label, String amount) {}

    /** An address, opening hours: lines under a heading. */
    record Lines(String heading, List<String> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A code to show or to tell, with a picture a scanner reads.
     *
     * @param scanned what the picture (QR) says
     */
    record Code(String label, String shown, String scanned) implements Block {}
}
