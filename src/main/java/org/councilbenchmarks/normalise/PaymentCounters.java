package org.councilbenchmarks.normalise;

import java.util.Arrays;
import java.util.List;
import org.councilbenchmarks.domain.payments.PaymentTotals;

/** Sums and counts of payments by number: all of a number's side by side, so that one look into memory finds them. */
final class PaymentCounters {
    private static final int KEY = 0;
    private static final int PENCE = 1;
    private static final int PAYMENTS = 2;
    private static final int COMPARED_PENCE = 3;
    private static final int COMPARED_PAYMENTS = 4;
    private static final int FIRST_LINE = 5;
    private static final int LAST_LINE = 6;
    private static final int WIDTH = 8;

    private long[] cells = new long[256 * WIDTH];

    /** Of several numbers together. */
    record Sum(long pence, long payments, long comparedPence, long comparedPayments, int firstLine, int lastLine) {}

    /** Makes room for a number that is one higher than the highest, or not new. */
    void open(int number, long key) {
        int at = number * WIDTH;
        if (at == cells.length) {
            cells = Arrays.copyOf(cells, at * 2);
        }
        cells[at + KEY] = key;
    }

    void add(int number, int line, long pence) {
        int at = number * WIDTH;
        if (cells[at + PAYMENTS] == 0) {
            cells[at + FIRST_LINE] = line;
        }
        cells[at + LAST_LINE] = line;
        count(at, pence, 1);
    }

    /** Takes one payment out again; the lines stay as they are. */
    void takeOut(int number, long pence) {
        count(number * WIDTH, -pence, -1);
    }

    private void count(int at, long pence, int payments) {
        cells[at + PENCE] += pence;
        cells[at + PAYMENTS] += payments;
        if (Math.abs(pence) >= PaymentTotals.COMPARED_FROM) {
            cells[at + COMPARED_PENCE] += pence;
            cells[at + COMPARED_PAYMENTS] += payments;
        }
    }

    /** Takes all payments out again and returns their sum in pence. */
    long drop(int number) {
        cells[number * WIDTH + PAYMENTS] = 0;
        return cells[number * WIDTH + PENCE];
    }

    long key(int number) {
        return cells[number * WIDTH + KEY];
    }

    long payments(int number) {
        return cells[number * WIDTH + PAYMENTS];
    }

    Sum sum(List<Integer> numbers) {
        return new Sum(
                total(numbers, PENCE),
                total(numbers, PAYMENTS),
                total(numbers, COMPARED_PENCE),
                total(numbers, COMPARED_PAYMENTS),
                (int) numbers.stream()
                        .mapToLong(number -> cells[number * WIDTH + FIRST_LINE])
                        .min()
                        .orElseThrow(),
                (int) numbers.stream()
                        .mapToLong(number -> cells[number * WIDTH + LAST_LINE])
                        .max()
                        .orElseThrow());
    }

    private long total(List<Integer> numbers, int what) {
        return numbers.stream()
                .mapToLong(number -> cells[number * WIDTH + what])
                .sum();
    }
}
