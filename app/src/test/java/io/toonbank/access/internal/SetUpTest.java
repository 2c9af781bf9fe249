package io.toonbank.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class SetUpTest {

    @Autowired
    private SetUp setUp;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    /** Nobody works here, until the end of the test. */
    private void inAnEmptyShop(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.update("delete from access.staff");
            test.run();
        });
    }

    private void setUp(String code) {
        setUp.setUp(
                code, "Eerste Eigenaar", "first-" + Ids.next() + "@example.com", "een lang wachtwoord", "nl", "test");
    }

    @Test
    void thePrintedCodeMakesTheFirstOwnerOnce() {
        inAnEmptyShop(() -> {
            String code = setUp.newCode();
            assertThat(setUp.needed()).isTrue();
            setUp(code.toLowerCase(java.util.Locale.ROOT));
            assertThat(setUp.needed()).isFalse();
            assertThatThrownBy(() -> setUp(code))
                    .matches(refused -> ((Refused) refused).is(AccessRefusal.ALREADY_SET_UP));
        });
    }

    @Test
    void aWrongCodeMakesNobody() {
        inAnEmptyShop(() -> {
            setUp.newCode();
            assertThatThrownBy(() -> setUp("AAAA-BBBB-CCCC"))
                    .matches(refused -> ((Refused) refused).is(AccessRefusal.WRONG_SET_UP_CODE));
            assertThat(setUp.needed()).isTrue();
        });
    }

    @Test
    void theLastOwnerCannotLeave() {
        inAnEmptyShop(() -> {
            setUp(setUp.newCode());
            var owner = database.queryForObject("select id from access.staff", java.util.UUID.class);
            var leaving = new SaveStaff(
                    owner,
                    "Eerste Eigenaar",
                    "x@example.com",
                    "nl",
                    List.of(RoleAssignment.everywhere(Role.MANAGER)),
                    false,
                    true,
                    null);
            assertThatThrownBy(() -> staff.save(leaving))
                    .matches(refused -> ((Refused) refused).is(AccessRefusal.LAST_OWNER));
        });
    }
}
