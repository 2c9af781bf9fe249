package io.toonbank.imports.internal;

import io.toonbank.customers.ConsentChannel;
import io.toonbank.customers.ConsentGiven;
import io.toonbank.customers.Consents;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.Customers;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.Purpose;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shopify's customer CSV, exported, older, and the template for importing. */
@Component
class ShopifyCustomers implements ImportFormat {

    private static final String SOURCE = "import:shopify";

    private final Customers customers;
    private final Consents consents;

    ShopifyCustomers(Customers customers, Consents consents) {
        this.customers = customers;
        this.consents = consents;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CUSTOMERS;
    }

    @Override
    public Session<?> begin(UUID job, CsvFile file, ImportOptions options) {
        file.require("First Name", "Last Name", "Email");
        return new Meeting(job, options.language());
    }

    private final class Meeting implements Session<Row> {

        private final UUID job;
        private final String language;
        private final List<Item<Row>> complete = new ArrayList<>();

        Meeting(UUID job, String language) {
            this.job = job;
            this.language = language;
        }

        @Override
        public void take(Row row) {
            boolean known = !row.text("Email").isEmpty()
                    || !phone(row).isEmpty()
                    || !row.code("Customer ID").isEmpty();
            if (!known) {
                throw Refused.because(ImportsRefusal.VALUE_MISSING).with("column", "Email");
            }
            complete.add(new Item<>(row.text("Email"), row.line(), 1, row));
        }

        @Override
        public void end() {}

        @Override
        public List<Item<Row>> complete() {
            List<Item<Row>> taken = List.copyOf(complete);
            complete.clear();
            return taken;
        }

        @Override
        public long openFrom() {
            return Long.MAX_VALUE;
        }

        @Override
        public Written write(List<Item<Row>> items) {
            Written written = new Written();
            for (Item<Row> item : items) {
                write(item.content(), written);
            }
            return written;
        }

        private void write(Row row, Written written) {
            Optional<Customer> known = known(row);
            SaveCustomer wanted = wanted(row, known.orElse(null));
            Customer saved = customers.save(wanted);
            consent(row, saved.id(), "Accepts Email Marketing", ConsentChannel.EMAIL, written);
            consent(row, saved.id(), "Accepts SMS Marketing", ConsentChannel.SMS, written);
            written.count(known.isPresent() ? "customersUpdated" : "customers", 1);
            written.loaded(1);
        }

        private Optional<Customer> known(Row row) {
            String number = row.code("Customer ID");
            Optional<Customer> byNumber = number.isEmpty()
                    ? Optional.empty()
                    : customers.byIdentity(IdentityKind.EXTERNAL, "shopify:" + number);
            return byNumber.or(() -> row.text("Email").isEmpty()
                    ? Optional.empty()
                    : customers.byIdentity(IdentityKind.EMAIL, row.text("Email")));
        }

        private SaveCustomer wanted(Row row, @Nullable Customer known) {
            String number = row.code("Customer ID");
            String phone = phone(row);
            Optional<String> normalised = customers.normalisedPhone(phone, country(row));
            return new SaveCustomer(
                    known == null ? Ids.next() : known.id(),
                    PersonName.of(row.text("First Name"), row.text("Last Name")),
                    first(row, "Default Address Company", "Company"),
                    known == null ? language : known.language(),
                    row.text("Email").isEmpty() ? null : row.text("Email"),
                    normalised.orElse(null),
                    known == null ? null : known.loyaltyCard(),
                    number.isEmpty() ? (known == null ? null : known.externalId()) : "shopify:" + number,
                    addresses(row, known),
                    tags(row, known),
                    row.text("Note"),
                    null);
        }

        private static List<CustomerAddress> addresses(Row row, @Nullable Customer known) {
            String street = first(row, "Default Address Address1", "Address1");
            String city = first(row, "Default Address City", "City");
            if (street.isEmpty() && city.isEmpty()) {
                return known == null ? List.of() : known.addresses();
            }
            UUID id = known == null
                    ? Ids.next()
                    : known.mainAddress().map(CustomerAddress::id).orElseGet(Ids::next);
            List<CustomerAddress> addresses = new ArrayList<>();
            addresses.add(new CustomerAddress(
                    id,
                    "",
                    first(row, "Default Address Company", "Company"),
                    street,
                    "",
                    first(row, "Default Address Address2", "Address2"),
                    code(row, "Default Address Zip", "Zip"),
                    city,
                    first(row, "Default Address Province Code", "Province Code"),
                    country(row),
                    "",
                    true));
            if (known != null) {
                known.addresses().stream().filter(other -> !other.main()).forEach(addresses::add);
            }
            return addresses;
        }

        private static Set<String> tags(Row row, @Nullable Customer known) {
            Set<String> tags = new LinkedHashSet<>(known == null ? Set.of() : known.tags());
            Arrays.stream(row.text("Tags").split(","))
                    .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                    .filter(tag -> !tag.isEmpty())
                    .forEach(tags::add);
            return tags;
        }

        /** Only a yes is taken over: without a record the answer is no anyway. */
        private void consent(Row row, UUID customer, String column, ConsentChannel channel, Written written) {
            if (row.truth(column)) {
                UUID id =
                        UUID.nameUUIDFromBytes((job + " " + customer + " " + channel).getBytes(StandardCharsets.UTF_8));
                consents.record(
                        new ConsentGiven(id, customer, Purpose.MARKETING, channel, true, SOURCE, "shopify", null));
                written.count("consents", 1);
            }
        }
    }

    private static String phone(Row row) {
        String phone = row.code("Phone");
        return phone.isEmpty() ? row.code("Default Address Phone") : phone;
    }

    private static String country(Row row) {
        String country =
                first(row, "Default Address Country Code", "Country Code").toUpperCase(Locale.ROOT);
        return country.length() == 2 ? country : "NL";
    }

    private static String first(Row row, String column, String other) {
        String text = row.text(column);
        return text.isEmpty() ? row.text(other) : text;
    }

    private static String code(Row row, String column, String other) {
        String text = row.code(column);
        return text.isEmpty() ? row.code(other) : text;
    }
}
