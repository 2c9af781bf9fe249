package io.toonbank.messaging.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Form;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.MessagingRefusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words fit their kind of message: every place is known, stands where its form belongs, and none that is needed is missing. */
final class WordingCheck {

    private static final Pattern STATIC_LINK = Pattern.compile("(https?://|mailto:|tel:).+");

    private final MessageKind kind;
    private final Set<String> used = new LinkedHashSet<>();
    private String pointer = "/body";

    private WordingCheck(MessageKind kind) {
        this.kind = kind;
    }

    /**
     * Refuses {@code messaging.unknown-place}, {@code messaging.block-in-line}, {@code messaging.link-in-text},
     * {@code messaging.bad-link}, {@code messaging.unclosed-condition}, {@code messaging.stray-end}, {@code messaging.place-needed}.
     */
    static void require(MessageKind kind, Wording wording) {
        WordingCheck check = new WordingCheck(kind);
        check.pointer = "/subject";
        check.shortText(wording.subject());
        check.pointer = "/preheader";
        check.shortText(wording.preheader());
        check.pointer = "/body";
        check.parts(WordingParser.parts(wording.body()));
        for (Place place : kind.places()) {
            if (place.needed() && !check.used.contains(place.name())) {
                throw Refused.because(MessagingRefusal.PLACE_NEEDED)
                        .with("place", place.name())
                        .at("/body");
            }
        }
    }

    /** Only texts; and none that only the recipient may read, for subjects are shown everywhere. */
    private void shortText(String text) {
        for (Piece piece : WordingParser.line(text)) {
            if (piece instanceof Piece.Place place) {
                Place known = known(place.name());
                if (known.form() != Form.TEXT) {
                    throw refused(MessagingRefusal.BLOCK_IN_LINE, place.name());
                }
                if (known.secret()) {
                    throw refused(MessagingRefusal.UNKNOWN_PLACE, place.name()).with("known", names());
                }
            }
        }
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading heading -> line(heading.words());
                case Part.Paragraph paragraph -> line(paragraph.words());
                case Part.Bullets bullets -> bullets.points().forEach(this::line);
                case Part.Button button -> link(button.link());
                case Part.BlockPlace block -> alone(block.name());
                case Part.When when -> {
                    var _ = known(when.place());
                    parts(when.parts());
                }
            }
        }
    }

    private void alone(String name) {
        if (known(name).form() == Form.LINK) {
            throw refused(MessagingRefusal.LINK_IN_TEXT, name);
        }
    }

    private void line(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words _ -> {}
                case Piece.Strong strong -> line(strong.pieces());
                case Piece.Link link -> link(link);
                case Piece.Place place -> {
                    switch (known(place.name()).form()) {
                        case TEXT -> {}
                        case LINK -> throw refused(MessagingRefusal.LINK_IN_TEXT, place.name());
                        case BLOCK -> throw refused(MessagingRefusal.BLOCK_IN_LINE, place.name());
                    }
                }
            }
        }
    }

    /** Either an address of ours, which a place of that form gives, or one that is written out. */
    private void link(Piece.Link link) {
        line(link.label());
        if (link.address().size() == 1) {
            switch (link.address().getFirst()) {
                case Piece.Place place
                when known(place.name()).form() == Form.LINK -> {
                    return;
                }
                case Piece.Words words
                when STATIC_LINK.matcher(words.text()).matches() -> {
                    return;
                }
                case Piece _ -> {}
            }
        }
        throw Refused.because(MessagingRefusal.BAD_LINK)
                .with("address", written(link.address()))
                .at(pointer);
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.Words words -> words.text();
                    case Piece.Place place -> "{{" + place.name() + "}}";
                    case Piece.Strong _, Piece.Link _ -> "";
                })
                .collect(Collectors.joining());
    }

    private Place known(String name) {
        used.add(name);
        return kind.place(name)
                .orElseThrow(() -> refused(MessagingRefusal.UNKNOWN_PLACE, name).with("known", names()));
    }

    private String names() {
        return kind.places().stream().map(Place::name).collect(Collectors.joining(", "));
    }

    private Refused refused(MessagingRefusal refusal, String place) {
        return Refused.because(refusal).with("place", place).at(pointer);
    }
}
