package org.councilbenchmarks.normalise;

import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Whether the councils of a submission can have made it: they existed, and a joint one can be shared out. */
final class CouncilRules {
    private final CouncilRegister register;
    private final Population population;

    CouncilRules(ReferenceData reference) {
        this.register = reference.councils();
        this.population = reference.population();
    }

    /** Why rows of the submission are refused, if they are. */
    Optional<Finding> findFault(SubmissionKey key, int line) {
        for (CouncilCode code : key.councils()) {
            Council council = register.get(code);
            if (!council.existedIn(key.year())) {
                return Optional.of(notInYear(council, key.year(), line));
            }
        }
        return key.isJoint()
                ? key.councils().stream()
                        .filter(code -> population.find(code, key.year()).isEmpty())
                        .findFirst()
                        .map(code -> noPopulation(register.get(code), line))
                : Optional.empty();
    }

    private Finding notInYear(Council council, FinancialYear year, int line) {
        String message = name(council) + " did not exist on 31 March " + (year.first() + 1) + ", the end of " + year
                + "." + successors(council, year);
        String wanted = begins(council, year) ? "the council whose place it took" : "the council that took its place";
        return finding(FindingCode.COUNCIL_NOT_IN_YEAR, council, line, message).withWanted(wanted);
    }

    private static boolean begins(Council council, FinancialYear year) {
        return council.validFrom().map(from -> from.isAfter(year.end())).orElse(false);
    }

    private String successors(Council council, FinancialYear year) {
        if (begins(council, year)) {
            String before = register.listPredecessors(council.code()).stream()
                    .map(CouncilRules::name)
                    .collect(Collectors.joining(", "));
            return before.isEmpty() ? "" : " It took the place of " + before + ".";
        }
        String after = council.successors().stream()
                .map(code -> register.find(code).map(CouncilRules::name).orElse(code.value()))
                .collect(Collectors.joining(", "));
        return after.isEmpty() ? "" : " Its successor is " + after + ".";
    }

    private static Finding noPopulation(Council council, int line) {
        String message = "No population of " + name(council)
                + " is known, so that the joint return cannot be shared out among its councils.";
        return finding(FindingCode.CONSTRAINT_ERROR, council, line, message)
                .withWanted("councils with a population in config/reference/population.csv");
    }

    private static String name(Council council) {
        return council.name() + " (" + council.code() + ")";
    }

    private static Finding finding(FindingCode code, Council council, int line, String message) {
        return Finding.of(code, Effect.ROW_REFUSED, Place.line(line), message)
                .withWas(council.code().value())
                .withCouncil(council.code());
    }
}
