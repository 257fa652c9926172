package org.councilbenchmarks.benchmark.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * Derived columns of staffing, by role:
 *
 * <ul>
 *   <li>{@code vacant_fte}: establishment less in post, 0 where more are in post than established: that is not set against
 *       the vacancies of another role.
 *   <li>{@code role_in_post_fte}: in post.
 * </ul>
 */
final class DerivedStaffing {

    private static final List<String> ROLE = List.of("role_family", "role");

    private DerivedStaffing() {}

    static List<FactRow> of(List<Row> rows) {
        return RowKeys.derive(
                rows, ROLE, DerivedStaffing::ofRole, cells(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO)));
    }

    private static Map<String, Cell> ofRole(List<Row> role) {
        Optional<BigDecimal> posts = RowKeys.sum(role, "establishment_fte");
        Optional<BigDecimal> inPost = RowKeys.sum(role, "in_post_fte");
        Optional<BigDecimal> vacant =
                posts.flatMap(p -> inPost.map(i -> Decimals.subtract(p, i).max(BigDecimal.ZERO)));
        return cells(vacant, inPost);
    }

    private static Map<String, Cell> cells(Optional<BigDecimal> vacant, Optional<BigDecimal> inPost) {
        return Map.of("vacant_fte", number(vacant), "role_in_post_fte", number(inPost));
    }

    private static Cell number(Optional<BigDecimal> value) {
        return value.map(Cell::number).orElse(Cell.blank());
    }
}
