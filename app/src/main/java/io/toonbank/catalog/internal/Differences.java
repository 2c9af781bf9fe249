package io.toonbank.catalog.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is different between two states of a thing, so that its history shows the change and not the whole. */
@Component
class Differences {

    private final JsonMapper json;

    Differences(JsonMapper json) {
        this.json = json;
    }

    /** The members of each side that the other has otherwise. */
    record Sides(@Nullable Map<String, JsonNode> before, Map<String, JsonNode> after) {}

    Sides between(@Nullable Object before, Object after) {
        Map<String, JsonNode> now = members(after);
        if (before == null) {
            return new Sides(null, now);
        }
        Map<String, JsonNode> then = members(before);
        Map<String, JsonNode> both = new LinkedHashMap<>(then);
        both.entrySet().retainAll(now.entrySet());
        then.keySet().removeAll(both.keySet());
        now.keySet().removeAll(both.keySet());
        return new Sides(then, now);
    }

    private Map<String, JsonNode> members(Object thing) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        json.valueToTree(thing).properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        members.remove("updatedAt");
        return members;
    }
}
