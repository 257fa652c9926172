package org.councilbenchmarks.intake;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.ReturnId;

/** What a file turned out to be. */
public sealed interface Recognition {
    /** The return that it is, or the one that it most resembles. */
    Optional<ReturnId> findReturn();

    /** Physical line of the header, from 1; 0 where there is none. */
    int headerLine();

    /** What was odd about the header, or why the file cannot be used. */
    List<Finding> findings();

    /** A file of a known return. */
    final class Recognised implements Recognition {
        private final HeaderMatch match;
        private final boolean headerLast;
        private final int width;
        private final List<Finding> findings;

        /**
         * @param headerLast whether the header stands below its data, as its last record
         * @param width cells that a row may fill: those of the header, or more where the data has columns without a name
         */
        Recognised(HeaderMatch match, boolean headerLast, int width, List<Finding> findings) {
            this.match = match;
            this.headerLast = headerLast;
            this.width = width;
            this.findings = List.copyOf(findings);
        }

        /** Whether a record that starts on this line belongs to the table. */
        public boolean isData(int line) {
            int header = match.header().line();
            return headerLast ? line < header : line > header;
        }

        HeaderMatch match() {
            return match;
        }

        int width() {
            return width;
        }

        public ReturnSchema schema() {
            return match.schema();
        }

        /** Names of the columns as the file has them. */
        public List<String> labels() {
            return match.header().labels().stream().map(HeaderLabel::written).toList();
        }

        @Override
        public Optional<ReturnId> findReturn() {
            return Optional.of(match.schema().id());
        }

        @Override
        public int headerLine() {
            return match.header().isGiven() ? 0 : match.header().line();
        }

        @Override
        public List<Finding> findings() {
            return findings;
        }
    }

    /**
     * A table that lacks columns which a line in aliases.csv may supply.
     *
     * @param nearest the return that it is taken for
     */
    record NeedsMapping(ReturnId nearest, int headerLine, List<Finding> findings) implements Recognition {
        public NeedsMapping {
            findings = List.copyOf(findings);
        }

        @Override
        public Optional<ReturnId> findReturn() {
            return Optional.of(nearest);
        }
    }

    /** No table of a return, or no table at all. */
    record Unusable(FindingCode reason, List<Finding> findings) implements Recognition {
        public Unusable {
            findings = List.copyOf(findings);
        }

        static Unusable of(Finding finding) {
            return new Unusable(finding.code(), List.of(finding));
        }

        @Override
        public Optional<ReturnId> findReturn() {
            return Optional.empty();
        }

        @Override
        public int headerLine() {
            return 0;
        }
    }
}
