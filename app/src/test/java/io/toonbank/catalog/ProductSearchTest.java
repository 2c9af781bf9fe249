package io.toonbank.catalog;

import static io.toonbank.catalog.Assortment.aProduct;
import static io.toonbank.catalog.Assortment.anySku;
import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.SearchQuery.FacetKind;
import io.toonbank.catalog.SearchQuery.Filters;
import io.toonbank.catalog.SearchQuery.Sort;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.testing.ToonbankTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a channel of its own, so it sees only its own products. */
@ToonbankTest
class ProductSearchTest {

    @Autowired
    private ProductSearch search;

    @Autowired
    private Products products;

    @Autowired
    private Categories categories;

    @Autowired
    private ListingSignals signals;

    private final UUID channel = Ids.next();
    private UUID lamp = Ids.next();
    private UUID vase = Ids.next();
    private UUID pan = Ids.next();

    @BeforeEach
    void aSmallShop() {
        lamp = saved("Crème tafellamp Olm", "Cream table lamp Olm");
        vase = saved("Grote vazen van glas", "Large glass vases");
        pan = saved("Gietijzeren koekenpan", "Cast iron frying pan");
        search.catchUp();
    }

    @ParameterizedTest
    @CsvSource({
        "nl,tafellamp,lamp", "nl,lamp,lamp", "nl,tafel,lamp", "nl,creme,lamp", "nl,tafelamp,lamp", "nl,vaas glas,vase",
        "nl,vazen,vase", "nl,koekepan,pan", "nl,gietijzer,pan", "en,lamps,lamp", "en,vase,vase", "en,fryng pan,pan",
        "en,the large vases,vase", "nl,taf,lamp", "nl,tafellamp xyzzyq olm,lamp"
    })
    void findsWordsInOtherFormsPartsOfCompoundsAndTypingErrors(String language, String text, String expected) {
        Map<String, UUID> names = Map.of("lamp", lamp, "vase", vase, "pan", pan);
        assertThat(find(language, text).productIds()).first().isEqualTo(names.get(expected));
    }

    @Test
    void findsByTheCodesOnTheLabel() {
        Variant variant = products.find(lamp).orElseThrow().variants().getFirst();
        assertThat(find("nl", variant.sku().toLowerCase(java.util.Locale.ROOT)).productIds())
                .containsExactly(lamp);
    }

    @Test
    void answersNothingForNonsenseAndEverythingForNoWords() {
        assertThat(find("nl", "qqqwwwzzz").productIds()).isEmpty();
        assertThat(find("nl", " ?! ").productIds()).containsExactlyInAnyOrder(lamp, vase, pan);
    }

    @Test
    void showsOnlyWhatIsPublishedOnTheChannelNow() {
        products.publish(lamp, null, List.of());
        products.publish(
                vase, null, List.of(new Publication(channel, Instant.now().plus(Duration.ofDays(1)), null)));
        products.publish(
                pan,
                null,
                List.of(new Publication(channel, Instant.EPOCH, Instant.now().plus(Duration.ofDays(1)))));
        search.catchUp();
        assertThat(find("nl", null).productIds()).containsExactly(pan);
        products.changeStatus(pan, null, ProductStatus.ARCHIVED);
        search.catchUp();
        assertThat(find("nl", null).productIds()).isEmpty();
    }

    @Test
    void sortsAndNarrowsByWhatHigherModulesSaid() {
        signals.lowestPrices(channel, Map.of(lamp, 8_900L, vase, 2_450L, pan, 4_999L));
        signals.inStock(channel, Map.of(lamp, false, vase, true));
        signals.popularity(channel, Map.of(lamp, 5L, vase, 1L, pan, 9L));
        search.catchUp();
        assertThat(sorted(Sort.PRICE_ASCENDING)).containsExactly(vase, pan, lamp);
        assertThat(sorted(Sort.PRICE_DESCENDING)).containsExactly(lamp, pan, vase);
        assertThat(sorted(Sort.POPULARITY)).containsExactly(pan, lamp, vase);
        assertThat(sorted(Sort.NEWEST)).containsExactly(pan, vase, lamp);
        Filters priced = new Filters(Set.of(), Set.of(), Set.of(), Map.of(), 2_500L, 5_000L, false);
        assertThat(ask(null, priced, Set.of(), Sort.RELEVANCE, 10, null).productIds())
                .containsExactly(pan);
        Filters inStock = new Filters(Set.of(), Set.of(), Set.of(), Map.of(), null, null, true);
        assertThat(ask(null, inStock, Set.of(), Sort.RELEVANCE, 10, null).productIds())
                .containsExactlyInAnyOrder(vase, pan);
    }

