package org.councilbenchmarks.record.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Reads what a {@link SummaryWriter} wrote. */
final class SummaryReader {
    private final ByteSource in;
    private final String[] texts;

    private SummaryReader(ByteSource in) {
        this.in = in;
        this.texts = TextTable.read(in);
    }

    static Contents read(byte[] bytes) {
        SummaryReader reader = new SummaryReader(new ByteSource(bytes));
        FileReading reading = reader.reading();
        List<String> columns = reader.list();
        int count = reader.in.getCount();
        List<Submission> submissions = new ArrayList<>();
        List<RowPlaces.Rows> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            submissions.add(reader.submission());
            places.add(new RowPlaces.Rows(Block.read(reader.in), reader.in.getCount(), Block.read(reader.in)));
        }
        FindingTally findings = reader.findings();
        return new Contents(new FactsSummary(reading, submissions, findings), columns, places);
    }

    private FileReading reading() {
        return new FileReading(
                Reception.valueOf(text()),
                text(),
                Optional.of(text()).filter(t -> !t.isEmpty()).map(ReturnId::of),
                new Dialect(text(), text(), Math.toIntExact(in.getSigned())),
                new RowCounts(in.getCount(), in.getCount(), in.getCount()),
                new BigDecimal(text()),
                Optional.of(text()).filter(t -> !t.isEmpty()));
    }

    private Submission submission() {
        SubmissionKey key = new SubmissionKey(
                ReturnId.of(text()),
                list().stream().map(CouncilCode::of).toList(),
                FinancialYear.of(in.getCount()),
                text());
        return new Submission(key, DataStatus.valueOf(text()), in.getCount(), in.getCount());
    }

    private FindingTally findings() {
        List<Finding> kept = new ArrayList<>();
        for (int left = in.getCount(); left > 0; left--) {
            kept.add(finding());
        }
        Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
        for (int left = in.getCount(); left > 0; left--) {
            counts.put(FindingCode.valueOf(text()), in.getNumber());
        }
        return new FindingTally(kept, counts);
    }

    private Finding finding() {
        return new Finding(
                FindingCode.valueOf(text()),
                Effect.valueOf(text()),
                new Place(text(), Math.toIntExact(in.getSigned()), text()),
                Optional.of(text()).filter(t -> !t.isEmpty()).map(CouncilCode::of),
                text(),
                text(),
                text());
    }

    private List<String> list() {
        int count = in.getCount();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(text());
        }
        return values;
    }

    private String text() {
        return texts[in.getCount()];
    }
}
