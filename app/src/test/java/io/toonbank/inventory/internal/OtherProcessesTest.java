package io.toonbank.inventory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.toonbank.inventory.Availability;
import io.toonbank.inventory.StockCast;
import io.toonbank.inventory.StockView;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ToonbankTest
class OtherProcessesTest {

    @Autowired
    private StockCast cast;

    @Autowired
    private Availability availability;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatAnotherProcessCommitsIsSeenHereToo() {
        UUID here = cast.aLocation();
        UUID channel = cast.aChannelSuppliedBy(here);
        UUID lamp = cast.aVariantAt(here, 5);
        assertThat(available(channel, lamp)).isEqualTo(5);

        database.update("""
                with changed as (
                  update inventory.level set reserved = 2, version = version + 1 where variant_id = ? returning variant_id
                )
                insert into inventory.change (node, variant_ids) select gen_random_uuid(), array_agg(variant_id) from changed
                """, lamp);
        await().until(() -> available(channel, lamp) == 3);
        database.update("update inventory.level set reserved = 0, version = version + 1 where variant_id = ?", lamp);
    }

    @Test
    void forgetsVariantsWhenMemoryIsFullAndStillAnswersRight() {
        LevelMemory memory = new LevelMemory();
        for (int i = 0; i < 10; i++) {
            UUID variant = io.toonbank.kernel.Ids.next();
            memory.of(List.of(variant), ids -> List.of(new LevelRow(variant, variant, 7, 2, 1, 1)));
            assertThat(memory.of(List.of(variant), _ -> List.of())).containsKey(variant);
        }
        long filled = memory.bytes();
        assertThat(filled).isPositive();
        memory.forgetAll();
        assertThat(memory.bytes()).isZero();
    }

    @Test
    void keepsNothingThatChangedWhileItWasRead() {
        LevelMemory memory = new LevelMemory();
        UUID variant = io.toonbank.kernel.Ids.next();
        UUID location = io.toonbank.kernel.Ids.next();
        LevelRow old = new LevelRow(variant, location, 7, 0, 0, 1);
        LevelRow committedMeanwhile = new LevelRow(variant, location, 7, 3, 0, 2);

        memory.of(List.of(variant), _ -> {
            memory.apply(List.of(committedMeanwhile));
            return List.of(old);
        });
        assertThat(free(memory, variant, location, committedMeanwhile)).isEqualTo(4);
        memory.apply(List.of(old));
        assertThat(free(memory, variant, location, old)).isEqualTo(4);
    }

    private static long free(LevelMemory memory, UUID variant, UUID location, LevelRow stored) {
        VariantLevels levels = Objects.requireNonNull(
                memory.of(List.of(variant), _ -> List.of(stored)).get(variant));
        return levels.at(memory.numbers().of(location));
    }

    private long available(UUID channelId, UUID variantId) {
        StockView view = availability.forChannel(channelId, List.of(variantId)).get(variantId);
        return view == null ? -1 : view.available();
    }
}
