package org.councilbenchmarks.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.report.EditionFigures;
import org.junit.jupiter.api.Test;

/** What everyone may read of a small edition, to the byte. */
class OpenTablesTest {

    private final EditionFigures figures = SmallEdition.of(SmallRecord.of(DataStatus.PROVISIONAL));

    @Test
    void indicatorsShowWhatIsOpenAndSayWhyTheRestIsAbsent() {
        assertThat(csv(IndicatorsTable.of(figures))).isEqualTo("""
                        council_code,council_name,council_class,region,financial_year,indicator,breakdown,value,unit,numerator,denominator,known_share,interval_low,interval_high,marker,status
                        E06000052,Cornwall,unitary,south-west,2025-26,spend.budget_variance,all,-3.25,%,-39,12,100,[z],[z],,provisional
                        E06000052,Cornwall,unitary,south-west,2025-26,spend.per_resident,all,123.4,£,1480.8,12,100,[z],[z],[e][p],provisional
                        E06000052,Cornwall,unitary,south-west,2025-26,staff.turnover,all,[c],%,[c],[c],100,[c],[c],[c],provisional
                        E06000059,Dorset,unitary,south-west,2025-26,spend.budget_variance,all,[z],%,[z],[z],100,[z],[z],[z],provisional
                        E06000059,Dorset,unitary,south-west,2025-26,spend.per_resident,all,[x],£,[x],[x],100,[z],[z],[x],provisional
                        """);
    }

    @Test
    void benchmarksRoundWhatIsExactOnlyNow() {
        assertThat(csv(BenchmarksTable.of(figures))).isEqualTo("""
                        peer_group,financial_year,indicator,breakdown,n,of,population_share,min,p10,q1,median,q3,p90,max,mean,mad,total_numerator,total_denominator,aggregate,marker,status
                        class:unitary,2025-26,spend.per_resident,all,9,62,14.123457,100,[c],110.5,120,130.25,[c],150,121.111111,0,12345678901234567890.5,9,0,[u],provisional
                        class:unitary,2025-26,staff.turnover,all,2,62,3.1,[c],[c],[c],[c],[c],[c],[c],[c],[c],[c],[c],[c],[c],sample
                        """);
    }

    @Test
    void positionsOfAWithheldValueKeepTheGroupsOwnFigures() {
        assertThat(csv(PositionsTable.of(figures))).isEqualTo("""
                        council_code,financial_year,indicator,breakdown,peer_group,value,median,n,of,percentile,quartile,robust_z,gap_to_median,opportunity_median_gbp,opportunity_q1_gbp,change,change_real,direction,marker,status
                        E06000052,2025-26,spend.per_resident,all,class:unitary,123.4,120,9,62,61.111111,3,[z],3.4,1983182.61,7524428.1,-12.5,-14.75,improving,[p],provisional
                        E06000052,2025-26,spend.per_resident,all,region:south-west,123.4,120,9,62,61.111111,3,[z],3.4,1983182.61,7524428.1,-12.5,-14.75,improving,[p],provisional
                        E06000052,2025-26,staff.turnover,all,class:unitary,[c],120,9,62,[c],[c],[z],[c],[c],[c],[c],[c],[c],[c],provisional
                        """);
    }

    @Test
    void coverageStandsInTheOrderOfItsKey() {
        assertThat(csv(CoverageTable.of(figures))).isEqualTo("""
                        return,financial_year,peer_group,due,expected,received,certified,late,missing,population_share,status
                        spending,2025-26,class:unitary,2026-07-31,2,2,0,1,0,50.5,provisional
                        spending,2025-26,england,2026-07-31,2,2,0,1,0,50.5,provisional
                        staffing,2025-26,england,2026-07-31,2,1,0,1,0,50.5,provisional
                        """);
    }

    /** What makes a sector of half a million positions cost no memory. */
    @Test
    void theNextCouncilsPositionsAreAskedForWhenThisOnesAreWritten() {
        List<String> order = new ArrayList<>();
        var results =
                SmallEdition.results(SmallEdition.values(), List.of(), List.of(), council -> asked(council, order));
        var table = PositionsTable.of(SmallEdition.of(results, SmallRecord.of(DataStatus.PROVISIONAL)));

        var rows = table.rows().get().peek(row -> order.add("row")).count();

        assertThat(rows).isEqualTo(3);
        assertThat(order).containsExactly("E06000052", "row", "row", "row", "E06000059");
    }

    private static List<Position> asked(CouncilCode council, List<String> order) {
        order.add(council.value());
        return SmallEdition.positions(council);
    }

    static String csv(DataTable<?> table) {
        var bytes = new ByteArrayOutputStream();
        table.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
