package org.councilbenchmarks.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that are dropped in place of a CSV, known by their first bytes, with what to do about them. */
enum Signature {
    SPREADSHEET_OR_ZIP("PK\u0003\u0004", "a spreadsheet (xlsx, ods) or a zip archive", Signature.SAVE_AS_CSV),
    EMPTY_ZIP("PK\u0005\u0006", "an empty zip archive", Signature.EXPORT_AGAIN),
    OLD_SPREADSHEET(
            "\u00D0\u00CF\u0011\u00E0", "a spreadsheet or document of the old kind (xls)", Signature.SAVE_AS_CSV),
    PDF("%PDF", "a PDF", Signature.EXPORT_AGAIN),
    GZIP("\u001F\u008B", "a gzip archive", "Unpack it and drop the file inside."),
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7-Zip archive", "Unpack it and drop the file inside."),
    RTF("{\\rtf", "a text document (rtf)", Signature.EXPORT_AGAIN),
    PNG("\u0089PNG", "an image", Signature.EXPORT_AGAIN),
    JPEG("\u00FF\u00D8\u00FF", "an image", Signature.EXPORT_AGAIN),
    PARQUET("PAR1", "a Parquet file", Signature.EXPORT_AGAIN),
    SQLITE("SQLite format 3", "a database", Signature.EXPORT_AGAIN),
    WEB_PAGE("<!doctype html", "a web page, as a site sends it when the file is missing", Signature.DOWNLOAD_AGAIN),
    BARE_WEB_PAGE("<html", "a web page, as a site sends it when the file is missing", Signature.DOWNLOAD_AGAIN),
    XML("<?xml", "an XML document", Signature.EXPORT_AGAIN),
    JSON("{\"", "a JSON document", Signature.EXPORT_AGAIN),
    JSON_LIST("[{", "a JSON document", Signature.EXPORT_AGAIN);

    private static final String SAVE_AS_CSV = "Open it, save the sheet as CSV (UTF-8) and drop that file.";
    private static final String EXPORT_AGAIN = "Export the table as CSV (UTF-8) and drop that file.";
    private static final String DOWNLOAD_AGAIN = "Download the CSV file again and look into it before you drop it.";
    private static final int LONGEST = 15;
    /** Web pages often start with blank lines, and behind the byte order mark of UTF-8. */
    private static final Pattern BEFORE = Pattern.compile("\\A(\u00EF\u00BB\u00BF)?[ \\t\\r\\n]*");

    private static final int MOST_BEFORE = 200;

    private final String start;
    private final String title;
    private final String advice;

    /** @param start the first bytes, one for each character, letters in any case */
    Signature(String start, String title, String advice) {
        this.start = start.toLowerCase(Locale.ROOT);
        this.title = title;
        this.advice = advice;
    }

    /** As in "the file is …". */
    String title() {
        return title;
    }

    String advice() {
        return advice;
    }

    /** The kind of file that starts like this, unless it may be a table. */
    static Optional<Signature> find(byte[] head) {
        var bytes = new String(head, 0, Math.min(head.length, MOST_BEFORE + LONGEST), StandardCharsets.ISO_8859_1);
        var start = BEFORE.matcher(bytes).replaceFirst("").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(s -> start.startsWith(s.start)).findFirst();
    }
}
