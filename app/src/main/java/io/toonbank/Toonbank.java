package io.toonbank;

import io.toonbank.imports.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application, or one of its commands. */
@SpringBootApplication(
        proxyBeanMethods = false,
        // Rooms may have components of the same name.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Toonbank {

    public static void main(String[] arguments) {
        if (CommandLine.isCommand(arguments)) {
            System.exit(CommandLine.run(Toonbank.class, arguments));
        }
        SpringApplication.run(Toonbank.class, arguments);
    }
}
