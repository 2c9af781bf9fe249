package io.toonbank.codegen;

import io.toonbank.platform.database.ModuleMigrations;
import io.toonbank.platform.postgres.EmbeddedPostgres;
import io.toonbank.platform.postgres.RunningPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Migrates an empty database and writes {@code io.toonbank.<module>.db} for every module folder below
 * {@code app/src/main/resources/db/migration}. Run from the project folder, with module names to write only those.
 */
public final class GenerateTables {

    private static final Path RESOURCES = Path.of("app/src/main/resources");
    private static final String SOURCES = "app/src/main/java";

    private GenerateTables() {}

    public static void main(String[] modules) throws Exception {
        Path folder = Files.createTempDirectory("toonbank-codegen");
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        var settings = new EmbeddedPostgres.Settings(folder.resolve("data"), Map.of("fsync", "off"));
        try (RunningPostgres server = EmbeddedPostgres.start(settings);
                var resources =
                        new URLClassLoader(new URL[] {directory(RESOURCES)}, GenerateTables.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(resources);
            new ModuleMigrations(new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password())).run();
            for (String module : modules.length == 0 ? allModules() : List.of(modules)) {
                generate(module, server);
            }
        } finally {
            deleteTree(folder);
        }
    }

    private static URL directory(Path path) throws IOException {
        return URI.create(
                        path.toAbsolutePath().toUri() + (path.toUri().toString().endsWith("/") ? "" : "/"))
                .toURL();
    }

    private static List<String> allModules() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("db/migration"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void generate(String module, RunningPostgres server) throws Exception {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema(module)
                .withOutputSchemaToDefault(false)
                .withIncludes(".*")
                .withExcludes("schema_history")
                .withForcedTypes(
                        new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone"));
        var generate = new Generate()
                .withGeneratedAnnotation(false)
                .withPojos(false)
                .withDaos(false)
                .withFluentSetters(true)
                .withGlobalObjectReferences(true)
                .withComments(false)
                .withCommentsOnCatalogs(false)
                .withSources(false)
                .withJavaTimeTypes(true);
        GenerationTool.generate(new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(server.jdbcUrl())
                        .withUser(server.user())
                        .withPassword(server.password()))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(
                                new Target().withDirectory(SOURCES).withPackageName("io.toonbank." + module + ".db"))));
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
