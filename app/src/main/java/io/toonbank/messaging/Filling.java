package io.toonbank.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What fills the places of a template, already in the recipient's language. What is absent or empty counts as not there. */
public record Filling(Map<String, String> texts, Map<String, Block> blocks) {

    public static final Filling NOTHING = new Filling(Map.of(), Map.of());

    public Filling {
        texts = Map.copyOf(texts);
        blocks = Map.copyOf(blocks);
    }

    public boolean has(String place) {
        return !texts.getOrDefault(place, "").isEmpty() || blocks.containsKey(place);
    }

    /** Only these places. */
    public Filling only(Set<String> places) {
        return new Filling(kept(texts, places, true), kept(blocks, places, true));
    }

    public Filling without(Set<String> places) {
        return new Filling(kept(texts, places, false), kept(blocks, places, false));
    }

    public Filling and(Filling other) {
        Map<String, String> allTexts = new LinkedHashMap<>(texts);
        allTexts.putAll(other.texts);
        Map<String, Block> allBlocks = new LinkedHashMap<>(blocks);
        allBlocks.putAll(other.blocks);
        return new Filling(allTexts, allBlocks);
    }

    public static Building of(String place, @Nullable String text) {
        return new Building().with(place, text);
    }

    private static <V> Map<String, V> kept(Map<String, V> all, Set<String> places, boolean those) {
        return all.entrySet().stream()
                .filter(entry -> places.contains(entry.getKey()) == those)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Collects a filling. */
    public static final class Building {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, Block> blocks = new LinkedHashMap<>();

        public Building with(String place, @Nullable String text) {
            if (text != null && !text.isEmpty()) {
                texts.put(place, text);
            }
            return this;
        }

        public Building with(String place, @Nullable Block block) {
            if (block != null) {
                blocks.put(place, block);
            }
            return this;
        }

        public Filling done() {
            return new Filling(texts, blocks);
        }
    }
}
