package io.toonbank.customers;

/**
 * A name in the parts that Dutch lists need: "Anna", "van den", "Berg". Any part may be empty.
 *
 * @param infix the tussenvoegsel, which sorting passes over
 */
public record PersonName(String given, String infix, String family) {

    public static final PersonName UNKNOWN = new PersonName("", "", "");

    public static PersonName of(String given, String family) {
        return new PersonName(given, "", family);
    }

    /** "Anna van den Berg"; empty when nothing is known. */
    public String full() {
        return (given + " " + infix + " " + family).strip().replaceAll(" +", " ");
    }
}
