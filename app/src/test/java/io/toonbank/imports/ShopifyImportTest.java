package io.toonbank.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.customers.ConsentChannel;
import io.toonbank.customers.Consents;
import io.toonbank.customers.Customer;
import io.toonbank.customers.Customers;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.Purpose;
import io.toonbank.imports.Imports.NewImport;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.Address;
import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.LocationKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SalesChannels;
import io.toonbank.network.SaveLocation;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderStatus;
import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files in the columns of Shopify's exports, with rows of our own. */
@ToonbankTest
class ShopifyImportTest {

    private static final String PRODUCT_COLUMNS =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
                    + "Variant Inventory Qty,Variant Price,Variant Taxable,Variant Barcode,Image Src,Status\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Products products;

    @Autowired
    private Variants variants;

    @Autowired
    private Customers customers;

    @Autowired
    private Consents consents;

    @Autowired
    private OrderBook orders;

    @Autowired
    private SalesChannels channels;

    @Autowired
    private StockLevels levels;

    @Autowired
    private NetworkSetup network;

    @TempDir
    private Path folder;

    private String mark = "";

    @BeforeEach
    void aMarkOfItsOwn() {
        mark = Ids.next().toString().substring(24);
    }

    @Test
    void makesProductsOfRowsWithTheSameHandleAndLeavesABadRowOut() throws IOException {
        Location store = aStore();
        String rows = PRODUCT_COLUMNS
                + "vaas-%1$s,Vaas,<p>Mooi</p>,Huis,Wonen %1$s,\"glas, groen\",true,Maat,Klein,V-%1$s-K,400,3,12.50,true,,http://example.test/1.jpg,active\n"
                + "vaas-%1$s,,,,,,,,Groot,V-%1$s-G,900,5,19.95,true,4006381333931x,,\n"
                + "vaas-%1$s,,,,,,,,Reus,V-%1$s-R,1900,1,29.95,true,4006381333930,,\n"
                + "vaas-%1$s,,,,,,,,Mini,V-%1$s-M,100,7,9.95,false,,,\n"
                + "los-%1$s,,,,,,,,Blauw,V-%1$s-B,1,1,1.00,true,,,\n"
                + "kom-%1$s,Kom,,Huis,,,false,Title,Default Title,,0,,5.00,true,,,draft\n";
        ImportJob job = load(ImportKind.PRODUCTS, rows.formatted(mark), new ImportOptions(null, store.code(), "nl"));
        assertThat(job.status()).as(job.failure()).isEqualTo(ImportStatus.DONE);
        StringBuilder report = new StringBuilder();
        imports.report(job.id(), report);
        assertThat(report.toString().lines().skip(1).map(line -> line.split(",")[0] + " " + line.split(",")[1]))
                .containsExactly(
                        "3 catalog.bad-gtin-digits", "4 catalog.bad-check-digit", "6 imports.without-first-row");
        Product vase = products.byHandle("vaas-" + mark).orElseThrow();
        assertThat(vase.variants()).extracting(Variant::sku).containsExactly("V-" + mark + "-K", "V-" + mark + "-M");
        assertThat(vase.variants().getFirst().title().in("nl")).isEqualTo("Vaas, klein");
        assertThat(vase.variants().getLast().taxCategory()).isEqualTo("zero");
        assertThat(vase.tags()).containsExactly("glas", "groen");
        assertThat(vase.categoryCodes()).containsExactly("wonen-" + mark);
        assertThat(vase.publications()).isNotEmpty();
        Product bowl = products.byHandle("kom-" + mark).orElseThrow();
        assertThat(bowl.publications()).isEmpty();
        assertThat(bowl.variants().getFirst().sku()).isEqualTo("KOM-" + mark.toUpperCase(java.util.Locale.ROOT));
        assertThat(levels.level(vase.variants().getFirst().id(), store.id()).onHand())
                .isEqualTo(3);
    }

