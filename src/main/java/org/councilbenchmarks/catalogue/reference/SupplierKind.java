package org.councilbenchmarks.catalogue.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a supplier group sells, as far as technology spending is concerned. */
public enum SupplierKind {
    /** Makes or runs software, hardware or networks. */
    TECHNOLOGY,
    /** Sells other makers' technology. */
    RESELLER,
    /** Anything else, and every name that the supplier table does not know. */
    OTHER,
    /** No supplier: the council does it itself. Never in the supplier table. */
    NONE;

    /** The kinds that a line of the supplier table may have. */
    public static final List<SupplierKind> LISTED = List.of(TECHNOLOGY, RESELLER, OTHER);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SupplierKind> find(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
