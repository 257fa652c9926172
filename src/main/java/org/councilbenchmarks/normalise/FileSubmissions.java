package org.councilbenchmarks.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.CheckedRow;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * Sorts the checked rows of one file into its submissions. Give it every row in the file's order. For one file, by one
 * thread.
 */
public final class FileSubmissions {
    private static final class Gathered {
        private final List<Row> rows = new ArrayList<>();
        private DataStatus status = DataStatus.CERTIFIED;
        private int refused;
    }

    private final Defaults defaults;
    private final CouncilRules councils;
    private final RepeatedRows repeated;
    private final InitiativeRules initiatives;
    private final RowQueries queries;
    private final Optional<String> statusColumn;
    private final Optional<String> moneyColumn;
    private final Map<SubmissionKey, Gathered> bySubmission = new LinkedHashMap<>();
    private int taken;
    private int refused;
    private BigDecimal amountGbp = BigDecimal.ZERO;

    public FileSubmissions(ReturnSchema schema, ReferenceData reference) {
        this.defaults = new Defaults(schema);
        this.councils = new CouncilRules(reference);
        this.repeated = new RepeatedRows(schema);
        this.initiatives = new InitiativeRules(schema);
        this.queries = new RowQueries(schema, reference.councils());
        this.statusColumn = schema.columns().stream()
                .filter(column -> column.type() == ColumnType.STATUS)
                .map(Column::name)
                .findFirst();
        this.moneyColumn = schema.firstMoneyColumn().map(Column::name);
    }

    /**
     * Takes or refuses a row. A row that is faulty already is counted to its submission, where that is known.
     *
     * @return what is to be said about the row beside intake's findings: why it is refused, or queries if it is taken
     */
    public List<Finding> add(CheckedRow row) {
        return switch (row) {
            case CheckedRow.Faulty faulty -> {
                refuse(faulty.findSubmission());
                yield List.of();
            }
            case CheckedRow.Sound sound -> addSound(sound);
        };
    }

    private List<Finding> addSound(CheckedRow.Sound sound) {
        Row row = defaults.fill(sound.row());
        Optional<Finding> fault = councils.findFault(sound.submission(), row.line())
                .or(() -> initiatives.findFault(sound.submission(), row))
                .or(() -> repeated.findFault(sound, row));
        if (fault.isPresent()) {
            refuse(Optional.of(sound.submission()));
            return List.of(fault.get());
        }
        take(sound.submission(), row);
        initiatives.taken(sound.submission(), row);
        return queries.list(sound.submission(), row);
    }

    private void take(SubmissionKey key, Row row) {
        Gathered submission = gathered(key);
        submission.rows.add(row);
        submission.status = submission.status.and(status(row));
        moneyColumn.flatMap(row::findNumber).ifPresent(amount -> amountGbp = amountGbp.add(amount));
        taken++;
    }

    private void refuse(Optional<SubmissionKey> key) {
        key.ifPresent(known -> gathered(known).refused++);
        refused++;
    }

    private Gathered gathered(SubmissionKey key) {
        return bySubmission.computeIfAbsent(key, k -> new Gathered());
    }

    /** Provisional unless the row says otherwise, also in a return without such a column. */
    private DataStatus status(Row row) {
        return statusColumn.map(row::text).flatMap(DataStatus::find).orElse(DataStatus.PROVISIONAL);
    }

    /** Rows taken so far, of all submissions. */
    public int taken() {
        return taken;
    }

    /** Rows refused so far, those of no known submission included. */
    public int refused() {
        return refused;
    }

    /** Exact sum of the taken rows' first money column; zero where the return has none. */
    public BigDecimal amountGbp() {
        return amountGbp;
    }

    /** In the order in which they begin in the file; one of which every row was refused is there too, with none taken. */
    public List<SubmissionFacts> list() {
        List<SubmissionFacts> facts = new ArrayList<>();
        bySubmission.forEach((key, gathered) -> {
            DataStatus status = gathered.rows.isEmpty() ? DataStatus.PROVISIONAL : gathered.status;
            facts.add(new SubmissionFacts(
                    new Submission(key, status, gathered.rows.size(), gathered.refused), gathered.rows));
        });
        return facts;
    }

    /** What is told once per file. */
    public List<Finding> notes() {
        return repeated.notes();
    }
}
