package org.councilbenchmarks.catalogue.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Reads {@code calendar.csv}: which return of which year is due when, and from whom. */
public final class CalendarLoader {
    private static final TableShape SHAPE = TableShape.of("return", "financial_year", "due", "from", "source");

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final Choice returns;
    private final Choice groups;

    /**
     * @param returns the returns that there are
     * @param groups ids of single peer groups, {@code class:county} and not {@code class}
     */
    public CalendarLoader(ConfigFolder folder, Set<String> sources, List<ReturnId> returns, List<String> groups) {
        this.folder = folder;
        this.sources = sources;
        this.returns =
                Choice.of("a return", returns.stream().map(ReturnId::value).toList());
        this.groups = Choice.of("a peer group", groups);
    }

    /** In file order. */
    public List<DueReturn> load() {
        List<DueReturn> calendar = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("calendar.csv", SHAPE)) {
            row.checkSource(sources);
            Optional<ReturnId> id = row.choose("return", returns, text -> Optional.of(ReturnId.of(text)));
            Optional<String> from = row.choose("from", groups, Optional::of);
            Optional<FinancialYear> year = year(row);
            row.filled("due");
            Optional<LocalDate> due = row.findDate("due");
            if (id.isPresent() && from.isPresent() && year.isPresent() && due.isPresent()) {
                row.isFirst("return", id.get() + " " + year.get() + " " + from.get(), lines);
                if (!due.get().isAfter(year.get().start())) {
                    row.fault("due", "'" + due.get() + "' is before the year " + year.get() + " has begun");
                }
                calendar.add(new DueReturn(id.get(), year.get(), due.get(), from.get()));
            }
        }
        return calendar;
    }

    private static Optional<FinancialYear> year(CheckedRow row) {
        String text = row.filled("financial_year");
        Optional<FinancialYear> year = FinancialYear.parse(text);
        if (year.isEmpty() && !text.isEmpty()) {
            row.fault("financial_year", "'" + text + "' is not a financial year of the form 2025-26");
        }
        return year;
    }
}
