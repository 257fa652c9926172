package org.councilbenchmarks.domain.results;

import java.time.LocalDate;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * Which of the returns that were due have come: a row of {@code coverage.csv}.
 *
 * @param returnId the return
 * @param year the financial year
 * @param peerGroup id of the group
 * @param due the day by which it was asked for
 * @param expected members that it was asked from
 * @param received of these, those with a standing submission (for spending: of the outturn)
 * @param certified of those received, the certified ones
 * @param late of those received, the ones that first came after the day
 * @param missing of those expected, the ones not received although the day has passed
 * @param populationShare residents of the councils received, in per cent of the group's residents
 * @param status the weakest of those received; where there is none, of the whole edition
 */
public record Coverage(
        ReturnId returnId,
        FinancialYear year,
        String peerGroup,
        LocalDate due,
        int expected,
        int received,
        int certified,
        int late,
        int missing,
        Figure populationShare,
        DataStatus status) {}
