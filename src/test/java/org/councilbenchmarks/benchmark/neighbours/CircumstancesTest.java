package org.councilbenchmarks.benchmark.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilCode;
import org.junit.jupiter.api.Test;

/** What the shipped tables say of the councils of today. */
class CircumstancesTest {

    private static final Catalogue SHIPPED =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** Suffolk too, two of whose districts took the place of four in 2019: those have no scores. */
    @Test
    void allAreKnownOfEachCouncilThatDoesNotStandOutside() {
        Circumstances circumstances = new Circumstances(SHIPPED, AS_OF.getYear());
        Set<CouncilCode> lacking = SHIPPED.reference().councils().list().stream()
                .filter(council -> council.existedOn(AS_OF))
                .map(Council::code)
                .filter(code -> circumstances.find(code).isEmpty())
                .collect(Collectors.toSet());
        assertThat(lacking).isEqualTo(SHIPPED.neighbours().outside());
    }
}
