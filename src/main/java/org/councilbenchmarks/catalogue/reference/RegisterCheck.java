package org.councilbenchmarks.catalogue.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * Sets the councils of the register against each other: successors are there and follow without a gap, a former code is
 * nobody else's, and on no day does one name mean two councils.
 */
final class RegisterCheck {
    private final Map<Council, CheckedRow> rows;
    private final Map<CouncilCode, Council> byCode = new HashMap<>();

    private RegisterCheck(Map<Council, CheckedRow> rows) {
        this.rows = rows;
        rows.keySet().forEach(council -> byCode.put(council.code(), council));
    }

    /** @param rows the councils with the rows that they stand on */
    static RegisterCheck of(Map<Council, CheckedRow> rows) {
        return new RegisterCheck(rows);
    }

    void run() {
        checkFormerCodes();
        rows.forEach(this::checkSuccessors);
        checkNames();
    }

    private void checkFormerCodes() {
        Map<CouncilCode, Council> owners = new HashMap<>(byCode);
        rows.forEach((council, row) -> council.formerCodes().forEach(code -> {
            Council owner = owners.putIfAbsent(code, council);
            if (owner != null) {
                row.fault("former_codes", "'" + code + "' is a code of " + owner.name() + " already");
            }
        }));
    }

    private void checkSuccessors(Council council, CheckedRow row) {
        if (council.successors().isEmpty()) {
            return;
        }
        if (council.validTo().isEmpty()) {
            row.fault("valid_to", "A council with successors has a last day; write it, as 2023-03-31");
            return;
        }
        LocalDate next = council.validTo().get().plusDays(1);
        for (CouncilCode code : council.successors()) {
            Council successor = byCode.get(code);
            if (successor == null) {
                row.fault("successors", "'" + code + "' is not in the register");
            } else if (!successor.existedOn(next)) {
                row.fault(
                        "successors",
                        successor.name() + " (" + code + ") does not exist on " + next + ", the day after");
            }
        }
    }

    private void checkNames() {
        Map<String, Set<Council>> bearers = new HashMap<>();
        rows.forEach((council, row) -> {
            for (String name : names(council)) {
                Set<Council> others = bearers.computeIfAbsent(Labels.normalise(name), n -> new HashSet<>());
                others.stream().filter(other -> overlap(council, other)).forEach(other -> {
                    String message =
                            "'" + name + "' means " + other.name() + " (" + other.code() + ") too, at the same time";
                    row.fault(name.equals(council.name()) ? "name" : "alternative_names", message);
                });
                others.add(council);
            }
        });
    }

    private static List<String> names(Council council) {
        List<String> names = new ArrayList<>(council.alternativeNames());
        names.add(council.name());
        council.eCode().ifPresent(names::add);
        return names;
    }

    private static boolean overlap(Council one, Council other) {
        return !one.equals(other) && !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Council one, Council other) {
        return one.validTo().isPresent()
                && other.validFrom().isPresent()
                && one.validTo().get().isBefore(other.validFrom().get());
    }
}
