package org.councilbenchmarks.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.codes.CodeListsLoader;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.DataStatus;

/**
 * Sets the code lists against what they are used for. Classes and statuses have a meaning in code, so their lists hold
 * exactly those; a flag that bears the name of a returns' column of codes ({@code role_family} of roles) holds its codes.
 */
final class CodeListsCheck {
    private final ConfigFolder folder;
    private final Map<String, CodeList> lists;

    CodeListsCheck(ConfigFolder folder, Map<String, CodeList> lists) {
        this.folder = folder;
        this.lists = lists;
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
            folder.faults().add(CodeListsLoader.path("regions"), 0, "The file is missing");
        }
        lists.values().forEach(list -> list.flags().forEach(flag -> checkFlag(list, flag, returns)));
    }

    private void checkSame(String id, List<String> wanted) {
        CodeList list = lists.get(id);
        if (list == null) {
            folder.faults().add(CodeListsLoader.path(id), 0, "The file is missing");
            return;
        }
        Choice choice = Choice.of("a code that the product knows", wanted);
        List<String> there = list.codes().stream().map(Code::code).toList();
        there.stream()
                .filter(code -> !choice.has(code))
                .forEach(code -> row(id, code).fault("code", choice.complaint(code)));
        List<String> missing =
                wanted.stream().filter(code -> !there.contains(code)).toList();
        if (!missing.isEmpty()) {
            folder.faults().add(CodeListsLoader.path(id), 1, "The list lacks " + String.join(", ", missing));
        }
    }

    /** Only where something is wrong: codes do not remember their lines. */
    private CheckedRow row(String list, String code) {
        return folder.rows(CodeListsLoader.path(list), CodeListsLoader.SHAPE).stream()
                .filter(row -> row.text("code").equals(code))
                .findFirst()
                .orElseThrow();
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
        list.codes().stream()
                .filter(code -> !choice.has(code.flag(flag)))
                .forEach(code -> row(list.id(), code.code()).fault(flag, choice.complaint(code.flag(flag))));
    }
}