    @Test
    void countsStockAtLocationsByNameOrCode() throws IOException {
        load(
                ImportKind.PRODUCTS,
                (PRODUCT_COLUMNS + "pan-%1$s,Pan,,,,,true,Title,Default Title,P-%1$s,,,5.00,true,,,active\n")
                        .formatted(mark),
                ImportOptions.DEFAULTS);
        Location store = aStore();
        String rows = "Handle,Title,SKU,Location,On hand (current),On hand (new)\n"
                + "pan-%1$s,Pan,P-%1$s,%2$s,0,14\npan-%1$s,Pan,,%3$s,4,\n"
                + "pan-%1$s,Pan,P-%1$s,Nergens,0,14\nx,X,NO-%1$s,%2$s,0,14\npan-%1$s,Pan,P-%1$s,%2$s,0,veel\n";
        Location other = aStore();
        ImportJob job = load(
                ImportKind.INVENTORY,
                rows.formatted(mark, store.name(), other.code().toLowerCase()),
                ImportOptions.DEFAULTS);
        assertThat(job.status()).as(job.failure()).isEqualTo(ImportStatus.DONE);
        Variant pan = variants.bySku("P-" + mark).orElseThrow();
        StringBuilder report = new StringBuilder();
        imports.report(job.id(), report);
        assertThat(levels.level(pan.id(), store.id()).onHand()).as("%s", report).isEqualTo(14);
        assertThat(levels.level(pan.id(), other.id()).onHand()).as("%s", report).isEqualTo(4);
        assertThat(report.toString())
                .contains("4,imports.unknown-location", "5,imports.unknown-sku", "6,imports.not-a-number");
    }

    @Test
    void meetsCustomersOnceAndTakesTheirYesOver() throws IOException {
        String rows = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Address1,"
                + "Default Address City,Default Address Country Code,Default Address Zip,Phone,Tags,Note\n"
                + "'77%1$s,Demo,Klant,demo-%1$s@example.test,yes,Dorpsstraat 1,Ons Dorp,NL,'1234 AB,,\"Vip, Eerste\",\n"
                + ",Demo,Niemand,,no,,,,,,,\n,Demo,Fout,geen-adres,no,,,,,,,\n";
        ImportJob job = load(ImportKind.CUSTOMERS, rows.formatted(mark), new ImportOptions(null, null, "nl"));
        assertThat(job.refused()).isEqualTo(2);
        load(ImportKind.CUSTOMERS, rows.formatted(mark) + "\n", new ImportOptions(null, null, "nl"));
        Customer met = customers
                .byIdentity(IdentityKind.EMAIL, "demo-" + mark + "@example.test")
                .orElseThrow();
        assertThat(customers.byIdentity(IdentityKind.EXTERNAL, "shopify:77" + mark))
                .contains(met);
        assertThat(met.mainAddress().orElseThrow().postcode().replace(" ", "")).isEqualTo("1234AB");
        assertThat(met.tags()).contains("vip");
        assertThat(consents.granted(met.id(), Purpose.MARKETING, ConsentChannel.EMAIL))
                .isTrue();
    }

