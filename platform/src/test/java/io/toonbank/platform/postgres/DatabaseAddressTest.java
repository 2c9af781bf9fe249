package io.toonbank.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void takesAJdbcUrlAsItIs() {
        var address = DatabaseAddress.parse("jdbc:postgresql://db/shop?user=a&password=b", null, null);
        assertThat(address.getJdbcUrl()).isEqualTo("jdbc:postgresql://db/shop?user=a&password=b");
        assertThat(address.getUsername()).isNull();
    }

    @Test
    void readsUserAndPasswordOutOfAPlainUrl() {
        var address =
                DatabaseAddress.parse("postgres://shop:p%40ss+1@db.example:6543/shop?sslmode=require", null, null);
        assertThat(address)
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:6543/shop?sslmode=require", "shop", "p@ss+1"));
    }

    @Test
    void prefersUserAndPasswordGivenBesideTheUrl() {
        var address = DatabaseAddress.parse("postgresql://shop:old@db/shop", "owner", "new");
        assertThat(address).isEqualTo(new DatabaseAddress("jdbc:postgresql://db/shop", "owner", "new"));
    }

    @Test
    void refusesAnotherKindOfDatabase() {
        assertThatThrownBy(() -> DatabaseAddress.parse("jdbc:mysql://db/shop", null, null))
                .isInstanceOf(PostgresStartRefused.class)
                .hasMessageContaining("TOONBANK_DATABASE_URL");
        assertThatThrownBy(() -> DatabaseAddress.parse("postgresql://not a host/shop", null, null))
                .isInstanceOf(PostgresStartRefused.class);
    }

    @Test
    void doesNotShowThePasswordInLogs() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db/shop?user=a&password=hush", null, null)
                        .toString())
                .doesNotContain("hush");
    }
}
