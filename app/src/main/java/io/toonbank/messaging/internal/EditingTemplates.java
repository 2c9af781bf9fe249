package io.toonbank.messaging.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageLog;
import io.toonbank.messaging.MessagingRefusal;
import io.toonbank.messaging.Templates;
import io.toonbank.messaging.internal.WordingStore.Spot;
import io.toonbank.platform.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the words of messages and shows how they would look. */
@Component
class EditingTemplates implements Templates {

    private final DeclaredKinds kinds;
    private final WordingStore store;
    private final Writing writing;
    private final Trials trials;
    private final Audit audit;

    EditingTemplates(DeclaredKinds kinds, WordingStore store, Writing writing, Trials trials, Audit audit) {
        this.kinds = kinds;
        this.store = store;
        this.writing = writing;
        this.trials = trials;
        this.audit = audit;
    }

    @Override
    public List<Summary> list() {
        Map<Spot, WordingStore.Version> latest = store.latest();
        String reader = LocaleContextHolder.getLocale().getLanguage();
        return kinds.all().stream()
                .map(kind -> new Summary(
                        kind.code(),
                        kind.name().in(reader),
                        kind.occasion().in(reader),
                        MessageKind.LANGUAGES.stream()
                                .map(language -> language(kind, language, latest.get(new Spot(kind.code(), language))))
                                .toList()))
                .toList();
    }

    private Language language(MessageKind kind, String language, WordingStore.@Nullable Version last) {
        Wording own = last == null ? null : last.wording();
        Wording words = own == null ? kinds.shipped(kind.code(), language) : own;
        return new Language(
                language,
                own != null,
                words.subject(),
                last == null ? null : last.changedAt(),
                last == null ? null : last.changedBy());
    }

    @Override
    public Template require(String code, String language) {
        MessageKind kind = kind(code, language);
        List<WordingStore.Version> versions = store.versions(code, language);
        WordingStore.Version last = versions.isEmpty() ? null : versions.getFirst();
        Wording shipped = kinds.shipped(code, language);
        Wording own = last == null ? null : last.wording();
        String reader = LocaleContextHolder.getLocale().getLanguage();
        return new Template(
                code,
                language,
                kind.name().in(reader),
                kind.occasion().in(reader),
                kind.places(),
                words(own == null ? shipped : own),
                words(shipped),
                own != null,
                last == null ? 0 : last.version(),
                versions.stream()
                        .limit(VERSIONS_SHOWN_MAX)
                        .map(version -> new Version(
                                version.version(),
                                version.wording() == null ? null : words(version.wording()),
                                version.changedAt(),
                                version.changedBy()))
                        .toList());
    }

    @Override
    @Transactional
    public Template save(String code, String language, Words words, int version) {
        Wording wording = fitting(kind(code, language), words);
        Words before = require(code, language).words();
        store.add(code, language, wording, version);
        audit.record("message-template", subject(code, language), "changed", before, words);
        return require(code, language);
    }

    @Override
    @Transactional
    public Template reset(String code, String language, int version) {
        var _ = kind(code, language);
        Words before = require(code, language).words();
        store.add(code, language, null, version);
        audit.record("message-template", subject(code, language), "reset", before, null);
        return require(code, language);
    }

    @Override
    public MessageLog.Shown preview(String code, String language, Words words, @Nullable String about) {
        MessageKind kind = kind(code, language);
        Wording wording = fitting(kind, words);
        return ReadingTheLog.shown(writing.letter(wording, example(kind, about, language), language));
    }

    @Override
    @Transactional
    public void trial(UUID id, String code, String language, Words words, @Nullable String about, String to) {
        MessageKind kind = kind(code, language);
        trials.send(id, kind, language, fitting(kind, words), example(kind, about, language), to);
    }

    /** Secrets of a real case are nobody's business here. */
    private Filling example(MessageKind kind, @Nullable String about, String language) {
        String named = about == null || about.isBlank() ? null : about.strip();
        Filling filling = kinds.example(kind.code(), named, language);
        return named == null ? filling : writing.masked(kind, filling, language);
    }

    private MessageKind kind(String code, String language) {
        MessageKind kind = kinds.require(code);
        if (!MessageKind.LANGUAGES.contains(language)) {
            throw Refused.because(MessagingRefusal.NO_SUCH_KIND);
        }
        return kind;
    }

    private static Wording fitting(MessageKind kind, Words words) {
        Wording wording = new Wording(words.subject().strip(), words.preheader().strip(), words.body());
        WordingCheck.require(kind, wording);
        return wording;
    }

    private static Words words(Wording wording) {
        return new Words(wording.subject(), wording.preheader(), wording.body());
    }

    /** Under which the history of a template is found. */
    private static UUID subject(String code, String language) {
        return UUID.nameUUIDFromBytes(("message-template:" + code + ":" + language).getBytes(StandardCharsets.UTF_8));
    }
}
