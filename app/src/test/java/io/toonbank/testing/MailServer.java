package io.toonbank.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A mail server that all tests of the run share: whatever the application sends arrives here, over SMTP, and can be read. */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        start();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "mail server",
                        Map.of(
                                "toonbank.mail.host",
                                "127.0.0.1",
                                "toonbank.mail.port",
                                Integer.toString(SERVER.getSmtp().getPort()),
                                "toonbank.mail.security",
                                "NONE",
                                "toonbank.mail.from",
                                "shop@shop.example",
                                "toonbank.mail.bounces",
                                "bounces@shop.example",
                                "toonbank.shop.url",
                                "https://shop.example")));
    }

    private static synchronized void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    /** What arrived at an address, in the order it came. */
    public static List<MimeMessage> arrivedAt(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(address));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
