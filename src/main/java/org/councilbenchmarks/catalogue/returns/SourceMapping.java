package org.councilbenchmarks.catalogue.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.Period;

/**
 * What is known of certain files from their path alone, because somebody put it down: a line of {@code sources.csv} of a
 * return.
 *
 * @param pattern of paths relative to the input folder, with forward slashes: {@code *} stands for anything within a folder
 *     or file name, {@code **} for any folders too; compared without regard to case
 * @param council whose files they are, where their rows do not say
 * @param period of their rows, where those bear no date
 * @param columns names that these files have for columns (normalised, see
 *     {@link org.councilbenchmarks.catalogue.codes.Labels}), to the column's name
 * @param header names of the columns in order, of files that have no header; empty where they have one
 */
public record SourceMapping(
        String pattern,
        Optional<CouncilCode> council,
        Optional<Period> period,
        Map<String, String> columns,
        List<String> header) {
    public SourceMapping {
        columns = Map.copyOf(columns);
        header = List.copyOf(header);
    }

    /** @param path relative to the input folder */
    public boolean matches(String path) {
        return regex(pattern).matcher(path.replace('\\', '/')).matches();
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
