package org.councilbenchmarks.catalogue.slips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReturnSlipsTest {
    @ParameterizedTest
    @MethodSource({"columns", "aliases", "properties"})
    void isToldAlone(Slip slip, @TempDir Path folder) throws IOException {
        slip.isToldAlone(folder);
    }

    @ParameterizedTest
    @MethodSource("slipsWithConsequences")
    void isToldWithWhatFollows(Slip slip, @TempDir Path folder) throws IOException {
        slip.isTold(folder);
    }

    static Stream<Slip> slipsWithConsequences() {
        return Stream.of(
                column("staffing", "training_cost_gbp,money", "payroll_cost_gbp,money", "column", "stands on line"),
                column(
                        "systems",
                        "likelihood_1,integer,no,no,,1,6",
                        "likelihood_1,integer,no,no,,7,6",
                        "minimum",
                        "7 is more than the maximum 6"));
    }

    static Stream<Slip> columns() {
        return Stream.of(
                column("systems", "procurement_route,text", "procurement_route,txt", "type", "did you mean 'text'?"),
                column("systems", "procurement_route,text,no", "procurement_route,text,maybe", "required", "yes or no"),
                column(
                        "systems",
                        "hosting,code,no,no,hosting",
                        "hosting,code,no,no,hostings",
                        "code_list",
                        "did you mean 'hosting'?"),
                column("systems", "hosting,code,no,no,hosting", "hosting,code,no,no,", "code_list", "has to be filled"),
                column("systems", "product,text,no,no,", "product,text,no,no,hosting", "code_list", "has no code list"),
                column(
                        "systems",
                        "product,text,no,no,,",
                        "product,text,no,no,,1",
                        "minimum",
                        "has no minimum and maximum"),
                column("spending", ",revenue,", ",revenu,", "default", "did you mean 'revenue'?"),
                column(
                        "spending",
                        "nature,code,yes,yes,natures,,,",
                        "nature,code,yes,yes,natures,,,run",
                        "default",
                        "has no default"),
                column("council", ",4820.5", ",about 4800", "example", "is not a plain number"));
    }

    static Stream<Slip> aliases() {
        return Stream.of(
                Slip.in(
                        "returns/council/aliases.csv",
                        "GSS code,council_code",
                        "GSS code,councilcode",
                        "column",
                        "did you mean 'council_code'?"),
                Slip.in(
                        "returns/council/aliases.csv",
                        "GSS code,council_code",
                        "Notes,council_code",
                        "alias",
                        "'Notes' means notes already"),
                Slip.in(
                        "returns/council/aliases.csv",
                        "GSS code,council_code",
                        "GSS code,notes,\nGSS-Code,council_code",
                        "alias",
                        "means notes already"),
                Slip.in(
                        "returns/council/aliases.csv",
                        "GSS code,council_code",
                        "£,council_code",
                        "alias",
                        "no letter or digit"));
    }

    static Stream<Slip> properties() {
        return Stream.of(
                property("repeated_key=refuse", "repeated_key=reject", "'reject' is not an answer to a repeated key"),
                property("folder=council", "folder=councils", "input folder has its name, council"),
                property("title=Council", "title=", "title is missing or blank"),
                property(
                        "folder=council", "folder=council\nbasis=amount", "'basis' is not a key of return.properties"));
    }

    private static Slip column(String returnId, String from, String to, String column, String says) {
        return Slip.in("returns/" + returnId + "/columns.csv", from, to, column, says);
    }

    private static Slip property(String from, String to, String says) {
        return Slip.in("returns/council/return.properties", from, to, "", says);
    }
}
