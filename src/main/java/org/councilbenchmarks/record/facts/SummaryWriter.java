package org.councilbenchmarks.record.facts;

import java.util.List;
import java.util.TreeMap;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Submission;

/** Writes the summary part: texts of its own first, then everything in the order in which {@link SummaryReader} wants it. */
final class SummaryWriter {
    private final TextTable texts = new TextTable();
    private final ByteSink body = new ByteSink();

    static ByteSink write(Contents contents) {
        SummaryWriter writer = new SummaryWriter();
        writer.reading(contents.summary().reading());
        writer.list(contents.columns());
        List<Submission> submissions = contents.summary().submissions();
        writer.body.putNumber(submissions.size());
        for (int i = 0; i < submissions.size(); i++) {
            writer.submission(submissions.get(i));
            RowPlaces.Rows places = contents.submissions().get(i);
            places.block().write(writer.body);
            writer.body.putNumber(places.count());
            places.fingerprints().write(writer.body);
        }
        writer.findings(contents.summary().findings());
        ByteSink out = new ByteSink();
        writer.texts.write(out);
        out.putBytes(writer.body.toBytes());
        return out;
    }

    private void reading(FileReading reading) {
        text(reading.reception().name());
        text(reading.reason());
        text(reading.returnId().map(ReturnId::value).orElse(""));
        text(reading.dialect().encoding());
        text(reading.dialect().delimiter());
        body.putSigned(reading.dialect().headerLine());
        body.putNumber(reading.counts().taken());
        body.putNumber(reading.counts().refused());
        body.putNumber(reading.counts().skipped());
        text(reading.amountGbp().toString());
        text(reading.amends().orElse(""));
    }

    private void submission(Submission submission) {
        text(submission.key().returnId().value());
        list(submission.key().councils().stream().map(CouncilCode::value).toList());
        body.putNumber(submission.key().year().first());
        text(submission.key().basis());
        text(submission.status().name());
        body.putNumber(submission.taken());
        body.putNumber(submission.refused());
    }

    private void findings(FindingTally tally) {
        body.putNumber(tally.kept().size());
        tally.kept().forEach(this::finding);
        body.putNumber(tally.counts().size());
        // A map's own order differs from one start of Java to the next; equal facts should be equal bytes.
        new TreeMap<>(tally.counts()).forEach((code, count) -> {
            text(code.name());
            body.putNumber(count);
        });
    }

    private void finding(Finding finding) {
        text(finding.code().name());
        text(finding.effect().name());
        text(finding.place().file());
        body.putSigned(finding.place().line());
        text(finding.place().column());
        text(finding.council().map(CouncilCode::value).orElse(""));
        text(finding.was());
        text(finding.wanted());
        text(finding.message());
    }

    private void list(List<String> values) {
        body.putNumber(values.size());
        values.forEach(this::text);
    }

    private void text(String text) {
        body.putNumber(texts.numberOf(text));
    }
}
