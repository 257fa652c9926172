package org.councilbenchmarks.pipeline.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.pipeline.console.ConfigurationFaults;

/** What people name on the command line, looked up in the configuration. */
final class Configured {
    private Configured() {}

    /** @throws WrongUsageException naming every fault of the configuration */
    static Catalogue catalogue(Path folder) throws WrongUsageException {
        Outcome<Catalogue> loaded = CatalogueLoader.load(folder);
        if (loaded.value().isEmpty()) {
            throw new WrongUsageException(ConfigurationFaults.inWords(folder, loaded.findings()));
        }
        return loaded.value().get();
    }

    /** @throws WrongUsageException where there is no such return, listing those that there are */
    static ReturnSchema schema(Catalogue catalogue, String name) throws WrongUsageException {
        return catalogue.returns().stream()
                .filter(schema -> schema.id().value().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException(
                        List.of("There is no return '" + name + "'.", "Known are: " + returnNames(catalogue) + ".")));
    }

    private static String returnNames(Catalogue catalogue) {
        return catalogue.returns().stream()
                .map(ReturnSchema::id)
                .map(ReturnId::value)
                .collect(Collectors.joining(", "));
    }

    /**
     * @param text a GSS code, a former one, an E-code or any name
     * @param year tells councils apart that had the same name one after the other
     * @throws WrongUsageException where it names none, or more than one
     */
    static Council council(Catalogue catalogue, String text, Optional<FinancialYear> year) throws WrongUsageException {
        List<Council> named = catalogue.councils().listNamed(text, year);
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.isEmpty()) {
            throw new WrongUsageException(List.of(
                    "No council of England has the code or name '" + text + "'.",
                    "Give its GSS code, as E06000052, or its name, as Cornwall."));
        }
        throw new WrongUsageException(List.of(
                "More than one council has had the name '" + text + "'; give the code of the one you mean:",
                named.stream().map(c -> "  " + c.code() + " " + c.name()).collect(Collectors.joining("\n"))));
    }

    /** @throws WrongUsageException where the text is no financial year */
    static FinancialYear year(String text) throws WrongUsageException {
        return FinancialYear.parse(text)
                .orElseThrow(
                        () -> new WrongUsageException("'" + text + "' is not a financial year; write it as 2025-26."));
    }
}
