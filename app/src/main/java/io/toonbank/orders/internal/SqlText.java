package io.toonbank.orders.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement put together from parts that each bring their parameters. */
final class SqlText {

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    static SqlText of(String part, @Nullable Object... parameters) {
        return new SqlText().add(part, parameters);
    }

    SqlText add(String part, @Nullable Object... values) {
        text.append(part);
        Collections.addAll(parameters, values);
        return this;
    }

    SqlText add(SqlText part) {
        text.append(part.text);
        parameters.addAll(part.parameters);
        return this;
    }

    String text() {
        return text.toString();
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
