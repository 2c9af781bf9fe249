package io.toonbank.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.access.DemoMode;
import io.toonbank.kernel.Ids;
import io.toonbank.messaging.Block;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageLog;
import io.toonbank.messaging.MessageState;
import io.toonbank.messaging.Messages;
import io.toonbank.messaging.NewMessage;
import io.toonbank.messaging.NewMessage.Recipient;
import io.toonbank.messaging.Suppressions;
import io.toonbank.messaging.internal.Post.Addressed;
import io.toonbank.messaging.internal.Post.Handed;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.MailServer;
import io.toonbank.testing.ReadMail;
import io.toonbank.testing.ToonbankTest;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The queue and the post, read from a real mail server. */
@ToonbankTest
class MessagesTest {

    private static final Instant LATER = Instant.parse("2120-01-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Messages messages;

    @Autowired
    private MessageLog log;

    @Autowired
    private MessageStore store;

    @Autowired
    private WordingStore wordings;

    @Autowired
    private Writing writing;

    @Autowired
    private DeclaredKinds kinds;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private DSLContext database;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoMode demo;

    @Autowired
    private ApiKeys keys;

    @Test
    void sendsHtmlAndTextThatSayTheSameOnceForAnId() throws MessagingException {
        String address = anAddress();
        NewMessage message = confirmation(Ids.next(), address, "Anna <b>de</b> [klik](https://kwaad.example)");

        messages.send(message);
        messages.send(message);

        List<ReadMail> arrived = mailroom.arrivedAt(address);
        assertThat(arrived).hasSize(1);
        ReadMail mail = arrived.getFirst();
        assertThat(mail.subject()).isEqualTo("Je bestelling W1 bij Onze winkel");
        assertThat(mail.html())
                .contains("Anna &lt;b&gt;de&lt;/b&gt; [klik](https://kwaad.example)")
                .contains("href=\"https://shop.example/orders/1\"")
                .contains("Tafellamp &amp; zo", "lang=\"nl\"")
                .doesNotContain("{{");
        assertThat(mail.text())
                .contains("Anna <b>de</b> [klik](https://kwaad.example)")
                .contains("https://shop.example/orders/1", "2 x Tafellamp & zo")
                .doesNotContain("{{");
        var raw = MailServer.arrivedAt(address).getFirst();
        assertThat(raw.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(raw.getMessageID()).isEqualTo("<" + message.id() + "@shop.example>");
        assertThat(raw.getHeader("Return-Path")).containsExactly("<bounces@shop.example>");
        assertThat(log.require(message.id()).message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void keepsMessagesToBeReadWhereThereIsNoMailServer() {
        Queue closed = new Queue(
                kinds,
                wordings,
                writing,
                store,
                suppressions,
                new FakePost(false, _ -> taken()),
                office(new FakePost(false, _ -> taken()), Instant.now()),
                demo,
                Clock.systemUTC());
        UUID id = Ids.next();

        closed.send(confirmation(id, anAddress(), "Anna"));

        assertThat(log.require(id).message().state()).isEqualTo(MessageState.KEPT);
        assertThat(log.shown(id).text()).contains("Anna");
    }

    @Test
    void triesAgainLaterAndLaterAndGivesUpAfterThreeDays() {
        StoredMessage waiting = aWaitingMessage();
        FakePost busy = new FakePost(true, _ -> new Handed.Later("451 busy"));
        Instant now = LATER;
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            office(busy, now).send();
            Instant next = store.find(waiting.id()).orElseThrow().dueAt();
            pauses.add(Duration.between(now, next));
            now = next;
        }
        assertThat(pauses).containsExactlyElementsOf(PostOffice.PAUSES.subList(0, 3));

        Instant tooLate = LATER.plus(PostOffice.TRIED_FOR).plusSeconds(1);
        office(busy, tooLate).send();

        assertThat(log.require(waiting.id()).message().state()).isEqualTo(MessageState.FAILED);
        assertThat(log.require(waiting.id()).attempts())
                .extracting(MessageLog.Attempt::outcome)
                .containsExactly("DEFERRED", "DEFERRED", "DEFERRED", "FAILED");
    }

    @Test
    void doesNotCountATryAgainstAMessageWhenTheServerIsAway() {
        StoredMessage waiting = aWaitingMessage();

        office(new FakePost(true, _ -> new Handed.Closed("no route")), LATER).send();

        StoredMessage after = store.find(waiting.id()).orElseThrow();
        assertThat(after.state()).isEqualTo(MessageState.WAITING);
        assertThat(after.tries()).isZero();
        assertThat(after.dueAt()).isEqualTo(LATER.plus(PostOffice.PAUSES.getFirst()));
        end(waiting);
    }

    @Test
    void writesNothingMoreToAnAddressThatIsGone() {
        StoredMessage waiting = aWaitingMessage();

        office(new FakePost(true, _ -> new Handed.Never("550 5.1.1 nobody", true)), LATER)
                .send();

        assertThat(log.require(waiting.id()).message().state()).isEqualTo(MessageState.BOUNCED);
        UUID next = Ids.next();
        messages.send(confirmation(next, waiting.recipient(), "Anna"));
        assertThat(log.require(next).message().state()).isEqualTo(MessageState.SUPPRESSED);
        assertThat(mailroom.arrivedAt(waiting.recipient())).isEmpty();

        Answer repeat = office().post("/api/admin/messaging/messages/" + next + "/repeats", Map.of());
        assertThat(repeat.code()).isEqualTo("messaging.suppressed");
        assertThat(office().delete("/api/admin/messaging/suppressions/" + waiting.recipient())
                        .status())
                .isEqualTo(204);
        assertThat(office().post("/api/admin/messaging/messages/" + next + "/repeats", Map.of())
                        .status())
                .isEqualTo(201);
        assertThat(mailroom.arrivedAt(waiting.recipient())).hasSize(1);
    }

    @Test
    void booksABounceThatComesBackLaterAndAComplaint() {
        String address = anAddress();
        UUID id = Ids.next();
        messages.send(confirmation(id, address, "Anna"));
        assertThat(mailroom.arrivedAt(address)).hasSize(1);

        Answer delayed = report(id, address, "delayed", "4.4.1");
        assertThat(delayed.json().path("outcome").asString()).isEqualTo("DELAYED");
        assertThat(log.require(id).message().state()).isEqualTo(MessageState.SENT);
        Answer full = report(id, address, "failed", "5.2.2");
        assertThat(full.json().path("addressSuppressed").asBoolean()).isFalse();
        Answer gone = report(id, address, "failed", "5.1.1");

        assertThat(gone.json().path("addressSuppressed").asBoolean())
                .as(gone.text())
                .isTrue();
        assertThat(log.require(id).message().state()).isEqualTo(MessageState.BOUNCED);
        assertThat(suppressions.among(List.of(address))).containsExactly(address);
        assertThat(report(Ids.next(), address, "failed", "5.1.1").code()).isEqualTo("messaging.not-a-report");
        assertThat(send("Subject: hi\r\n\r\nno report").code()).isEqualTo("messaging.not-a-report");
    }

    @Test
    void tearsUpWhatItSaidToSomebodyWhoAsksToBeForgotten() {
        UUID customer = Ids.next();
        UUID id = Ids.next();
        String address = anAddress();
        NewMessage message = confirmation(id, address, "Anna");
        messages.send(new NewMessage(id, message.kind(), message.to(), message.filling(), customer, null, null));
        assertThat(mailroom.arrivedAt(address)).hasSize(1);

        messages.forget(customer);

        assertThat(log.require(id).message().recipient()).isEmpty();
        assertThat(log.require(id).message().subject()).isEmpty();
        assertThat(log.shown(id).text()).doesNotContain("Anna", "Tafellamp");
    }

    private Answer report(UUID id, String address, String action, String status) {
        return send("""
                From: MAILER-DAEMON@mail.example
                To: bounces@shop.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 %s
                  as it is
                --b
                Content-Type: text/rfc822-headers

                To: %s
                X-Toonbank-Message: %s
                --b--
                """.formatted(address, action, status, status, address, id).replace("\n", "\r\n"));
    }

    private Answer send(String mail) {
        return office().send(
                        "POST",
                        "/api/admin/messaging/reports",
                        "message/rfc822",
                        mail.getBytes(StandardCharsets.UTF_8));
    }

    private Caller office() {
        return Caller.at(port).withKey(keys);
    }

    private static String anAddress() {
        return "klant-" + Ids.next() + "@mail.example";
    }

    private static NewMessage confirmation(UUID id, String address, String name) {
        return new NewMessage(
                id,
                "order-confirmation",
                new Recipient(address, "Test Persoon", "nl"),
                Filling.of("greeting", name)
                        .with("orderNumber", "W1")
                        .with("orderDate", "vandaag")
                        .with("orderLink", "https://shop.example/orders/1")
                        .with(
                                "goods",
                                new Block.Goods(List.of(new Block.Article(2, "Tafellamp & zo", null, "€ 10,00"))))
                        .done(),
                null,
                null,
                null);
    }

    /** Due so late that only the office of this test takes it. */
    private StoredMessage aWaitingMessage() {
        Wording words = kinds.shipped("order-confirmation", "nl");
        wordings.keep(List.of(words));
        StoredMessage message = new StoredMessage(
                Ids.next(),
                "order-confirmation",
                "nl",
                words.id(),
                anAddress(),
                null,
                "Proef",
                Filling.NOTHING,
                null,
                null,
                null,
                null,
                MessageState.WAITING,
                0,
                LATER,
                null,
                null,
                LATER,
                null);
        assertThat(store.add(List.of(message))).isEqualTo(1);
        return message;
    }

    private void end(StoredMessage message) {
        assertThat(store.end(message.id(), MessageState.WAITING, MessageState.EXPIRED, null))
                .isTrue();
    }

    private PostOffice office(Post post, Instant now) {
        Clock clock = Clock.fixed(now, java.time.ZoneOffset.UTC);
        return new PostOffice(
                new MessageStore(database, json, clock), wordings, writing, suppressions, post, transaction, clock);
    }

    private static Handed taken() {
        return new Handed.Taken("250");
    }

    /** A mail server in name only. */
    private record FakePost(boolean open, Function<Addressed, @Nullable Handed> answer) implements Post {

        @Override
        public List<Handed> hand(List<Addressed> letters) {
            return letters.stream()
                    .map(answer)
                    .map(java.util.Objects::requireNonNull)
                    .toList();
        }
    }
}
