package org.councilbenchmarks.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An invented product on the invented market.
 *
 * @param category of systems that it serves
 * @param supplier that sells it, without legal form
 * @param name of the product
 * @param share of the councils that have it, in parts of its category's
 */
record Product(String category, String supplier, String name, int share) {
    private static final List<Product> ALL =
            Products.TABLE.lines().map(Product::of).toList();

    private static final Map<String, List<Product>> BY_CATEGORY =
            ALL.stream().collect(Collectors.groupingBy(Product::category));

    static List<Product> list() {
        return ALL;
    }

    private static Product of(String line) {
        String[] cells = line.split("\\|");
        return new Product(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]));
    }

    /** A product of the category, those with large shares more often. */
    static Product choose(String category, Dice dice) {
        List<Product> products = BY_CATEGORY.get(category);
        double left =
                dice.uniform() * products.stream().mapToInt(Product::share).sum();
        for (Product product : products) {
            left -= product.share();
            if (left < 0) {
                return product;
            }
        }
        return products.getLast();
    }

    /** The supplier as a council's ledger has it; all the ways mean the same company. */
    String supplierAsWritten(Dice dice) {
        return switch (dice.whole(0, 5)) {
            case 0 -> supplier + " Limited";
            case 1 -> supplier.toUpperCase(Locale.ROOT) + " LTD";
            default -> supplier + " Ltd";
        };
    }
}
