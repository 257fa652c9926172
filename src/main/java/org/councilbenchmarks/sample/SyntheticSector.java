package org.councilbenchmarks.sample;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * A whole synthetic sector as files: what the chosen councils might send, one file for each council and return with all
 * its years in it, one {@code council} file for all, and the published payments of each council and year.
 */
public final class SyntheticSector {
    private final Catalogue catalogue;
    private final SampleRequest request;
    private final List<CouncilProfile> profiles;

    private SyntheticSector(Catalogue catalogue, SampleRequest request) {
        this.catalogue = catalogue;
        this.request = request;
        this.profiles = chooseCouncils(catalogue.councils(), request).stream()
                .map(c -> CouncilProfile.of(c, catalogue.reference().population(), request.seed()))
                .toList();
    }

    /** @throws IllegalArgumentException where the catalogue has not the returns that are written */
    public static SyntheticSector of(Catalogue catalogue, SampleRequest request) {
        for (SampleReturn form : SampleReturn.values()) {
            catalogue.getReturn(form.id());
        }
        return new SyntheticSector(catalogue, request);
    }

    /** The chosen councils, and those that they took the place of within the years, in the order of their codes. */
    private static List<Council> chooseCouncils(CouncilRegister register, SampleRequest request) {
        List<Council> chosen = CouncilSelection.choose(register, request.lastYear(), request.councils());
        List<FinancialYear> years = request.listYears();
        Stream<Council> predecessors = chosen.stream()
                .flatMap(council -> register.listPredecessors(council.code()).stream())
                .filter(council -> years.stream().anyMatch(council::existedIn));
        return Stream.concat(chosen.stream(), predecessors)
                .distinct()
                .sorted(Comparator.comparing(Council::code))
                .toList();
    }

    /** The files, each made when it is asked for: a large sector needs no more memory than a small one. */
    public Stream<SampleFile> files() {
        return Stream.concat(
                Stream.of(councilFile()),
                profiles.stream().flatMap(profile -> Stream.concat(returns(profile), payments(profile))));
    }

    private Stream<SampleFile> returns(CouncilProfile profile) {
        return Stream.of(SampleReturn.values())
                .flatMap(form -> form.isOneFileForAll() ? Stream.<SampleFile>empty() : file(profile, form));
    }

    /** A file of published payments for each year in which the council existed. */
    private Stream<SampleFile> payments(CouncilProfile profile) {
        if (request.payments() == 0) {
            return Stream.empty();
        }
        return request.listYears().stream()
                .filter(profile.council()::existedIn)
                .map(year -> new SampleFile(
                        "payments/" + name(profile.council()) + "/" + year + ".csv",
                        PublishedPayments.of(profile, year, request.payments())));
    }

    private SampleFile councilFile() {
        SampleReturn form = SampleReturn.COUNCIL;
        SampleTable table = SampleTable.of(schema(form));
        profiles.forEach(profile -> fill(table, profile, form));
        return new SampleFile(
                form.id() + "/all-councils.csv",
                FileText.tidy(table, profiles.getFirst().council()));
    }

    /** The file of one council and return; none where it sends nothing. */
    private Stream<SampleFile> file(CouncilProfile profile, SampleReturn form) {
        SampleTable table = SampleTable.of(schema(form));
        fill(table, profile, form);
        if (table.isEmpty()) {
            return Stream.empty();
        }
        table.schema().columns().stream()
                .filter(column -> !column.required())
                .filter(column -> Gaps.isUnknown(profile, form.id().value(), column.name()))
                .forEach(column -> table.blank(column.name()));
        Dice dice = profile.dice("dirt", form.id());
        byte[] content = dice.chance(request.dirt())
                ? FileText.untidy(table, profile.council(), dice)
                : FileText.tidy(table, profile.council());
        return Stream.of(new SampleFile(form.id() + "/" + name(profile.council()) + ".csv", content));
    }

    private void fill(SampleTable table, CouncilProfile profile, SampleReturn form) {
        for (FinancialYear year : request.listYears()) {
            if (profile.council().existedIn(year)
                    && Gaps.isReturned(profile, form.id().value(), year)) {
                form.add(profile, year, table);
            }
        }
    }

    private ReturnSchema schema(SampleReturn form) {
        return catalogue.getReturn(form.id());
    }

    private static String name(Council council) {
        String plain =
                Normalizer.normalize(council.name(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return council.code() + "-" + plain.replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
