package io.toonbank.catalog;

import static io.toonbank.catalog.Assortment.aLamp;
import static io.toonbank.catalog.Assortment.aSimpleProduct;
import static io.toonbank.catalog.Assortment.anySku;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.testing.ToonbankTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class ProductsTest {

    @Autowired
    private Products products;

    @Autowired
    private Variants variants;

    @Autowired
    private Categories categories;

    @Autowired
    private CustomFields fields;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void savesAProductWithItsVariantsAndFindsItByEveryCode() {
        Product lamp = products.save(aLamp(Ids.next()));
        Variant clay = lamp.variants().getFirst();
        assertThat(clay.title().in("nl")).isEqualTo("Tafellamp Olm, klei");
        assertThat(clay.title().in("en")).isEqualTo("Olm table lamp, clay");
        assertThat(variants.bySku(clay.sku())).contains(clay);
        assertThat(variants.byBarcode(clay.gtin())).contains(clay);
        assertThat(variants.byBarcode("0" + clay.gtin())).contains(clay);
        assertThat(variants.byBarcode(clay.sku())).contains(clay);
        assertThat(products.byHandle(lamp.handle())).contains(lamp);
        assertThat(lamp.handle()).startsWith("tafellamp-olm");
    }

    @Test
    void givesProductsOfTheSameNameDifferentAddresses() {
        Product one = products.save(aLamp(Ids.next()));
        Product other = products.save(aLamp(Ids.next()));
        assertThat(one.handle()).isNotEqualTo(other.handle());
    }

    @Test
    void savingTheSameAgainKeepsTheVariantsTheyWere() {
        SaveProduct lamp = aLamp(Ids.next());
        Product first = products.save(lamp);
        Product again = products.save(lamp);
        assertThat(again.version()).isEqualTo(first.version() + 1);
        assertThat(again.variants().stream().map(Variant::id))
                .containsExactlyElementsOf(
                        first.variants().stream().map(Variant::id).toList());
    }

    @Test
    void withdrawsVariantsThatAreNoLongerNamed() {
        SaveProduct lamp = aLamp(Ids.next());
        Product first = products.save(lamp);
        products.save(Assortment.with(lamp, 0, List.of(lamp.variants().getFirst())));
        Variant withdrawn = variants.find(first.variants().getLast().id()).orElseThrow();
        assertThat(withdrawn.active()).isFalse();
        assertThat(variants.find(first.variants().getFirst().id()).orElseThrow().active())
                .isTrue();
    }

    @Test
    void refusesAChangeMadeOnAnOlderVersion() {
        SaveProduct lamp = aLamp(Ids.next());
        products.save(lamp);
        products.save(lamp);
        refuses(
                PlatformRefusal.STALE_VERSION.code(),
                "",
                () -> products.save(Assortment.with(lamp, 0, lamp.variants())));
        refuses(
                PlatformRefusal.STALE_VERSION.code(),
                "",
                () -> products.changeStatus(lamp.id(), 0, ProductStatus.ARCHIVED));
    }

    @Test
    void pointsAtTheFieldThatIsWrong() {
        UUID id = Ids.next();
        SaveProduct lamp = aLamp(id);
        SaveVariant other = SaveVariant.of(null, anySku(), "4006381333930", Map.of("kleur", "spar"));
        refuses(
                "catalog.bad-check-digit",
                "/variants/1/gtin",
                () -> products.save(
                        Assortment.with(lamp, null, List.of(lamp.variants().getFirst(), other))));
        SaveVariant unknown = SaveVariant.of(null, anySku(), null, Map.of("kleur", "paars"));
        refuses(
                "catalog.unknown-option-value",
                "/variants/0/options/kleur",
                () -> products.save(Assortment.with(lamp, null, List.of(unknown))));
        SaveVariant twin = SaveVariant.of(null, anySku(), null, Map.of("kleur", "klei"));
        refuses(
                "catalog.same-options-twice",
                "/variants/1/options",
                () -> products.save(
                        Assortment.with(lamp, null, List.of(lamp.variants().getFirst(), twin))));
        assertThat(products.find(id)).isEmpty();
    }

    @Test
    void refusesCodesThatOtherVariantsHave() {
        SaveProduct lamp = aLamp(Ids.next());
        products.save(lamp);
        String sku = lamp.variants().getFirst().sku();
        String gtin = lamp.variants().getFirst().gtin();
        refuses(
                "catalog.sku-taken",
                "/variants/0/sku",
                () -> products.save(Assortment.with(
                        aLamp(Ids.next()), null, List.of(SaveVariant.of(null, sku, null, Map.of("kleur", "klei"))))));
        refuses(
                "catalog.gtin-taken",
                "/variants/0/gtin",
                () -> products.save(Assortment.with(
                        aLamp(Ids.next()),
                        null,
                        List.of(SaveVariant.of(null, anySku(), gtin, Map.of("kleur", "klei"))))));
        refuses(
                "catalog.variant-elsewhere",
                "/variants/0/id",
                () -> products.save(Assortment.with(
                        aLamp(Ids.next()),
                        null,
                        List.of(SaveVariant.of(
                                variants.bySku(sku).orElseThrow().id(), anySku(), null, Map.of("kleur", "klei"))))));
    }

    @Test
    void ofManyAtOnceGivesOneTheSkuAndRefusesTheOthers() throws Exception {
        String sku = anySku();
        List<Callable<Boolean>> attempts = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(_ -> () -> {
                    SaveProduct lamp = aLamp(Ids.next());
                    var variant = SaveVariant.of(null, sku, null, Map.of("kleur", "klei"));
                    try {
                        products.save(Assortment.with(lamp, null, List.of(variant)));
                        return true;
                    } catch (Refused refused) {
                        return !refused.code().startsWith("catalog.") ? null : false;
                    }
                })
                .toList();
        List<Boolean> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> outcome : threads.invokeAll(attempts)) {
                outcomes.add(outcome.get());
            }
        }
        assertThat(outcomes).filteredOn(Boolean::booleanValue).hasSize(1);
    }

    @Test
    void savesManyAtOnceAllOrNothing() {
        SaveProduct one = aLamp(Ids.next());
        SaveProduct two = aLamp(Ids.next());
        SaveProduct wrong = Assortment.with(two, null, one.variants());
        refuses("catalog.sku-taken", "/1/variants/0/sku", () -> products.saveAll(List.of(one, wrong)));
        assertThat(products.find(one.id())).isEmpty();
        products.saveAll(List.of(one, two));
        assertThat(products.find(List.of(one.id(), two.id()))).hasSize(2);
    }

    @Test
    void remembersNothingOfATransactionThatRollsBack() {
        SaveProduct lamp = aLamp(Ids.next());
        Product saved = products.save(lamp);
        UUID variant = saved.variants().getFirst().id();
        transaction.executeWithoutResult(status -> {
            products.changeStatus(lamp.id(), null, ProductStatus.ARCHIVED);
            assertThat(variants.find(variant).orElseThrow().active()).isFalse();
            status.setRollbackOnly();
        });
        assertThat(variants.find(variant).orElseThrow().active()).isTrue();
        products.changeStatus(lamp.id(), null, ProductStatus.ARCHIVED);
        assertThat(variants.find(variant).orElseThrow().active()).isFalse();
    }

    @Test
    void isPublishedFromAndUntilTheMomentsGiven() {
        UUID web = Ids.next();
        UUID till = Ids.next();
        Product product = products.save(aSimpleProduct("Vaas Linde", web));
        UUID variant = product.variants().getFirst().id();
        assertThat(variants.published(web, List.of(variant))).containsExactly(variant);
        assertThat(variants.published(till, List.of(variant))).isEmpty();
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        products.publish(product.id(), null, List.of(new Publication(web, null, past), Publication.on(till)));
        assertThat(variants.published(web, List.of(variant))).isEmpty();
        assertThat(variants.published(till, List.of(variant))).containsExactly(variant);
        products.publishAll(List.of(product.id()), List.of(Publication.on(web)), Set.of(till));
        assertThat(products.find(product.id()).orElseThrow().publishedOn(Instant.now()))
                .containsExactly(web);
        assertThat(products.publishAll(List.of(product.id()), List.of(Publication.on(web)), Set.of(till)))
                .isZero();
    }

    @Test
    void tagsManyAtOnceAndCountsOnlyTheChanged() {
        Product one = products.save(aSimpleProduct("Kaars", Ids.next()));
        Product two = products.save(aSimpleProduct("Kandelaar", Ids.next()));
        List<UUID> both = List.of(one.id(), two.id());
        assertThat(products.tagAll(both, Set.of("herfst"), Set.of("sfeer"))).isEqualTo(2);
        assertThat(products.tagAll(both, Set.of("herfst"), Set.of("sfeer"))).isZero();
        assertThat(products.find(one.id()).orElseThrow().tags()).containsExactly("herfst");
    }

    @Test
    void addsAVariantWithoutTouchingTheOthers() {
        SaveProduct lamp = aLamp(Ids.next());
        products.save(Assortment.with(lamp, null, List.of(lamp.variants().getFirst())));
        Product grown = products.saveVariant(lamp.id(), 0, lamp.variants().getLast());
        assertThat(grown.variants()).hasSize(2).allMatch(Variant::active);
        var bad = SaveVariant.of(grown.variants().getLast().id(), anySku(), "123", Map.of("kleur", "spar"));
        refuses("catalog.bad-gtin-length", "/gtin", () -> products.saveVariant(lamp.id(), null, bad));
    }

    @Test
    void checksCategoriesAndCustomValues() {
        String code = "test/" + Ids.next();
        categories.save(
                new SaveCategory(code, null, null, Translated.nlEn("Proef", "Test"), Translated.NOTHING, null, 0));
        String field = "f-" + Ids.next();
        fields.save(new CustomFields.SaveCustomField(
                field,
                null,
                Translated.nlEn("Hoogte", "Height"),
                CustomField.Type.MEASURE,
                List.of(),
                MeasureUnit.CM,
                true,
                0));
        SaveProduct lamp = aLamp(Ids.next());
        Product saved = products.save(described(lamp, code, Map.of(field, new Translated(Map.of("nl", "044.50")))));
        assertThat(saved.customFields().get(field).in("en")).isEqualTo("44.50");
        refuses(
                "catalog.bad-custom-value",
                "/customFields/" + field,
                () -> products.save(described(lamp, code, Map.of(field, new Translated(Map.of("und", "hoog"))))));
        refuses(
                "catalog.unknown-category",
                "/categoryCodes/0",
                () -> products.save(described(lamp, "no/such", Map.of())));
        refuses("catalog.category-in-use", "", () -> categories.remove(code));
        refuses("catalog.custom-field-in-use", "", () -> fields.remove(field));
    }

    @Test
    void leavesOnlyHarmlessHtmlInDescriptions() {
        SaveProduct lamp = aLamp(Ids.next());
        String given = "<p onclick=\"x()\">Mooi <b>licht</b><script>alert(1)</script> voor < 5 & meer<ul><li>een</p>";
        Product saved = products.save(new SaveProduct(
                lamp.id(),
                null,
                null,
                lamp.title(),
                Translated.of("nl", given),
                "",
                List.of(),
                List.of(),
                lamp.options(),
                lamp.variants(),
                null,
                Map.of(),
                null,
                ProductStatus.DRAFT));
        assertThat(saved.description().in("nl"))
                .isEqualTo("<p>Mooi <b>licht</b> voor &lt; 5 &amp; meer<ul><li>een</li></ul></p>");
    }

    @Test
    void writesDownWhatChanged() {
        SaveProduct lamp = aLamp(Ids.next());
        products.save(lamp);
        products.changeStatus(lamp.id(), 0, ProductStatus.ARCHIVED);
        var history = audit.history(lamp.id(), PageRequest.first(10)).items();
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().before().get("status").asString()).isEqualTo("ACTIVE");
        assertThat(history.getFirst().after().get("status").asString()).isEqualTo("ARCHIVED");
        assertThat(history.getFirst().after().get("title")).isNull();
    }

    private static SaveProduct described(SaveProduct product, String category, Map<String, Translated> values) {
        return new SaveProduct(
                product.id(),
                null,
                null,
                product.title(),
                product.description(),
                product.vendor(),
                List.of(category),
                product.tags(),
                product.options(),
                product.variants(),
                null,
                values,
                null,
                product.status());
    }

    static void refuses(String code, String pointer, ThrowingCallable attempt) {
        Refused refused = catchThrowableOfType(Refused.class, attempt);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        if (!pointer.isEmpty()) {
            assertThat(refused.fields()).extracting(Refused.Field::pointer).contains(pointer);
        }
    }
}
