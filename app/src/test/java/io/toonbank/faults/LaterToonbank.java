package io.toonbank.faults;

import io.toonbank.Toonbank;
import io.toonbank.platform.time.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/** Toonbank in two minutes from now: whoever was interrupted has been given up by then. */
final class LaterToonbank {

    private static final Duration LATER = Duration.ofMinutes(2);
    private static final Duration TICK = Duration.ofMillis(20);

    private LaterToonbank() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(Toonbank.class);
        ApplicationContextInitializer<ConfigurableApplicationContext> ticking =
                context -> context.addApplicationListener(event -> {
                    if (event instanceof ContextRefreshedEvent refreshed
                            && refreshed.getApplicationContext() == context) {
                        tick(context.getBean(SettableClock.class));
                    }
                });
        application.addInitializers(ticking);
        application.run(arguments);
    }

    private static void tick(SettableClock clock) {
        clock.set(Instant.now().plus(LATER));
        Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                clock.set(Instant.now().plus(LATER));
                java.util.concurrent.locks.LockSupport.parkNanos(TICK.toNanos());
            }
        });
    }
}
