package org.councilbenchmarks.catalogue.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/** All principal councils of England that the product knows of, by every code and name. */
public final class CouncilRegister {
    private final List<Council> councils;
    private final Map<CouncilCode, Council> byCode;
    private final Map<String, Set<Council>> byName;

    private CouncilRegister(List<Council> councils) {
        this.councils =
                councils.stream().sorted(Comparator.comparing(Council::code)).toList();
        Map<CouncilCode, Council> codes = new HashMap<>();
        Map<String, Set<Council>> names = new HashMap<>();
        for (Council council : this.councils) {
            codes.put(council.code(), council);
            council.formerCodes().forEach(code -> codes.putIfAbsent(code, council));
            names(council)
                    .forEach(name -> names.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(council));
        }
        this.byCode = Map.copyOf(codes);
        this.byName = Map.copyOf(names);
    }

    public static CouncilRegister of(List<Council> councils) {
        return new CouncilRegister(councils);
    }

    private static List<String> names(Council council) {
        List<String> names = new ArrayList<>();
        names.add(Labels.normalise(council.name()));
        council.alternativeNames().forEach(name -> names.add(Labels.normalise(name)));
        council.eCode().ifPresent(code -> names.add(Labels.normalise(code)));
        return names;
    }

    /** In code order. */
    public List<Council> list() {
        return councils;
    }

    /** Those that existed on 31 March ending the year, in code order. */
    public List<Council> listIn(FinancialYear year) {
        return councils.stream().filter(c -> c.existedIn(year)).toList();
    }

    /** By its code or a former one. */
    public Optional<Council> find(CouncilCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException where the register has no such council */
    public Council get(CouncilCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("The register has no council " + code));
    }

    /**
     * By GSS code, former code, E-code or any name. A name that several councils have had (Dorset the county, Dorset the
     * unitary council) means the one that existed at the end of the year; without a year, or where that does not decide,
     * all of them are returned.
     */
    public List<Council> listNamed(String text, Optional<FinancialYear> year) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (CouncilCode.isCode(upper)) {
            return find(CouncilCode.of(upper)).stream().toList();
        }
        List<Council> named = List.copyOf(byName.getOrDefault(Labels.normalise(text), Set.of()));
        if (named.size() < 2 || year.isEmpty()) {
            return named;
        }
        List<Council> existing =
                named.stream().filter(c -> c.existedIn(year.get())).toList();
        return existing.isEmpty() ? named : existing;
    }

    /** The councils that this one's successors name as such: those whose place it took. */
    public List<Council> listPredecessors(CouncilCode code) {
        return councils.stream().filter(c -> c.successors().contains(code)).toList();
    }
}
