package io.toonbank.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.events.Subscribers;
import io.toonbank.platform.events.Subscribers.HeldFact;
import io.toonbank.platform.events.Subscribers.SetAsideFact;
import io.toonbank.platform.events.Subscribers.SubscriberState;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.testing.Caller;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A fact that a subscriber cannot bear holds it up until a person decides. */
@ToonbankTest
class SubscribersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private Subscribers subscribers;

    @Autowired
    private StubbornSubscriber stubborn;

    @Autowired
    private EventLog events;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void likesEverything() {
        stubborn.disliked.clear();
        var _ = subscribers.tryNow(StubbornSubscriber.ID);
    }

    @Test
    void showsWhichFactHoldsASubscriberUpAndLetsTheOthersGoOn() {
        List<UUID> facts = List.of(Ids.next(), Ids.next(), Ids.next());
        UUID bad = facts.get(1);
        stubborn.disliked.add(bad);
        tell(facts);
        HeldFact held = heldUpAt(bad);
        assertThat(held.type()).isEqualTo("testing.stubborn-fact.v1");
        assertThat(state().error()).contains("I do not like").contains(bad.toString());
        assertThat(state().failingSince()).isNotNull();
        assertThat(state().waiting()).isEqualTo(2);
        assertThat(stubborn.heard).contains(facts.getFirst()).doesNotContain(bad, facts.getLast());
        assertThat(refusal(() -> subscribers.setAside(StubbornSubscriber.ID, held.position() - 1, "test")))
                .isEqualTo(PlatformRefusal.SUBSCRIBER_MOVED_ON);

        Caller admin = Caller.at(port).withKey(keys);
        var passed = admin.post(
                "/api/admin/operations/subscribers/" + StubbornSubscriber.ID + "/set-aside",
                Map.of("position", held.position(), "reason", "wacht op een reparatie"));
        assertThat(passed.status()).as(passed.text()).isEqualTo(200);

        await().until(() -> stubborn.heard.contains(facts.getLast()));
        assertThat(state().failures()).isZero();
        SetAsideFact kept = aside(bad);
        assertThat(kept.reason()).isEqualTo("wacht op een reparatie");
        assertThat(refusal(() -> subscribers.replay(kept.id()))).isEqualTo(PlatformRefusal.FACT_STILL_FAILS);
        assertThat(aside(bad).replayedAt()).isNull();
        stubborn.disliked.clear();
        assertThat(subscribers.replay(kept.id()).replayedAt()).isNotNull();
        var _ = subscribers.replay(kept.id());
        assertThat(stubborn.heard).filteredOn(bad::equals).hasSize(1);
    }

    @Test
    void triesAgainWhenAskedTo() {
        UUID bad = Ids.next();
        stubborn.disliked.add(bad);
        tell(List.of(bad));
        var _ = heldUpAt(bad);
        assertThat(subscribers.tryNow(StubbornSubscriber.ID).failures()).isPositive();

        stubborn.disliked.clear();

        await().until(() -> subscribers.tryNow(StubbornSubscriber.ID).failures() == 0);
        await().until(() -> stubborn.heard.contains(bad));
    }

    @Test
    void isForWhoMay() {
        assertThat(Caller.at(port).get("/api/admin/operations/subscribers").status())
                .isEqualTo(401);
    }

    private HeldFact heldUpAt(UUID bad) {
        await().until(() -> {
            HeldFact at = state().failingAt();
            return at != null && at.subject().equals(bad);
        });
        return Objects.requireNonNull(state().failingAt());
    }

    private void tell(List<UUID> facts) {
        transaction.executeWithoutResult(
                _ -> events.append(facts.stream().map(StubbornFact::new).toList()));
    }

    private SubscriberState state() {
        return subscribers.all().stream()
                .filter(one -> one.id().equals(StubbornSubscriber.ID))
                .findFirst()
                .orElseThrow();
    }

    private SetAsideFact aside(UUID fact) {
        return subscribers.setAside().stream()
                .filter(one -> one.fact().subject().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private static Object refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).refusal();
    }
}
