package io.toonbank.messaging.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKinds;
import io.toonbank.messaging.MessagingRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of messages all modules send, and the words that come with the software; a start fails when these do not fit. */
@Component
class DeclaredKinds implements SmartInitializingSingleton {

    private static final int HEAD_LINES = 3;

    private final Map<String, MessageKind> kinds = new LinkedHashMap<>();
    private final Map<String, MessageKinds> senders = new HashMap<>();
    private final Map<String, Wording> shipped = new HashMap<>();

    private final ObjectProvider<MessageKinds> modules;

    DeclaredKinds(ObjectProvider<MessageKinds> modules) {
        this.modules = modules;
    }

    /** Once everybody is there: who declares kinds may send messages as well. */
    @Override
    public void afterSingletonsInstantiated() {
        for (MessageKinds module : modules.stream().toList()) {
            for (MessageKind kind : module.kinds()) {
                kinds.put(kind.code(), kind);
                senders.put(kind.code(), module);
                MessageKind.LANGUAGES.forEach(language -> {
                    Wording words = read("mail/" + kind.code() + "_" + language + ".txt");
                    WordingCheck.require(kind, words);
                    shipped.put(key(kind.code(), language), words);
                });
            }
        }
    }

    Collection<MessageKind> all() {
        return kinds.values();
    }

    /** Refuses {@code messaging.no-such-kind}. */
    MessageKind require(String code) {
        return find(code).orElseThrow(() -> Refused.because(MessagingRefusal.NO_SUCH_KIND));
    }

    Optional<MessageKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    Wording shipped(String code, String language) {
        return Objects.requireNonNull(shipped.get(key(code, language)), code);
    }

    /** Refuses {@code messaging.no-such-case}. */
    Filling example(String code, @Nullable String about, String language) {
        return Objects.requireNonNull(senders.get(code), code)
                .example(code, about, language)
                .orElseThrow(() -> Refused.because(MessagingRefusal.NO_SUCH_CASE)
                        .with("about", about == null ? "" : about)
                        .at("/about"));
    }

    private static String key(String code, String language) {
        return code + "_" + language;
    }

    /** "Subject: …", "Preheader: …", an empty line, the body. */
    private static Wording read(String file) {
        try {
            List<String> lines = new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Wording(
                    lines.get(0).replaceFirst("^Subject: ", ""),
                    lines.get(1).replaceFirst("^Preheader: ", ""),
                    String.join("\n", lines.subList(HEAD_LINES, lines.size())));
        } catch (IOException missing) {
            throw new UncheckedIOException(file, missing);
        }
    }
}