    @Test
    void countsAFacetAsIfItsOwnFilterWereNotSet() {
        String above = "t" + Ids.next().toString().substring(24);
        category(above, null);
        category(above + "/lampen", above);
        UUID green = coloured("Vloerlamp groen", above + "/lampen", "klei");
        coloured("Vloerlamp rood", above + "/lampen", "spar");
        search.catchUp();
        Filters narrowed =
                new Filters(Set.of(above), Set.of(), Set.of(), Map.of("kleur", Set.of("klei")), null, null, false);
        SearchResult found = ask(null, narrowed, Set.of(FacetKind.values()), Sort.RELEVANCE, 10, null);
        assertThat(found.productIds()).containsExactly(green);
        var colours = facet(found, FacetKind.OPTION);
        assertThat(colours.name()).isEqualTo("Kleur");
        assertThat(colours.counts()).extracting(SearchResult.Count::code).containsExactlyInAnyOrder("klei", "spar");
        assertThat(facet(found, FacetKind.CATEGORY).counts())
                .contains(new SearchResult.Count(above + "/lampen", "Naam " + above + "/lampen", 1));
        assertThat(facet(found, FacetKind.VENDOR).counts())
                .first()
                .extracting(SearchResult.Count::count)
                .isEqualTo(1L);
        assertThat(facet(found, FacetKind.IN_STOCK).counts())
                .first()
                .extracting(SearchResult.Count::count)
                .isEqualTo(1L);
    }

    @Test
    void turnsPagesWithoutShowingAnythingTwice() {
        List<UUID> all = new ArrayList<>(List.of(lamp, vase, pan));
        for (int i = 0; i < 20; i++) {
            all.add(saved("Kaars nummer " + i, "Candle number " + i));
        }
        search.catchUp();
        for (Sort sort : Sort.values()) {
            List<UUID> seen = new ArrayList<>();
            String cursor = null;
            do {
                SearchResult page = ask(null, Filters.NONE, Set.of(), sort, 7, cursor);
                assertThat(page.total()).isEqualTo(all.size());
                seen.addAll(page.productIds());
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        }
        ProductsTest.refuses("platform.bad-cursor", "", () -> ask(null, Filters.NONE, Set.of(), Sort.NEWEST, 7, "eA"));
    }

    @Test
    void suggestsWhileSomebodyTypes() {
        assertThat(search.suggest(channel, "nl", "taf qx", 5)).isEmpty();
        assertThat(search.suggest(channel, "nl", "tafel", 5))
                .extracting(ProductSearch.Suggestion::text)
                .contains("Crème tafellamp Olm");
        assertThat(search.suggest(channel, "nl", "zwalu", 5))
                .contains(new ProductSearch.Suggestion(
                        ProductSearch.Suggestion.Kind.VENDOR, "Atelier Zwaluwberg", "Atelier Zwaluwberg"));
    }

    private void category(String code, String parent) {
        categories.save(
                new SaveCategory(code, null, parent, Translated.of("nl", "Naam " + code), Translated.NOTHING, null, 0));
    }

    private UUID coloured(String title, String category, String colour) {
        UUID id = Ids.next();
        products.save(new SaveProduct(
                id,
                null,
                null,
                Translated.of("nl", title),
                Translated.NOTHING,
                "Atelier Zwaluwberg",
                List.of(category),
                List.of(),
                List.of(Assortment.colours()),
                List.of(SaveVariant.of(null, anySku(), null, Map.of("kleur", colour))),
                null,
                Map.of(),
                List.of(Publication.on(channel)),
                ProductStatus.ACTIVE));
        return id;
    }

    private UUID saved(String dutch, String english) {
        SaveProduct product = aProduct(
                Ids.next(),
                Translated.nlEn(dutch, english),
                List.of(SaveVariant.of(null, anySku(), null, Map.of())),
                List.of(Publication.on(channel)));
        return products.save(product).id();
    }

    private List<UUID> sorted(Sort sort) {
        return ask(null, Filters.NONE, Set.of(), sort, 10, null).productIds();
    }

    private SearchResult find(String language, String text) {
        return search.search(
                new SearchQuery(channel, language, text, Filters.NONE, Set.of(), Sort.RELEVANCE, 10, null));
    }

    private SearchResult ask(String text, Filters filters, Set<FacetKind> facets, Sort sort, int limit, String cursor) {
        return search.search(new SearchQuery(channel, "nl", text, filters, facets, sort, limit, cursor));
    }

    private static SearchResult.Facet facet(SearchResult found, FacetKind kind) {
        return found.facets().stream()
                .filter(facet -> facet.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
