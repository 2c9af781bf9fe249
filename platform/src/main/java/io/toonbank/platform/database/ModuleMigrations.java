package io.toonbank.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the schema of every module up to date: one Flyway run per folder of {@code db/migration}, each with its own schema
 * and history table. When the files are byte for byte those of the last complete run, nothing needs asking and the start is
 * a second shorter.
 */
public final class ModuleMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);
    private static final String FOLDER = "db/migration/";

    private final DataSource database;

    public ModuleMigrations(DataSource database) {
        this.database = database;
    }

    public void run() {
        Map<String, List<Resource>> modules = find();
        String fingerprint = fingerprint(modules);
        JdbcTemplate sql = new JdbcTemplate(database);
        boolean cleared = new FirstData(database).cleared(modules.keySet());
        if (fingerprint.equals(lastRun(sql)) && !cleared) {
            return;
        }
        modules.keySet().forEach(this::migrate);
        remember(sql, fingerprint);
        LOG.info("Schemas are up to date: {}", String.join(", ", modules.keySet()));
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(true)
                .table("schema_history")
                .locations("classpath:" + FOLDER + module)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static Map<String, List<Resource>> find() {
        try {
            Map<String, List<Resource>> modules = new TreeMap<>();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/*.sql");
            for (Resource file : files) {
                String url = file.getURL().toString();
                String behind = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
                modules.computeIfAbsent(behind.substring(0, behind.indexOf('/')), _ -> new java.util.ArrayList<>())
                        .add(file);
            }
            modules.values()
                    .forEach(list -> list.sort(Comparator.comparing(file -> String.valueOf(file.getFilename()))));
            return modules;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fingerprint(Map<String, List<Resource>> modules) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var module : modules.entrySet()) {
                digest.update(module.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                for (Resource file : module.getValue()) {
                    digest.update(String.valueOf(file.getFilename()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String lastRun(JdbcTemplate sql) {
        sql.execute("create table if not exists public.toonbank_schemas (fingerprint text not null)");
        return sql.queryForList("select fingerprint from public.toonbank_schemas", String.class).stream()
                .findFirst()
                .orElse("");
    }

    private static void remember(JdbcTemplate sql, String fingerprint) {
        sql.update("delete from public.toonbank_schemas");
        sql.update("insert into public.toonbank_schemas (fingerprint) values (?)", fingerprint);
    }
}
