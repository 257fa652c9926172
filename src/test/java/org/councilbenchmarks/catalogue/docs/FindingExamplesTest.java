package org.councilbenchmarks.catalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingExamplesTest {
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyKindOfFindingHasAnExample(FindingCode code) {
        assertThat(FindingExamples.find(code)).as("add one to FindingExamples").isPresent();
    }
}
