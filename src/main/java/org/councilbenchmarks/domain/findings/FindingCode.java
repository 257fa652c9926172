package org.councilbenchmarks.domain.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of finding. The code in files and on screen is the name in lower case with hyphens: {@code type-error}.
 *
 * <p>Each has a title (what it is) and advice (what to do), in words that a council officer understands.
 */
public enum FindingCode {
    // The file as a whole
    NOT_A_CSV("Not a CSV file", "Save the sheet as CSV (UTF-8) and drop that file."),
    EMPTY_FILE("The file is empty", "Export it again; a file needs a header row and at least one row of data."),
    TOO_LARGE(
            "The file is larger than the limit",
            "Split it by year, or raise max-file-megabytes in settings.properties."),
    UNREADABLE(
            "The file could not be read", "See that the folder is there and may be read; it is tried again next run."),
    STILL_CHANGING("The file was still being written", "Nothing to do: it is read in the next run."),
    NO_HEADER(
            "No header row was found",
            "Put the column names of the template into the first row, or name the columns in sources.csv of the return."),
    NEEDS_MAPPING(
            "Columns that are needed were not recognised", "Rename them, or add a line to aliases.csv of the return."),
    WRONG_DATASET("This is another kind of data than the folder is for", "Drop the file that the folder is meant for."),
    UNKNOWN_ORIGINAL(
            "Rows that are given back to a file which is not known, or which took them already",
            "Drop the feedback file as it was written, with the cells corrected, or send the whole return again."),
    UNCLOSED_QUOTE(
            "A quotation mark that is not closed, or not doubled",
            "See whether these lines were read as they were meant; double a mark that belongs to the text."),
    ENCODING_ERROR("Bytes that belong to no known encoding", "Save the file as UTF-8."),

    // Oddities that were read right
    ENCODING("Not plain UTF-8", "Nothing to do; UTF-8 is best."),
    DIALECT("Not commas and quotation marks as the standard has them", "Nothing to do."),
    PREAMBLE("Lines above the header row", "Nothing to do; a table that starts with its header is best."),
    BLANK_HEADER("A column without a name", "Name the column or delete it."),
    DUPLICATE_LABEL("Two columns with the same name", "Rename one of them; the first was used."),
    EXTRA_LABEL("A column that is not part of this return", "Nothing to do; it was not used."),
    BLANK_ROW("Rows without any content", "Nothing to do; they were skipped."),
    REPEATED_HEADER("The header row is repeated", "Nothing to do; it was skipped."),
    TOTAL_ROW("A total row", "Nothing to do; it was skipped."),
    UNIT_IN_HEADER("A unit in the name of a column", "Nothing to do; the amounts were multiplied accordingly."),
    MISSING_WORD("A word where nothing is known", "Nothing to do; an empty cell is best."),
    REDACTED("A value withheld on purpose", "Nothing to do."),
    SERIAL_DATE(
            "Days as the numbers that a spreadsheet has for them",
            "Nothing to do; format the column as dates before saving it as CSV."),
    MISSING_SUPPLIER("Payments without a supplier", "Nothing to do; they are counted, to no supplier."),
    IDENTICAL_ROWS(
            "Rows that are equal in every cell", "See whether each is a payment of its own; all of them were counted."),
    ROUNDED("Amounts with parts of a penny", "Nothing to do; they were rounded to the penny."),
    EXTRA_CELL("More cells than columns", "See whether a comma in a text lacks its quotation marks."),
    MISSING_CELL("A cell that is needed is empty", "Fill it in."),

    // Cells
    TYPE_ERROR("The cell is not of the kind that the column holds", "Write it in the form that is asked for."),
    CONSTRAINT_ERROR("The value lies outside what the column allows", "Correct it."),
    UNKNOWN_CODE("Not a value of the column's list", "Use one of the listed values."),
    UNKNOWN_COUNCIL("No council of England has this code or name", "Use the GSS code, as E06000052."),
    COUNCIL_NOT_IN_YEAR("The council did not exist at the end of that year", "Return the data under its successor."),
    FORMULA_TEXT("A text that a spreadsheet would run", "Nothing to do; it is kept harmless."),

    // Rows and submissions
    DUPLICATE_ROW("The row repeats an earlier one in every cell", "Delete one of them."),
    PRIMARY_KEY("The row has the key of an earlier one", "Delete one of them, or give it a key of its own."),
    SAME_KEY_ADDED("Rows that share a key were added up", "Nothing to do, unless one of them is a mistake."),
    TOO_MANY_REFUSED(
            "Too many rows of the submission were refused",
            "Correct the rows in the feedback and drop the file again."),
    CONFLICTING_RETURNS(
            "Two files hold the same return", "Withdraw one of them: council-benchmarks withdraw FILE --reason …"),
    SUPERSEDED("A later return took this one's place", "Nothing to do."),
    CERTIFIED_STANDS("A certified return stands already", "Withdraw the certified one first, if this one is right."),
    SAMPLE_HELD_OUT(
            "Sample data is held out, since real returns stand", "Nothing to do; run --with-sample brings it back."),
    WITHDRAWN("The file was withdrawn", "Nothing to do."),
    CONFLICTING_COUNCIL("Column and folder name different councils", "Move the file or correct the column."),

    // Plausibility
    IMPLAUSIBLE("The value is far from what is usual", "Confirm it, or correct it and drop the file again."),
    OUTLIER("The figure is far from those of the peers", "Confirm it, or correct it and drop the file again."),
    MONTH_MISSING("A month of payments is missing", "Drop that month's file, if it was published."),
    VOLUME_COLLAPSE("A month has far fewer payments than usual", "See whether the file is whole; drop the whole one."),
    DATE_ORDER("A contract that ends before it starts", "Correct one of the dates."),
    CONTRACT_ENDED(
            "A contract whose end has passed",
            "Write rolling where one goes on from month to month, or its new end; send the return again."),

    // Configuration
    CONFIGURATION("A fault in the configuration", "Correct the line.");

    private final String title;
    private final String advice;

    FindingCode(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    /** As written in files and on screen: {@code type-error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }

    public static Optional<FindingCode> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
