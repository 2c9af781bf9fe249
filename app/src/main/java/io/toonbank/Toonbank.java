package io.toonbank;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication(proxyBeanMethods = false)
public class Toonbank {

    public static void main(String[] arguments) {
        SpringApplication.run(Toonbank.class, arguments);
    }
}
