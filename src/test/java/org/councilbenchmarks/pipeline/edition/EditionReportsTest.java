package org.councilbenchmarks.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReportsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    Cornwall,                        cornwall
                    "Bristol, City of",              bristol-city-of
                    King's Lynn and West Norfolk,    kings-lynn-and-west-norfolk
                    Ynys Môn,                        ynys-mon
                    St. Helens,                      st-helens
                    """)
    void aNameBecomesPartOfAFilesName(String name, String slug) {
        assertThat(EditionReports.slug(name)).isEqualTo(slug);
    }

    @Test
    void theSameWhereALowerCaseIHasNoDot() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(EditionReports.slug("ISLINGTON")).isEqualTo("islington");
        } finally {
            Locale.setDefault(before);
        }
    }
}
