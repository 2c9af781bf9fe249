package io.toonbank.platform.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Statements of one transaction that travel together. While work is {@link #gather}ed its statements wait until one of their answers is
 * wanted, or until the work is done, and then go to the database in one round trip; anywhere else each goes at once. They are
 * executed in the order in which they were given. What the work asks by other means does not see what still waits here.
 */
@Component
public class GatheredStatements {

    private final JdbcTemplate database;

    public GatheredStatements(JdbcTemplate database) {
        this.database = database;
    }

    /** What a statement will have answered; asking sends everything that waits. */
    public interface Answer<T> {
        T get();
    }

    /** Runs work inside a transaction; every statement it gave was executed and its answer looked at when this returns. */
    public <T> T gather(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Statements are gathered in a transaction");
        }
        if (isGathering()) {
            return work.get();
        }
        Waiting waiting = new Waiting();
        TransactionSynchronizationManager.bindResource(this, waiting);
        try {
            T result = work.get();
            waiting.send();
            return result;
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    public boolean isGathering() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** @param affected looks at how many rows there were; what it throws rolls the transaction back */
    public void update(String sql, IntConsumer affected, @Nullable Object... arguments) {
        add(new Statement<>(sql, arguments, null, rows -> affected.accept(rows.count())));
    }

    public <T> Answer<List<T>> query(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        Statement<T> statement = new Statement<>(sql, arguments, mapper, _ -> {});
        Waiting waiting = add(statement);
        return () -> {
            if (statement.result == null) {
                waiting.send();
            }
            return statement.result().rows();
        };
    }

    /** @param read looks at the rows; what it throws rolls the transaction back */
    public <T> void query(String sql, RowMapper<T> mapper, Consumer<List<T>> read, @Nullable Object... arguments) {
        add(new Statement<>(sql, arguments, mapper, result -> read.accept(result.rows())));
    }

    private Waiting add(Statement<?> statement) {
        Waiting gathered = (Waiting) TransactionSynchronizationManager.getResource(this);
        Waiting waiting = gathered == null ? new Waiting() : gathered;
        waiting.statements.add(statement);
        if (gathered == null) {
            waiting.send();
        }
        return waiting;
    }

    private record Result<T>(List<T> rows, int count) {}

    private static final class Statement<T> {

        private final String sql;
        private final @Nullable Object[] arguments;
        private final @Nullable RowMapper<T> mapper;
        private final Consumer<Result<T>> check;
        private @Nullable Result<T> result;

        Statement(String sql, @Nullable Object[] arguments, @Nullable RowMapper<T> mapper, Consumer<Result<T>> check) {
            this.sql = sql;
            this.arguments = arguments;
            this.mapper = mapper;
            this.check = check;
        }

        void read(PreparedStatement statement) throws SQLException {
            if (mapper == null) {
                result = new Result<>(List.of(), statement.getUpdateCount());
                return;
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet set = statement.getResultSet()) {
                while (set.next()) {
                    rows.add(mapper.mapRow(set, rows.size()));
                }
            }
            result = new Result<>(rows, rows.size());
        }

        Result<T> result() {
            if (result == null) {
                throw new IllegalStateException("The statements that waited were given up");
            }
            return result;
        }

        void check() {
            check.accept(result());
        }
    }

    private final class Waiting {

        private final List<Statement<?>> statements = new ArrayList<>();

        void send() {
            if (statements.isEmpty()) {
                return;
            }
            List<Statement<?>> sent = List.copyOf(statements);
            statements.clear();
            String sql = sent.stream().map(statement -> statement.sql).collect(Collectors.joining(";\n"));
            database.execute(connection -> connection.prepareStatement(sql), (PreparedStatement prepared) -> {
                bind(prepared, sent);
                prepared.execute();
                for (int i = 0; i < sent.size(); i++) {
                    if (i > 0) {
                        prepared.getMoreResults();
                    }
                    sent.get(i).read(prepared);
                }
                return null;
            });
            sent.forEach(Statement::check);
        }

        private static void bind(PreparedStatement prepared, List<Statement<?>> statements) throws SQLException {
            int place = 1;
            for (Statement<?> statement : statements) {
                for (Object argument : statement.arguments) {
                    StatementCreatorUtils.setParameterValue(prepared, place++, SqlTypeValue.TYPE_UNKNOWN, argument);
                }
            }
        }
    }
}
