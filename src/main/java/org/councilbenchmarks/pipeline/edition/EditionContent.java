package org.councilbenchmarks.pipeline.edition;

import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** All that an edition's files are written from. */
public record EditionContent(
        EditionBasis basis,
        Catalogue catalogue,
        Settlement settlement,
        SubmissionRows rows,
        BenchmarkResults results) {}
