package org.councilbenchmarks.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.Faults;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.DataStatus;

/**
 * Sets the code lists against what they are used for. Classes and statuses have a meaning in code, so their lists hold
 * exactly those; a flag that bears the name of a returns' column of codes ({@code role_family} of roles) holds its codes.
 */
final class CodeListsCheck {
    private final Map<String, CodeList> lists;
    private final Faults faults;

    CodeListsCheck(Map<String, CodeList> lists, Faults faults) {
        this.lists = lists;
        this.faults = faults;
    }

    void run(List<ReturnSchema> returns) {
        checkSame(
                "classes",
                Arrays.stream(CouncilClass.values()).map(CouncilClass::code).toList());
        checkSame(
                "statuses",
                Arrays.stream(DataStatus.values()).map(DataStatus::code).toList());
        checkSame("yes_no", List.of("yes", "no"));
        if (!lists.containsKey("regions")) {
            faults.add("codes/regions.csv", 0, "The file is missing");
        }
        lists.values().forEach(list -> list.flags().forEach(flag -> checkFlag(list, flag, returns)));
    }

    private void checkSame(String id, List<String> wanted) {
        String file = "codes/" + id + ".csv";
        CodeList list = lists.get(id);
        if (list == null) {
            faults.add(file, 0, "The file is missing");
            return;
        }
        Set<String> there = new HashSet<>();
        list.codes().forEach(code -> there.add(code.code()));
        if (!there.equals(Set.copyOf(wanted))) {
            faults.add(file, 1, "The list has to hold these codes and no others: " + String.join(", ", wanted));
        }
    }

    private void checkFlag(CodeList list, String flag, List<ReturnSchema> returns) {
        Optional<CodeList> named = returns.stream()
                .flatMap(schema -> schema.findColumn(flag).stream())
                .flatMap((Column column) -> column.codes().stream())
                .findFirst();
        if (named.isEmpty()) {
            return;
        }
        Choice choice = Choice.of(
                "a code of codes/" + named.get().id() + ".csv",
                named.get().codes().stream().map(Code::code).toList());
        for (Code code : list.codes()) {
            if (!choice.has(code.flag(flag))) {
                String message = code.code() + ": " + flag + " " + choice.complaint(code.flag(flag));
                faults.add("codes/" + list.id() + ".csv", 0, message);
            }
        }
    }
}
