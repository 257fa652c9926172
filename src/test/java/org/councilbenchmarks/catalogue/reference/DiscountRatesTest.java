package org.councilbenchmarks.catalogue.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Band;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped rates give the discount factors of HM Treasury's Green Book, annex 6 ("long-term discount factors"). */
class DiscountRatesTest {

    private static final DiscountRates SHIPPED = CatalogueLoader.load(Path.of("config"))
            .value()
            .orElseThrow()
            .reference()
            .discountRates();

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 0.96618",
        "5, 0.84197",
        "10, 0.70892",
        "30, 0.35628",
        "31, 0.34590",
        "40, 0.26510",
        "75, 0.09421",
        "76, 0.09192",
        "100, 0.05082",
        "125, 0.02741",
        "200, 0.00621",
        "300, 0.00140"
    })
    void factorsAreThoseOfTheGreenBook(int t, BigDecimal factor) {
        for (Schedule schedule : SHIPPED.list()) {
            assertThat(schedule.factor(t).setScale(5, RoundingMode.HALF_UP)).isEqualByComparingTo(factor);
        }
    }

    @Test
    void theLatestUpToTheDayIsInForce() {
        assertThat(SHIPPED.find(LocalDate.of(2003, 3, 31))).isEmpty();
        assertThat(SHIPPED.find(LocalDate.of(2003, 4, 1)).orElseThrow().vintage())
                .isEqualTo("2003");
        assertThat(SHIPPED.find(LocalDate.of(2026, 2, 1)).orElseThrow().vintage())
                .isEqualTo("2026-02");
    }

    /** After the last band its rate goes on. */
    @Test
    void theYearsOfAScheduleFollowEachOther() {
        Band first = new Band(1, 2, new BigDecimal("0.10"));
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThat(new Schedule(day, List.of(first), "s", "v").growth(3)).isEqualByComparingTo("1.331");
        Band late = new Band(4, 5, BigDecimal.ONE);
        assertThatThrownBy(() -> DiscountRates.of(Map.of(day, new Schedule(day, List.of(first, late), "s", "v"))))
                .hasMessageContaining("follow each other");
    }
}
