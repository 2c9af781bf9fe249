package io.toonbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class GatheredStatementsTest {

    private static final String INSERT = "insert into gathered_test select * from unnest(?::int[])";

    @Autowired
    GatheredStatements statements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void anEmptyTable() {
        database.execute("create table if not exists gathered_test (id int primary key)");
        database.execute("truncate gathered_test");
    }

    @Test
    void whatIsGatheredWaitsUntilAnAnswerIsWantedAndKeepsItsOrder() {
        List<Integer> counts = new ArrayList<>();
        List<Integer> seen = transaction.execute(_ -> statements.gather(() -> {
            statements.update(INSERT, counts::add, (Object) new Integer[] {1, 2});
            assertThat(counts).isEmpty();
            var all = statements.query("select id from gathered_test order by id", (row, _) -> row.getInt(1));
            statements.update("delete from gathered_test where id > ?", counts::add, 1);
            assertThat(all.get()).containsExactly(1, 2);
            assertThat(counts).containsExactly(2, 1);
            statements.update(INSERT, counts::add, (Object) new Integer[] {3});
            return all.get();
        }));
        assertThat(seen).containsExactly(1, 2);
        assertThat(counts).containsExactly(2, 1, 1);
        assertThat(stored()).containsExactly(1, 3);
    }

    @Test
    void elsewhereEachGoesAtOnce() {
        List<Integer> counts = new ArrayList<>();
        statements.update(INSERT, counts::add, (Object) new Integer[] {7});
        assertThat(counts).containsExactly(1);
        assertThat(statements
                        .query("select id from gathered_test", (row, _) -> row.getInt(1))
                        .get())
                .containsExactly(7);
    }

    @Test
    void anAnswerThatIsNotLikedRollsEverythingBack() {
        assertThatThrownBy(() -> transaction.execute(_ -> statements.gather(() -> {
                    statements.update(INSERT, _ -> {}, (Object) new Integer[] {1});
                    statements.update("delete from gathered_test where id = 9", deleted -> {
                        if (deleted != 1) {
                            throw new IllegalStateException("nothing to delete");
                        }
                    });
                    return 0;
                })))
                .hasMessage("nothing to delete");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aRefusalOfTheDatabaseIsTheOneThatIsThrownEverywhere() {
        assertThatThrownBy(() -> transaction.execute(_ -> statements.gather(() -> {
                    statements.update(INSERT, _ -> {}, (Object) new Integer[] {1});
                    statements.update(INSERT, _ -> {}, (Object) new Integer[] {1});
                    statements.update(INSERT, _ -> {}, (Object) new Integer[] {2});
                    return 0;
                })))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatWaitsWhenTheWorkFailsIsNeverSent() {
        List<Integer> counts = new ArrayList<>();
        assertThatThrownBy(() -> transaction.execute(_ -> statements.gather(() -> {
                    statements.update(INSERT, counts::add, (Object) new Integer[] {1});
                    throw new IllegalArgumentException("changed my mind");
                })))
                .hasMessage("changed my mind");
        assertThat(counts).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void gatheringNeedsATransaction() {
        assertThatThrownBy(() -> statements.gather(() -> 1)).isInstanceOf(IllegalStateException.class);
    }

    private List<Integer> stored() {
        return database.queryForList("select id from gathered_test order by id", Integer.class);
    }
}
