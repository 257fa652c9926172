package org.councilbenchmarks.catalogue.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.indicators.UsableColumns.Usable;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Reads measures: what an indicator sums or counts. */
final class MeasureParser {
    private static final String DISTINCT = "distinct ";
    private static final String BY = " by ";
    private static final Pattern OF_OTHER_RETURN = Pattern.compile("[a-z][a-z0-9_-]*\\.[a-z][a-z0-9_]*");

    private final UsableColumns columns;
    private final Map<ReturnId, ReturnSchema> returns;

    /**
     * @param columns of the indicator's own return
     * @param returns all of them, for figures of another return
     */
    MeasureParser(UsableColumns columns, Map<ReturnId, ReturnSchema> returns) {
        this.columns = columns;
        this.returns = returns;
    }

    /**
     * @param complain is told of each thing that is wrong
     * @return the measure, nothing where the text is blank; empty where it could not be read
     */
    Optional<Measure> parse(String text, Consumer<String> complain) {
        if (text.isEmpty()) {
            return Optional.of(new Measure.None());
        }
        if (text.equals("rows")) {
            return Optional.of(new Measure.Rows());
        }
        if (text.equals("population")) {
            return Optional.of(new Measure.Population());
        }
        if (text.startsWith(DISTINCT)) {
            String column = text.substring(DISTINCT.length()).strip();
            return columns.findGrouping(column, complain).map(c -> new Measure.Distinct(c.name()));
        }
        if (text.contains(BY)) {
            return grouped(text, complain);
        }
        if (OF_OTHER_RETURN.matcher(text).matches()) {
            return otherReturn(text, complain);
        }
        return sum(text, complain);
    }

    private Optional<Measure> grouped(String text, Consumer<String> complain) {
        String[] parts = text.split(BY, 2);
        Optional<Usable> summed = columns.findNumeric(parts[0].strip(), complain);
        Optional<Usable> by = columns.findGrouping(parts[1].strip(), complain);
        return summed.isPresent() && by.isPresent()
                ? Optional.of(new Measure.Grouped(summed.get().name(), by.get().name()))
                : Optional.empty();
    }

    private Optional<Measure> otherReturn(String text, Consumer<String> complain) {
        String[] parts = text.split("\\.", 2);
        ReturnSchema schema = returns.get(ReturnId.of(parts[0]));
        if (schema == null) {
            Choice known = Choice.of(
                    "a return",
                    returns.keySet().stream().sorted().map(ReturnId::value).toList());
            complain.accept(known.complaint(parts[0]));
            return Optional.empty();
        }
        return UsableColumns.withoutDerived(schema)
                .findNumeric(parts[1], complain)
                .map(column -> new Measure.OtherReturn(schema.id(), column.name()));
    }

    private Optional<Measure> sum(String text, Consumer<String> complain) {
        List<String> names = new ArrayList<>();
        String[] parts = text.split("\\+", -1);
        for (String part : parts) {
            columns.findNumeric(part.strip(), complain).ifPresent(column -> names.add(column.name()));
        }
        return names.size() == parts.length ? Optional.of(new Measure.Columns(names)) : Optional.empty();
    }
}
