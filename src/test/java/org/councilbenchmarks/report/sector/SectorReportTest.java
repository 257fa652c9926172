package org.councilbenchmarks.report.sector;

import static org.assertj.core.api.Assertions.assertThat;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.PlainText;
import org.councilbenchmarks.report.Report;
import org.junit.jupiter.api.Test;

class SectorReportTest {

    private static Report report(DrawnSector sector) {
        return SectorReport.of(sector.figures(), DrawnSector.CATALOGUE);
    }

    @Test
    void itIsOpenAndSaysItsYear() {
        Report report = report(DrawnSector.withVacancies());

        assertThat(report.subject().audience()).isEqualTo(Audience.OPEN);
        assertThat(report.subject().subtitle()).isEqualTo("Sector report, 2025-26");
        assertThat(report.imprint().banner()).isEmpty();
    }

    @Test
    void aSampleSaysSo() {
        Report report = report(DrawnSector.withVacancies().status(DataStatus.SAMPLE));

        assertThat(report.imprint().banner()).contains(EditionTitle.SAMPLE_NOTICE);
    }

    @Test
    void ofNothingAtAllEverySectionSaysWhy() {
        String text = PlainText.of(report(DrawnSector.empty()));

        assertThat(text)
                .contains("""
                        ## Staffing

                        Nothing can be shown: no council's return of Technology staffing stands for 2025-26.
                        """)
                .contains("No measure has enough councils for a figure of the sector in 2025-26.")
                .contains("Nothing can be shown: no return of 2025-26 was asked for.")
                .contains("Nothing can be said of every peer set: too few of them have enough councils.")
                .contains("Nothing can be shown: no measure has a median in more than one year.")
                .contains("Nothing can be shown: no file has come in.");
    }

    @Test
    void aReturnBeforeItsDayDoesNotMakeItsYearTheReports() {
        var sector = DrawnSector.withVacancies().received("staffing", DrawnSector.YEAR.next(), "england", 3, 40);

        assertThat(sector.view().year()).isEqualTo(DrawnSector.YEAR);
    }

    @Test
    void theSectorsOwnFigureIsToldApartFromTheMedian() {
        assertThat(PlainText.of(report(DrawnSector.withVacancies())))
                .contains("Vacancy rate: 13.0%. All 6\u00a0councils together. The median council has 12.5%.")
                .contains(
                        "The median council has 12.5%. The middle half of the 6 councils lies between 10.0% and 15.0%. Taken"
                                + " together, they have 13.0%. By class, the medians run from 9.5% (London boroughs) to 14.5%"
                                + " (unitary authorities).")
                .contains("[Vacancy rate: medians run from 9.5% to 14.5%]")
                .contains("London boroughs: median 9.5%, middle half 8.0% to 11.0%, 6\u00a0councils.");
    }
}
