package org.councilbenchmarks.catalogue.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * A case of an indicator, worked out by hand: what one council returned, and what must come out. It is about the council
 * {@link #COUNCIL} in {@link #YEAR}, and as the council itself sees it, before anything is withheld.
 *
 * @param indicator its id
 * @param title what the case shows, in words
 * @param rows the council's standing rows by return, in file order
 * @param refused how many further rows of each return's submission were refused
 * @param population residents of the council, where the case has any
 * @param asOf the run's as-of date, where it matters
 * @param expectations one for each breakdown that is looked at
 */
public record WorkedExample(
        String indicator,
        String title,
        Map<ReturnId, List<GivenRow>> rows,
        Map<ReturnId, Integer> refused,
        Optional<BigDecimal> population,
        Optional<LocalDate> asOf,
        List<Expectation> expectations) {
    public static final CouncilCode COUNCIL = CouncilCode.of("E06000052");
    public static final FinancialYear YEAR = FinancialYear.of(2025);

    public WorkedExample {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        refused = Map.copyOf(refused);
        expectations = List.copyOf(expectations);
    }

    /**
     * A row as it stands once read: council, year, status and the columns' defaults are filled in where the case leaves
     * them out.
     *
     * @param line of the example's file
     * @param cells canonical text by column; a column that is not there is blank
     */
    public record GivenRow(int line, Map<String, String> cells) {
        public GivenRow {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /**
     * @param line of the example's file
     * @param breakdown {@code all}, or a code
     * @param cells what is looked at: {@code value}, {@code numerator}, {@code denominator}, {@code known_share},
     *     {@code interval_low}, {@code interval_high}, {@code marker}; numbers plain, at most six digits after the point
     */
    public record Expectation(int line, String breakdown, Map<String, String> cells) {
        public Expectation {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }
}
