package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.payments.Hashes;
import org.councilbenchmarks.domain.payments.LongNumbers;
import org.councilbenchmarks.domain.payments.PaymentLine;

/**
 * Whose payment a row is: the council that a cell for the body names, by code, name or address; else the one that the path
 * names. Councils get numbers in the order in which they are first seen, from 1. For one file, by one thread.
 */
final class BodyNames {
    private static final int NAMED_UNKNOWN = 5;

    private final CouncilRegister register;
    private final List<Integer> places;
    private final Optional<String> pathName;
    private final List<CouncilCode> councils = new ArrayList<>();
    private final LongNumbers seen = new LongNumbers();
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private long lastKey;
    private int lastNumber;
    private Optional<Conflict> conflict = Optional.empty();

    /** A row that names another council than the path does. */
    record Conflict(int line, int place, String named, String byPath) {}

    /** @param pathName code or name of the council whose folder or line of {@code sources.csv} it is */
    BodyNames(CouncilRegister register, List<Integer> places, Optional<String> pathName) {
        this.register = register;
        this.places = places;
        this.pathName = pathName;
    }

    /** The council's number; {@link PaymentLine#UNNAMED} where neither row nor path names one. */
    int number(CellBytes record, CellHashes hashes, int financialYear) {
        long key = financialYear;
        for (int place : places) {
            key = Hashes.and(key, hashes.get(place));
        }
        if (key == lastKey) {
            return lastNumber;
        }
        int number = seen.numberOf(key);
        if (number == numbers.size()) {
            numbers.add(resolve(record, FinancialYear.of(financialYear)));
        }
        lastKey = key;
        lastNumber = numbers.get(number);
        return lastNumber;
    }

    private int resolve(CellBytes record, FinancialYear year) {
        Optional<Council> byPath = pathName.flatMap(name -> find(name, year));
        for (int place : places) {
            String text = record.text(place);
            Optional<Council> named = find(text, year).or(() -> find(lastPart(text), year));
            if (named.isPresent()) {
                if (byPath.isPresent() && !byPath.equals(named) && conflict.isEmpty()) {
                    conflict = Optional.of(new Conflict(
                            record.line(),
                            place,
                            named.get().name(),
                            byPath.get().name()));
                }
                return numberOf(named.get());
            }
        }
        places.stream()
                .map(record::text)
                .filter(text -> !text.isEmpty())
                .forEach(text -> unknown.merge(text, record.line(), Math::min));
        return byPath.map(this::numberOf).orElse(PaymentLine.UNNAMED);
    }

    /** Of an address as {@code http://opendatacommunities.org/id/metropolitan-district-council/leeds}. */
    private static String lastPart(String text) {
        return text.contains("://") ? text.substring(text.lastIndexOf('/') + 1) : "";
    }

    private Optional<Council> find(String text, FinancialYear year) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Council> named = register.listNamed(text, Optional.of(year));
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private int numberOf(Council council) {
        int place = councils.indexOf(council.code());
        if (place < 0) {
            councils.add(council.code());
            place = councils.size() - 1;
        }
        return place + 1;
    }

    /** In the order of their numbers, the first having number 1. */
    List<CouncilCode> councils() {
        return List.copyOf(councils);
    }

    Optional<Conflict> conflict() {
        return conflict;
    }

    /** The first few texts that name no council, each with the first line on which it stands. */
    Map<String, Integer> unknown() {
        Map<String, Integer> first = new LinkedHashMap<>();
        unknown.entrySet().stream().limit(NAMED_UNKNOWN).forEach(e -> first.put(e.getKey(), e.getValue()));
        return first;
    }

    int unknownTexts() {
        return unknown.size();
    }
}
