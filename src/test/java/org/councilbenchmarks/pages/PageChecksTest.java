package org.councilbenchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** For each check a file that has just that fault, and one like it that has not. */
class PageChecksTest {

    private static DrawnPdf wholePage() throws IOException {
        return new DrawnPdf().text("H2", 20, 30, "Spending").lines(40, 260);
    }

    private static List<String> faults(DrawnPdf file) throws IOException {
        return file.checked().faults();
    }

    @Test
    void aPageAsItShouldBeHasNoFault() throws IOException {
        assertThat(faults(wholePage())).isEmpty();
        assertThat(faults(wholePage().turn().lines(30, 260))).isEmpty();
    }

    @Nested
    class Margins {
        @Test
        void inkLessThan18MillimetresFromAnEdge() throws IOException {
            assertThat(faults(wholePage().text("P", 15, 100, "Too far left")))
                    .containsExactly("page 1: ink in the left margin, less than 18 mm from the edge");
            assertThat(faults(wholePage().text("P", 180, 100, "Too far right")))
                    .containsExactly("page 1: ink in the right margin, less than 18 mm from the edge");
            assertThat(faults(wholePage().text("P", 20, 17, "Too high")))
                    .containsExactly("page 1: ink in the top margin, less than 18 mm from the edge");
            assertThat(faults(wholePage().text("P", 20, 285, "Too low")))
                    .containsExactly("page 1: ink in the bottom margin, less than 18 mm from the edge");
        }

        @Test
        void inkThatKeepsThem() throws IOException {
            assertThat(faults(wholePage().text("P", 20, 22, "High enough").text("P", 20, 278, "Low enough")))
                    .isEmpty();
        }
    }

    @Nested
    class Overlap {
        @Test
        void textOverText() throws IOException {
            assertThat(faults(wholePage().text("P", 21, 103, "Vacancies")))
                    .singleElement()
                    .asString()
                    .startsWith("page 1: text over text, ")
                    .contains("Vacancies");
        }

        @Test
        void linesThatAreCloseAndWordsThatTouch() throws IOException {
            assertThat(faults(wholePage()
                            .text("P", 20, 269, "Vacancies are fewer than in 2024-25, everywhere (£, gypq).")
                            .text("P", 20, 272.9, "ÂÊ ÔÛ: Vacancies are fewer than in 2024-25, everywhere.")))
                    .isEmpty();
        }
    }

    @Nested
    class Emptiness {
        @Test
        void theLowerPartIsEmptyAndTheSectionGoesOn() throws IOException {
            var file = new DrawnPdf().text("H2", 20, 30, "Spending").lines(40, 160);
            assertThat(faults(file.turn().lines(30, 260)))
                    .containsExactly("page 1: the lower 40 % is empty, and its section goes on");
        }

        @Test
        void aFooterDoesNotFillAPage() throws IOException {
            var file = new DrawnPdf().lines(40, 160).text("P", 20, 276, "Page 1 of 2");
            assertThat(faults(file.turn().lines(30, 260)))
                    .containsExactly("page 1: the lower 40 % is empty, and its section goes on");
        }

        @Test
        void theSectionEndsOrTheFileDoes() throws IOException {
            var file = new DrawnPdf().text("H2", 20, 30, "Spending").lines(40, 160);
            file.turn().text("H2", 20, 30, "Staffing").lines(40, 100);
            CheckedPages checked = file.checked();
            assertThat(checked.faults()).isEmpty();
            assertThat(checked.emptyEnds()).as("told, as no fault").isEqualTo(2);
        }

        @Test
        void nothingAtAll() throws IOException {
            assertThat(faults(wholePage().turn())).containsExactly("page 2: nothing on the page but its furniture");
        }
    }

    @Nested
    class Size {
        @Test
        void typeUnderEightPoints() throws IOException {
            assertThat(faults(wholePage().text("P", 20, 269, 7.5f, "Source: returns")))
                    .containsExactly("page 1: type of 7.5 points: \"Source: returns\"");
        }

        @Test
        void typeOfEightPoints() throws IOException {
            assertThat(faults(wholePage().text("P", 20, 269, 8, "Source: returns")))
                    .isEmpty();
        }
    }

    @Nested
    class Headings {
        @Test
        void nothingFollowsOnThePage() throws IOException {
            assertThat(faults(
                            wholePage().text("H3", 20, 269, "Vacancies").turn().lines(30, 260)))
                    .containsExactly("page 1: nothing follows the heading \"Vacancies\"");
            assertThat(faults(
                            wholePage().text("Caption", 20, 269, "Roles").turn().lines(30, 260)))
                    .containsExactly("page 1: nothing follows the caption \"Roles\"");
        }

        @Test
        void aLineFollows() throws IOException {
            assertThat(faults(wholePage()
                            .text("H3", 20, 264, "Vacancies")
                            .text("P", 20, 269, "One in seven posts.")
                            .turn()
                            .lines(30, 260)))
                    .isEmpty();
        }
    }

    @Nested
    class Rows {
        @Test
        void aRowOnTwoPages() throws IOException {
            var file = wholePage().row(20, 269, "Data engineer");
            file.turn().sameRow(20, 30, "in a shared team").lines(40, 260);
            assertThat(faults(file)).containsExactly("page 1: a table row goes on on the next page");
        }

        @Test
        void eachRowOnItsPage() throws IOException {
            var file = wholePage().row(20, 269, "Data engineer").sameRow(80, 269, "3");
            file.turn().row(20, 30, "Data analyst").sameRow(80, 30, "4").lines(40, 260);
            assertThat(faults(file)).isEmpty();
        }
    }
}
