package org.councilbenchmarks.intake.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * One or more councils, by GSS code, former code, E-code or any name, with {@code ;} between. Commas and the word
 * {@code and} stand in names too (Bristol, City of; Bath and North East Somerset), so they part councils only where the
 * whole is no council and every part is one.
 *
 * @param register all councils
 */
record CouncilParser(CouncilRegister register) implements CellParser {
    private static final Pattern BETWEEN = Pattern.compile("[;|\\n]");
    private static final Pattern PERHAPS_BETWEEN =
            Pattern.compile(",\\s*(?:and\\b)?|\\band\\b|&|/|\\+", Pattern.CASE_INSENSITIVE);

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        if (Labels.normalise(text).equals("none")) {
            return CellReading.read(Cell.blank());
        }
        List<CouncilCode> found = new ArrayList<>();
        for (String name : parts(text, BETWEEN)) {
            List<Council> named = named(name, year);
            if (named.size() == 1) {
                found.add(named.get(0).code());
            } else if (named.size() > 1) {
                return ambiguous(quoted(name, text), named);
            } else {
                Optional<List<CouncilCode>> several = findSeveral(name, year);
                if (several.isEmpty()) {
                    return unknown(name, quoted(name, text));
                }
                found.addAll(several.get());
            }
        }
        return CellReading.read(Cell.councils(found.stream().distinct().toList()));
    }

    private List<Council> named(String name, Optional<FinancialYear> year) {
        List<Council> listed = register.listNamed(name, year);
        return listed.isEmpty()
                ? new CouncilTitle(register).find(name, year).stream().toList()
                : listed;
    }

    private Optional<List<CouncilCode>> findSeveral(String text, Optional<FinancialYear> year) {
        List<List<Council>> named = parts(text, PERHAPS_BETWEEN).stream()
                .map(name -> named(name, year))
                .toList();
        return named.size() > 1 && named.stream().allMatch(councils -> councils.size() == 1)
                ? Optional.of(
                        named.stream().map(councils -> councils.get(0).code()).toList())
                : Optional.empty();
    }

    private static List<String> parts(String text, Pattern between) {
        return Arrays.stream(between.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The name, where it is only a part of what the cell says. */
    private static String quoted(String name, String text) {
        return name.equals(text.strip()) ? "" : " ('" + name + "')";
    }

    private static CellReading ambiguous(String quoted, List<Council> councils) {
        String candidates = councils.stream().map(CouncilParser::describe).collect(Collectors.joining(", "));
        return new CellReading.Unreadable(
                FindingCode.UNKNOWN_COUNCIL, "names several councils" + quoted, "one of " + candidates);
    }

    private CellReading unknown(String name, String quoted) {
        Nearest<Council> names = new Nearest<>();
        for (Council council : register.list()) {
            names.add(council.name(), council);
            council.alternativeNames().forEach(other -> names.add(other, council));
        }
        String hint = CouncilCode.isCode(name)
                ? ""
                : names.find(name)
                        .map(council -> "perhaps " + describe(council))
                        .orElse("");
        return new CellReading.Unreadable(
                FindingCode.UNKNOWN_COUNCIL, "is not a code or name of a council of England" + quoted, hint);
    }

    private static String describe(Council council) {
        return council.name() + " " + council.code();
    }
}
