package io.toonbank.imports.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An invoice of the file: "536365", "C536379" for a return or credit note, "A563185" for an adjustment. */
record UciInvoice(String number, Instant at, String customer, String country, List<Line> lines) {

    UciInvoice(String number, Instant at, String customer, String country) {
        this(number, at, customer, country, new ArrayList<>());
    }

    /** Amounts in pounds, with as many decimals as the file gives. */
    record Line(String code, String description, int quantity, BigDecimal price) {

        /** Stock codes are five digits and letters; everything else is postage, fees, vouchers and corrections. */
        boolean isGoods() {
            return code.length() >= 5 && code.substring(0, 5).chars().allMatch(Character::isDigit)
                    || code.startsWith("DCGS");
        }
    }

    boolean isCredit() {
        return number.startsWith("C") || lines.stream().allMatch(line -> line.quantity() < 0);
    }

    boolean isAdjustment() {
        return number.startsWith("A");
    }
}
