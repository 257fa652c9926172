package org.councilbenchmarks.catalogue.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.Period;

/**
 * What is known of certain files from their path alone, because somebody put it down: a line of {@code sources.csv} of a
 * return. What a row says itself comes first.
 *
 * @param pattern of paths relative to the input folder, with forward slashes: {@code *} stands for anything within a folder
 *     or file name, {@code **} for any folders too; compared without regard to case
 * @param council whose files they are, where their rows do not say
 * @param period of their rows, where those bear no date; of a return by financial year, the year in which it lies
 * @param columns names that these files have for columns (normalised, see
 *     {@link org.councilbenchmarks.catalogue.codes.Labels}), to the column's name
 * @param header names of the columns in order, of files that have no header, with {@value #UNUSED} for one that is not part
 *     of the return; empty where they have one
 */
public record SourceMapping(
        String pattern,
        Optional<CouncilCode> council,
        Optional<Period> period,
        Map<String, String> columns,
        List<String> header) {
    /** Stands in the header for a column of the file that the return does not ask for. */
    public static final String UNUSED = "-";

    public SourceMapping {
        columns = Map.copyOf(columns);
        header = List.copyOf(header);
    }

    /** @param path relative to the input folder */
    public boolean matches(String path) {
        return regex(pattern).matcher(path.replace('\\', '/')).matches();
    }

    /** What is asked of the rows of such a file: less than of others, where its path says whose they are or of what time. */
    List<Column> asked(ReturnKind kind, List<Column> all) {
        return all.stream().map(column -> known(kind, column).orElse(column)).toList();
    }

    private Optional<Column> known(ReturnKind kind, Column column) {
        if (kind == ReturnKind.PAYMENTS) {
            return period.filter(given -> column.type() == ColumnType.DATE).map(given -> column.asOptional());
        }
        return switch (column.type()) {
            case COUNCIL -> council.map(code -> column.standingFor(code.value()));
            case FINANCIAL_YEAR ->
                period.map(given -> column.standingFor(given.year().toString()));
            default -> Optional.empty();
        };
    }

    private static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '*') {
                regex.append(Pattern.quote(String.valueOf(c)));
            } else if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '*') {
                regex.append(".*");
                i++;
            } else {
                regex.append("[^/]*");
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
