package io.toonbank.customers.internal;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.messaging.Filling;
import io.toonbank.messaging.MessageKind;
import io.toonbank.messaging.MessageKind.Place;
import io.toonbank.messaging.MessageKinds;
import io.toonbank.messaging.Messages;
import io.toonbank.messaging.NewMessage;
import io.toonbank.messaging.NewMessage.Recipient;
import io.toonbank.messaging.ShopLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages about the account itself. Their links open it, so nobody but the recipient gets to read them. */
@Component
class AccountMails implements MessageKinds {

    private static final String RESET = "password-reset";
    private static final String CONFIRM = "address-confirmation";

    private final Messages messages;
    private final ShopLinks shop;
    private final Clock clock;

    AccountMails(Messages messages, ShopLinks shop, Clock clock) {
        this.messages = messages;
        this.shop = shop;
        this.clock = clock;
    }

    @Override
    public List<MessageKind> kinds() {
        Place greeting = Place.text("greeting", "De aanhef met de naam", "The salutation with the name");
        Place name = Place.text("shop", "De naam van de winkel", "The name of the shop");
        return List.of(
                new MessageKind(
                        RESET,
                        Translated.nlEn("Wachtwoord vergeten", "Password forgotten"),
                        Translated.nlEn(
                                "Als een klant een nieuw wachtwoord wil kiezen. De link werkt één keer, een uur lang.",
                                "When a customer wants to choose a new password. The link works once, for an hour."),
                        List.of(
                                greeting,
                                name,
                                Place.link(
                                                "link",
                                                "De pagina voor een nieuw wachtwoord",
                                                "Where a new password is chosen")
                                        .asNeeded()
                                        .asSecret())),
                new MessageKind(
                        CONFIRM,
                        Translated.nlEn("E-mailadres bevestigen", "Confirm an e-mail address"),
                        Translated.nlEn(
                                "Als een klant een account maakt. De link werkt drie dagen.",
                                "When a customer makes an account. The link works for three days."),
                        List.of(
                                greeting,
                                name,
                                Place.link(
                                                "link",
                                                "De pagina die het adres bevestigt",
                                                "The page that confirms the address")
                                        .asNeeded()
                                        .asSecret())));
    }

    @Override
    public Optional<Filling> example(String kind, @Nullable String about, String language) {
        boolean dutch = language.equals("nl");
        return about == null
                ? Optional.of(filling(dutch ? "Voorbeeld Klant" : "Example Customer", language, "/account"))
                : Optional.empty();
    }

    void sendReset(Customer customer, String email, String token, String language) {
        send(RESET, customer, email, "/account/password/" + token, language, CustomerAccounts.RESET_VALID);
    }

    void sendConfirmation(Customer customer, String email, String token, String language) {
        send(CONFIRM, customer, email, "/account/confirmation/" + token, language, CustomerAccounts.VERIFY_VALID);
    }

    private void send(String kind, Customer customer, String email, String path, String language, Duration valid) {
        String spoken = MessageKind.spoken(language);
        messages.send(new NewMessage(
                Ids.next(),
                kind,
                new Recipient(email, customer.shownAs(), spoken),
                filling(customer.name().full(), spoken, path),
                customer.id(),
                null,
                clock.instant().plus(valid)));
    }

    private Filling filling(String name, String language, String path) {
        boolean dutch = language.equals("nl");
        String greeting =
                name.isBlank() ? (dutch ? "Goedendag," : "Hello,") : (dutch ? "Beste " : "Dear ") + name + ",";
        return Filling.of("greeting", greeting)
                .with("link", shop.page(language, path))
                .done();
    }
}
