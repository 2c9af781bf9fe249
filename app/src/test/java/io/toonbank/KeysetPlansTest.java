package io.toonbank;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.access.ApiKeys;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.testing.Caller;
import io.toonbank.testing.SaidToDatabase;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A list of a million rows opens as fast as one of ten only where an index holds the rows in the list's order: then a page is read
 * from where the one before it ended. Asked of PostgreSQL's planner, which is told to sort and to read whole tables only when it
 * knows no other way; so the answer does not hang on how many rows there are.
 */
@ToonbankTest
class KeysetPlansTest {

    private static final String SOMEBODY = "018f0000-0000-7000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private SaidToDatabase said;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    /** The table, the list, and what a cursor of it holds ("-" for a list with one page only). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            product     | /catalog/products?                      | TIME,ID
            product     | /catalog/products?sort=title            | vaas,ID
            product     | /catalog/products?sort=-createdAt       | TIME,ID
            product     | /catalog/products?vendor=Any            | TIME,ID
            customer    | /customers?                             | TIME,ID
            customer    | /customers?sort=name                    | berg,ID
            customer    | /customers?sort=-updatedAt              | TIME,ID
            level       | /inventory/levels?                      | ID,ID
            level       | /inventory/levels?locationId=ID         | ID,ID
            movement    | /inventory/movements?variantId=ID       | TIME,ID
            booking     | /inventory/bookings?kind=RECEIPT        | TIME,ID
            reservation | /inventory/reservations?                | ID
            payment     | /payments?                              | TIME,ID
            message     | /messaging/messages?                              | TIME,ID
            message     | /messaging/messages?orderId=ID          | TIME,ID
            message     | /messaging/messages?customerId=ID       | TIME,ID
            work_order  | /fulfillment/work-orders?               | TIME,ID
            work_order  | /fulfillment/work-orders?open=true      | TIME,ID
            work_order  | /fulfillment/work-orders?sort=-createdAt | TIME,ID
            parcel      | /fulfillment/parcels?                   | TIME,ID
            manifest    | /fulfillment/manifests?                 | TIME,ID
            """)
    void readEachPageInTheOrderOfAnIndex(String table, String list, String cursor) {
        Caller admin = Caller.at(port).withKey(keys);
        String first = "/api/admin" + filled(list);
        String next = first + "&cursor="
                + Cursor.of(List.of(filled(cursor).split(",", -1))).encoded();
        for (String page : List.of(first, next)) {
            List<String> pages = said
                    .selectsDuring(() -> {
                        var answer = admin.get(page);
                        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    })
                    .stream()
                    .filter(sql -> sql.contains("\"" + table + "\"") && sql.contains("order by"))
                    .toList();
            assertThat(pages).as("what %s asks", page).isNotEmpty();
            assertThat(plan(pages.getFirst()))
                    .as("%s:%n%s", page, pages.getFirst())
                    .contains("Index")
                    .doesNotContain("Seq Scan on " + table)
                    .doesNotContainPattern("(?m)^\\W*Sort\\b");
        }
    }

    private static String filled(String text) {
        return text.replaceAll("\\bID\\b", SOMEBODY).replaceAll("\\bTIME\\b", "2026-03-01T12:00:00Z");
    }

    private String plan(String sql) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            database.execute("set local enable_seqscan = off");
            database.execute("set local enable_sort = off");
            database.execute("set local enable_bitmapscan = off");
            return String.join("\n", database.queryForList("explain " + sql, String.class));
        }));
    }
}
