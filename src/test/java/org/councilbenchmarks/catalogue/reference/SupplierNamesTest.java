package org.councilbenchmarks.catalogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Olm Systems Ltd [T/A Hytec] | OLM SYSTEMS
                    T/A Hytec                   | T A HYTEC
                    Orchard & Shipman PLC       | ORCHARD AND SHIPMAN
                    McDonald's (UK) Limited     | MCDONALDS
                    Limited                     | LIMITED
                    𠜎𠜱 Ltd                     | 𠜎𠜱
                    """)
    void oneCompanyHasOneName(String written, String name) {
        assertThat(SupplierNames.normalise(written)).isEqualTo(name);
    }
}