    @Test
    void recordsOrdersWhoseSumsAddUpToTheCent() throws IOException {
        String rows =
                "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,"
                        + "Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
                        + "Lineitem discount,Billing Name,Shipping City,Shipping Country,Shipping Zip,Id,Source,Cancelled at\n"
                        + "#1-%1$s,koper-%1$s@example.test,paid,fulfilled,EUR,28.00,4.95,5.72,32.95,2.00,standard,2024-05-01 10:00:00 +0200,3,Kom,5.00,A-%1$s,0,Demo Koper,Ons Dorp,NL,'1234AB,'9%1$s,web,\n"
                        + "#1-%1$s,,,,,,,,,,,,1,Vaas,15.00,B-%1$s,0,,,,,,,\n"
                        + "#2-%1$s,,paid,,EUR,10.00,0,2.10,12.10,0,,2024-05-02 10:00:00 +0200,1,Kom,10.00,,0,,,,,,pos,2024-05-03 10:00:00 +0200\n"
                        + "#3-%1$s,,,,,,,,,,,,1,Los,15.00,,0,,,,,,,\n";
        ImportJob job = load(ImportKind.ORDERS, rows.formatted(mark), ImportOptions.DEFAULTS);
        assertThat(job.status()).as(job.failure()).isEqualTo(ImportStatus.DONE);
        assertThat(job.refused()).isEqualTo(1);
        Order order = orders.byExternalId(channels.byCode("web").orElseThrow().id(), "shopify:9" + mark)
                .orElseThrow();
        assertThat(order.amounts().total()).isEqualTo(Money.of(3_295, "EUR"));
        assertThat(order.amounts().tax()).isEqualTo(Money.of(572, "EUR"));
        assertThat(order.amounts().discount()).isEqualTo(Money.of(200, "EUR"));
        assertThat(order.status()).isEqualTo(OrderStatus.FULFILLED);
        assertThat(order.customerId()).isNotNull();
        Order cancelled = orders.byExternalId(
                        channels.byCode("till").orElseThrow().id(), "shopify:#2-" + mark)
                .orElseThrow();
        assertThat(cancelled.amounts().total()).isEqualTo(Money.of(1_210, "EUR"));
        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        ImportJob again = load(ImportKind.ORDERS, rows.formatted(mark) + "\n", ImportOptions.DEFAULTS);
        assertThat(again.loaded()).isZero();
    }

    @Test
    void refusesAFileOfAnotherKindWithAReason() throws IOException {
        ImportJob job = load(ImportKind.PRODUCTS, "a,b\n1,2\n", ImportOptions.DEFAULTS);
        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.failure()).contains("Title");
        ImportJob broken =
                load(ImportKind.PRODUCTS, PRODUCT_COLUMNS + "h-" + mark + ",\"Open,1\n", ImportOptions.DEFAULTS);
        assertThat(broken.status()).isEqualTo(ImportStatus.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apparel", "jewelery", "home-and-garden"})
    void loadsShopifysOwnSamplesWhole(String sample) throws IOException {
        Path file = Path.of("../../shared/data/catalogs/" + sample + ".csv");
        assumeTrue(Files.exists(file), "the samples are not here");
        Path packed = folder.resolve(sample + ".csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        ImportJob begun = imports.begin(new NewImport(ImportKind.PRODUCTS, sample, packed, ImportOptions.DEFAULTS));
        ImportJob job = imports.run(begun.id(), _ -> {});
        StringBuilder report = new StringBuilder();
        imports.report(job.id(), report);
        assertThat(job.status()).as(job.failure()).isEqualTo(ImportStatus.DONE);
        assertThat(job.refused()).as(report.toString()).isZero();
        assertThat(job.summary()
                                .getOrDefault("products", java.math.BigDecimal.ZERO)
                                .intValue()
                        + job.summary()
                                .getOrDefault("productsUpdated", java.math.BigDecimal.ZERO)
                                .intValue())
                .isEqualTo(20);
    }

    private ImportJob load(ImportKind kind, String rows, ImportOptions options) throws IOException {
        Path file = Files.createTempFile(folder, kind.word(), ".csv");
        Files.writeString(file, rows);
        ImportJob job = imports.begin(new NewImport(kind, file.getFileName().toString(), file, options));
        return imports.run(job.id(), _ -> {});
    }

    private Location aStore() {
        String code = "I-" + Ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        return network.saveLocation(new SaveLocation(
                Ids.next(),
                code,
                "Winkel " + code,
                LocationKind.STORE,
                new Address("Dorpsstraat", "1", "1234 AB", "Ons Dorp", "NL"),
                null,
                null,
                ZoneId.of("Europe/Amsterdam"),
                Set.of(Capability.SELL),
                OpeningHours.NEVER,
                true,
                null));
    }
}
