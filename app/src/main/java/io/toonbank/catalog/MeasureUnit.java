package io.toonbank.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/** Units in which contents are stated (Directive 98/6/EC on unit prices); the code is the symbol people read. */
public enum MeasureUnit {
    MG("mg", Dimension.MASS, "0.001"),
    G("g", Dimension.MASS, "1"),
    KG("kg", Dimension.MASS, "1000"),
    ML("ml", Dimension.VOLUME, "1"),
    CL("cl", Dimension.VOLUME, "10"),
    L("l", Dimension.VOLUME, "1000"),
    M3("m3", Dimension.VOLUME, "1000000"),
    MM("mm", Dimension.LENGTH, "1"),
    CM("cm", Dimension.LENGTH, "10"),
    M("m", Dimension.LENGTH, "1000"),
    M2("m2", Dimension.AREA, "1"),
    PIECE("piece", Dimension.COUNT, "1");

    /** Units of one dimension convert into each other. */
    public enum Dimension {
        MASS,
        VOLUME,
        LENGTH,
        AREA,
        COUNT
    }

    private final String symbol;
    private final Dimension dimension;
    private final BigDecimal factor;

    MeasureUnit(String symbol, Dimension dimension, String factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many of the dimension's smallest common unit (gram, millilitre, millimetre, square metre, piece) one of these is. */
    public BigDecimal factor() {
        return factor;
    }

    public static Optional<MeasureUnit> ofSymbol(String symbol) {
        for (MeasureUnit unit : values()) {
            if (unit.symbol.equalsIgnoreCase(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
