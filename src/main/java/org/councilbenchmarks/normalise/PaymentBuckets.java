package org.councilbenchmarks.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.catalogue.reference.SupplierGroup;
import org.councilbenchmarks.catalogue.reference.SupplierKind;
import org.councilbenchmarks.catalogue.reference.SupplierPattern;
import org.councilbenchmarks.domain.payments.LongNumbers;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/** Sums by submission, supplier group and expense type. */
final class PaymentBuckets {
    /** Of all suppliers that the table does not know, and of payments without one. */
    private static final SupplierGroup UNLISTED = new SupplierGroup("", SupplierKind.OTHER, false);

    /** More kinds of expenditure than any chart of accounts has; a file that has more has free text there. */
    private static final int MOST_TYPES = 5_000;

    private static final int DAY_DECIDES = -1;
    private static final int UNSEEN = -2;

    private final SupplierDirectory directory;
    private final List<SupplierGroup> groups = new ArrayList<>(List.of(UNLISTED));
    private final Map<SupplierGroup, Integer> groupNumbers = new HashMap<>(Map.of(UNLISTED, 0));
    private int[] groupOfSupplier = unseen(256);
    private int[] typeOfText = unseen(256);
    private final List<String> types = new ArrayList<>(List.of(""));
    private final LongNumbers numbers = new LongNumbers();
    private final PaymentCounters counters = new PaymentCounters();

    PaymentBuckets(List<SupplierPattern> patterns) {
        this.directory = SupplierDirectory.of(patterns);
    }

    private static int[] unseen(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, UNSEEN);
        return numbers;
    }

    private static int[] reaching(int[] numbers, int place) {
        if (place < numbers.length) {
            return numbers;
        }
        int[] longer = unseen(Math.max(place + 1, numbers.length * 2));
        System.arraycopy(numbers, 0, longer, 0, numbers.length);
        return longer;
    }

    /** The bucket that the payment falls into. */
    int numberOf(int slot, PaymentLine line) {
        int group = line.supplier == PaymentLine.NO_SUPPLIER ? 0 : groupOf(line);
        long key = ((long) slot << 40) | ((long) group << 20) | typeOf(line);
        int number = numbers.numberOf(key);
        counters.open(number, key);
        return number;
    }

    void add(int number, int line, long amount) {
        counters.add(number, line, amount);
    }

    /** Takes one payment out again; the lines stay as they are. */
    void takeOut(int number, long amount) {
        counters.takeOut(number, amount);
    }

    /** Takes all payments of a submission out again and returns their sum. */
    long dropSlot(int slot) {
        long sum = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (slotOf(counters.key(i)) == slot) {
                sum += counters.drop(i);
            }
        }
        return sum;
    }

    private int groupOf(PaymentLine line) {
        groupOfSupplier = reaching(groupOfSupplier, line.supplier);
        if (groupOfSupplier[line.supplier] == UNSEEN) {
            groupOfSupplier[line.supplier] = resolve(line.supplierText());
        }
        int group = groupOfSupplier[line.supplier];
        return group == DAY_DECIDES ? groupNumber(directory.resolve(line.supplierText(), day(line))) : group;
    }

    private int resolve(String name) {
        return directory.findAlways(name).map(this::groupNumber).orElse(DAY_DECIDES);
    }

    private int groupNumber(SupplierGroup group) {
        SupplierGroup kept = group.listed() ? group : UNLISTED;
        Integer number = groupNumbers.get(kept);
        if (number == null) {
            number = groups.size();
            groups.add(kept);
            groupNumbers.put(kept, number);
        }
        return number;
    }

    /** Without a day, the last of the period. */
    private static LocalDate day(PaymentLine line) {
        return line.period.isPresent() ? line.period.get().last().atEndOfMonth() : LocalDate.ofEpochDay(line.day);
    }

    private int typeOf(PaymentLine line) {
        typeOfText = reaching(typeOfText, line.expenseType);
        if (typeOfText[line.expenseType] == UNSEEN) {
            typeOfText[line.expenseType] = typeNumber(line.expenseTypeText());
        }
        return typeOfText[line.expenseType];
    }

    private int typeNumber(String text) {
        if (text.isEmpty() || types.size() >= MOST_TYPES) {
            return 0;
        }
        types.add(text);
        return types.size() - 1;
    }

    /** The sums of submissions that are one and the same, in the order of groups, kinds and expense types. */
    List<Row> rows(List<Integer> slots) {
        Set<Integer> wanted = new HashSet<>(slots);
        Map<List<String>, List<Integer>> byText = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (counters.payments(i) > 0 && wanted.contains(slotOf(counters.key(i)))) {
                byText.computeIfAbsent(texts(counters.key(i)), t -> new ArrayList<>())
                        .add(i);
            }
        }
        Comparator<List<String>> order = Comparator.<List<String>, String>comparing(List::getFirst)
                .thenComparing(texts -> texts.get(1))
                .thenComparing(List::getLast);
        return byText.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> texts(long key) {
        SupplierGroup group = groups.get((int) (key >>> 20) & 0xFFFFF);
        int type = (int) key & 0xFFFFF;
        return List.of(group.name(), group.kind().code(), types.get(type));
    }

    private Row row(List<String> texts, List<Integer> members) {
        PaymentCounters.Sum sum = counters.sum(members);
        return new Row(
                PaymentTotals.LAYOUT,
                sum.firstLine(),
                List.of(
                        text(texts.getFirst()),
                        Cell.code(texts.get(1)),
                        text(texts.getLast()),
                        Cell.number(BigDecimal.valueOf(sum.pence(), 2)),
                        Cell.number(BigDecimal.valueOf(sum.payments())),
                        Cell.number(BigDecimal.valueOf(sum.comparedPence(), 2)),
                        Cell.number(BigDecimal.valueOf(sum.comparedPayments())),
                        Cell.number(BigDecimal.valueOf(sum.lastLine()))));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.blank() : Cell.text(text);
    }

    private static int slotOf(long key) {
        return (int) (key >>> 40);
    }
}
