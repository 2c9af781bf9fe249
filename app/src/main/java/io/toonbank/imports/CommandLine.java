package io.toonbank.imports;

import io.toonbank.imports.internal.ImportCommand;
import io.toonbank.imports.internal.ReportCommand;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code import} and {@code report} from the command line: the application without its doors, on the same database. Where the
 * application runs beside it, its database server is used and the changes reach it as events.
 */
public final class CommandLine {

    private static final int WRONG_USE = 2;

    private CommandLine() {}

    /** Whether these arguments are a command and not a start of the application. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && List.of("import", "report").contains(arguments[0]);
    }

    /** Runs the command and answers the exit status: 0 done, 1 not done, 2 wrong use. */
    public static int run(Class<?> application, String[] arguments) {
        Arguments given = Arguments.of(Arrays.asList(arguments).subList(1, arguments.length));
        String wrong = arguments[0].equals("import") ? ImportCommand.misuse(given) : ReportCommand.misuse(given);
        if (!wrong.isEmpty()) {
            System.err.println(wrong);
            return WRONG_USE;
        }
        try (ConfigurableApplicationContext context = new SpringApplication(application)
                .run(
                        "--server.port=-1",
                        "--toonbank.demo=false",
                        "--toonbank.search=off",
                        "--toonbank.events.deliver=false",
                        "--toonbank.database.join=true",
                        "--db-scheduler.enabled=false",
                        "--logging.level.io.toonbank=warn")) {
            return arguments[0].equals("import")
                    ? context.getBean(ImportCommand.class).run(given, System.out, System.err)
                    : context.getBean(ReportCommand.class).run(given, System.out);
        }
    }
}
