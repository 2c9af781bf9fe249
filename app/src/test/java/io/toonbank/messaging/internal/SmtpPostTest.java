package io.toonbank.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.messaging.ShopLinks;
import io.toonbank.messaging.internal.MailSettings.Security;
import io.toonbank.messaging.internal.Post.Addressed;
import io.toonbank.messaging.internal.Post.Handed;
import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class SmtpPostTest {

    @Autowired
    private ShopLinks shop;

    @Test
    void tellsWhatIsRefusedForEverFromWhatIsRefusedForNow() throws IOException {
        Map<String, String> answers = Map.of(
                "nobody@mail.example", "550 5.1.1 no such user",
                "old@mail.example", "550 no such user here",
                "full@mail.example", "552 5.2.2 mailbox full",
                "policy@mail.example", "550 5.7.1 not from you",
                "busy@mail.example", "451 4.7.1 greylisted, come back later");
        try (SmallSmtpServer server = new SmallSmtpServer(answers)) {
            List<Handed> handed = post(server.port())
                    .hand(List.of(
                            letter("nobody@mail.example"),
                            letter("anna@mail.example"),
                            letter("old@mail.example"),
                            letter("full@mail.example"),
                            letter("policy@mail.example"),
                            letter("busy@mail.example"),
                            letter("bert@mail.example")));

            assertThat(handed.get(0))
                    .isInstanceOfSatisfying(
                            Handed.Never.class,
                            never -> assertThat(never.addressGone()).isTrue());
            assertThat(handed.get(1)).isInstanceOf(Handed.Taken.class);
            assertThat(handed.get(2))
                    .isInstanceOfSatisfying(
                            Handed.Never.class,
                            never -> assertThat(never.addressGone()).isTrue());
            assertThat(handed.get(3))
                    .isInstanceOfSatisfying(
                            Handed.Never.class,
                            never -> assertThat(never.addressGone()).isFalse());
            assertThat(handed.get(4))
                    .isInstanceOfSatisfying(
                            Handed.Never.class,
                            never -> assertThat(never.addressGone()).isFalse());
            assertThat(handed.get(5))
                    .isInstanceOfSatisfying(
                            Handed.Later.class,
                            later -> assertThat(later.reason()).contains("greylisted"));
            assertThat(handed.get(6)).isInstanceOf(Handed.Taken.class);
        }
    }

    @Test
    void blamesNoLetterWhenNobodyAnswers() throws IOException {
        int closed;
        try (SmallSmtpServer server = new SmallSmtpServer(Map.of())) {
            closed = server.port();
        }

        assertThat(post(closed).hand(List.of(letter("anna@mail.example"), letter("bert@mail.example"))))
                .allSatisfy(handed -> assertThat(handed).isInstanceOf(Handed.Closed.class));
    }

    private SmtpPost post(int port) {
        return new SmtpPost(
                new MailSettings(
                        "localhost", port, null, null, Security.NONE, "shop@shop.example", null, null, null, null),
                shop);
    }

    private static Addressed letter(String to) {
        return new Addressed(
                UUID.randomUUID().toString(),
                to,
                "Test Persoon",
                "nl",
                new Letter("Proef", "<p>Proef</p>", "Proef", Map.of()));
    }
}
