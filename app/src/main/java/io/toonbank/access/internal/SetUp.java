package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.SET_UP;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.access.DemoMode;
import io.toonbank.access.FirstOwner;
import io.toonbank.access.Passwords;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.Secrets;
import io.toonbank.access.StaffAccounts;
import io.toonbank.access.StaffMember;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class SetUp implements FirstOwner {

    static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("set-up-address", 10, Duration.ofMinutes(15));

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private static final int CODE_LENGTH = 12;

    private final DSLContext database;
    private final StaffAccounts staff;
    private final StaffStore store;
    private final Passwords passwords;
    private final Attempts attempts;
    private final DemoMode demo;
    private final TransactionTemplate transaction;

    SetUp(
            DSLContext database,
            StaffAccounts staff,
            StaffStore store,
            Passwords passwords,
            Attempts attempts,
            DemoMode demo,
            TransactionTemplate transaction) {
        this.database = database;
        this.staff = staff;
        this.store = store;
        this.passwords = passwords;
        this.attempts = attempts;
        this.demo = demo;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!demo.on() && needed()) {
            String code = newCode();
            LOG.info("Nobody works here yet. Open /backoffice and make the first owner with the set-up code {}", code);
        }
    }

    /** The code before it is forgotten. */
    String newCode() {
        String code = Secrets.readable(CODE_LENGTH);
        byte[] hash = Secrets.hash(code);
        database.insertInto(SET_UP)
                .set(SET_UP.CODE_HASH, hash)
                .onConflict(SET_UP.ONLY_ROW)
                .doUpdate()
                .set(SET_UP.CODE_HASH, hash)
                .execute();
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    @Override
    public boolean needed() {
        return staff.nobodyYet();
    }

    @Override
    public StaffMember setUp(String code, String name, String email, String password, String language, String address) {
        attempts.count(PER_ADDRESS, address);
        if (!needed()) {
            throw Refused.because(AccessRefusal.ALREADY_SET_UP);
        }
        byte[] codeHash = Secrets.hash(code.replace("-", "").strip().toUpperCase(Locale.ROOT));
        String passwordHash = passwords.hash(password);
        var owner = new SaveStaff(
                Ids.next(), name, email, language, List.of(RoleAssignment.everywhere(Role.OWNER)), false, true, null);
        return Objects.requireNonNull(transaction.execute(_ -> useUp(codeHash, owner, passwordHash)));
    }

    /** Of two at once, one finds the code gone. */
    private StaffMember useUp(byte[] codeHash, SaveStaff owner, String passwordHash) {
        int used =
                database.deleteFrom(SET_UP).where(SET_UP.CODE_HASH.eq(codeHash)).execute();
        if (used == 0) {
            throw Refused.because(AccessRefusal.WRONG_SET_UP_CODE).at("/code");
        }
        UUID id = staff.save(owner).id();
        store.setPassword(id, passwordHash);
        return staff.find(id).orElseThrow();
    }
}
