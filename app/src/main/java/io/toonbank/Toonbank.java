package io.toonbank;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application. */
@SpringBootApplication(
        proxyBeanMethods = false,
        // Rooms may have components of the same name.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Toonbank {

    public static void main(String[] arguments) {
        SpringApplication.run(Toonbank.class, arguments);
    }
}
