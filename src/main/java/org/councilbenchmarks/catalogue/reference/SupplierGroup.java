package org.councilbenchmarks.catalogue.reference;

/**
 * Whose name stands in a supplier cell.
 *
 * @param name of the group in the supplier table; of a supplier that the table does not know its own name, normalised;
 *     {@code none} where the council does it itself
 * @param kind what it sells
 * @param listed whether the supplier table knows it
 */
public record SupplierGroup(String name, SupplierKind kind, boolean listed) {
    /** In-house: no supplier. */
    public static final SupplierGroup IN_HOUSE = new SupplierGroup("none", SupplierKind.NONE, false);

    public boolean isInHouse() {
        return kind == SupplierKind.NONE;
    }
}
