package org.councilbenchmarks.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of accessible and archivable files, asked about one file at a time. */
public final class VeraPdf {

    private static final int FAULTS_SHOWN = 50;

    private VeraPdf() {}

    /** Each rule that the file breaks, with its clause in the standard; empty where it keeps all. */
    public static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator =
                        Foundries.defaultInstance().createValidator(standard, FAULTS_SHOWN, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(VeraPdf::fault)
                    .distinct()
                    .toList();
        }
    }

    private static String fault(TestAssertion assertion) {
        var rule = assertion.getRuleId();
        return "%s-%d %s".formatted(rule.getClause(), rule.getTestNumber(), assertion.getMessage());
    }
}
