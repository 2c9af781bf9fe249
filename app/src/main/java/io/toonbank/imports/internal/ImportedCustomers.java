package io.toonbank.imports.internal;

import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Customers of whom a file knows a number and nothing else. */
final class ImportedCustomers {

    private final Customers customers;

    ImportedCustomers(Customers customers) {
        this.customers = customers;
    }

    /** @param system what numbers of this system are kept under: "uci:" */
    Map<String, UUID> ensure(String system, Collection<String> numbers, String language, Written written) {
        Map<String, PersonName> asked = new LinkedHashMap<>();
        numbers.forEach(number -> asked.put(system + number, PersonName.of("", "Customer " + number)));
        Map<String, UUID> answered = new HashMap<>();
        Customers.Ensured ensured = customers.ensureByExternalId(asked, language);
        ensured.ids().forEach((external, id) -> answered.put(external.substring(system.length()), id));
        written.count("customers", ensured.made());
        return answered;
    }
}
