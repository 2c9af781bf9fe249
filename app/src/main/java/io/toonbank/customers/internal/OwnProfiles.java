package io.toonbank.customers.internal;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAccounts.OwnProfile;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.Customers;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.customers.internal.AccountStore.Account;
import io.toonbank.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A profile in the hands of its owner. Whoever registers with the address of somebody who bought as a guest has not proven to
 * be that somebody: until then they see and change only what they brought themselves.
 */
@Component
class OwnProfiles {

    private final CustomerStore store;
    private final AccountStore accounts;
    private final Customers customers;

    OwnProfiles(CustomerStore store, AccountStore accounts, Customers customers) {
        this.store = store;
        this.accounts = accounts;
        this.customers = customers;
    }

    Optional<Customer> find(UUID customerId) {
        return accounts.find(customerId)
                .flatMap(account -> store.find(customerId).map(customer -> seen(customer, account)));
    }

    private Customer seen(Customer customer, Account account) {
        if (account.seesAll()) {
            return view(customer, customer.name(), customer.phone(), customer.loyaltyCard(), customer.addresses());
        }
        return view(customer, account.registeredAs(), null, null, brought(customer, account));
    }

    private List<CustomerAddress> brought(Customer customer, Account account) {
        Set<UUID> since = store.addressesSince(customer.id(), account.createdAt());
        return customer.addresses().stream()
                .filter(address -> since.contains(address.id()))
                .toList();
    }

    /** Staff notes are for staff. */
    private static Customer view(
            Customer customer,
            PersonName name,
            @Nullable String phone,
            @Nullable String loyaltyCard,
            List<CustomerAddress> addresses) {
        return new Customer(
                customer.id(),
                name,
                customer.company(),
                customer.language(),
                customer.email(),
                phone,
                loyaltyCard,
                null,
                addresses,
                customer.tags(),
                customer.tier(),
                "",
                customer.hasAccount(),
                customer.version(),
                customer.createdAt(),
                customer.updatedAt(),
                customer.erasedAt());
    }

    @Transactional
    public Customer save(UUID customerId, OwnProfile profile) {
        Account account =
                accounts.find(customerId).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        Customer before = store.find(customerId).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        List<CustomerAddress> addresses = new ArrayList<>(profile.addresses());
        if (!account.seesAll()) {
            List<CustomerAddress> visible = brought(before, account);
            before.addresses().stream()
                    .filter(address -> !visible.contains(address))
                    .forEach(addresses::add);
            accounts.rename(customerId, profile.name());
        }
        customers.save(new SaveCustomer(
                customerId,
                account.seesAll() ? profile.name() : before.name(),
                before.company(),
                profile.language(),
                before.email(),
                account.seesAll() ? profile.phone() : before.phone(),
                before.loyaltyCard(),
                before.externalId(),
                addresses,
                before.tags(),
                before.note(),
                profile.version()));
        return find(customerId).orElseThrow();
    }
}
