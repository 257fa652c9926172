package org.councilbenchmarks.csv;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/** Says what is odd about how a file is written: once per file, however often it was met. */
final class FormNotes {
    private final Opening opening;
    private final Optional<LineDecoder> lines;
    private final QuoteMender mender;
    private final Guard guard;
    private final CellWatch watch;

    /** @param lines the decoder of an eight-bit file; none where the file has sixteen bits */
    FormNotes(Opening opening, Optional<LineDecoder> lines, QuoteMender mender, Guard guard, CellWatch watch) {
        this.opening = opening;
        this.lines = lines;
        this.mender = mender;
        this.guard = guard;
        this.watch = watch;
    }

    /** Of a file of which only its beginning says anything odd. */
    static FormNotes ofPlain(Opening opening) {
        var limits = ReadingLimits.standard();
        var watch = new CellWatch(opening.style(), limits, opening.linesAbove());
        var nothing = Reader.nullReader();
        var mender = new QuoteMender(nothing, opening.style(), opening.width(), limits, opening.linesAbove());
        return new FormNotes(opening, Optional.empty(), mender, new Guard(nothing, watch), watch);
    }

    /** Name of the encoding, as far as the file has been read; {@code UTF-8} where nothing goes beyond ASCII. */
    String encodingName() {
        if (windowsLines() == 0) {
            return opening.encoding().charset().name();
        }
        return utf8Lines() == 0 ? "windows-1252" : "UTF-8 and windows-1252";
    }

    /** Of what has been read so far; none for a file in UTF-8 with commas and proper quotation marks. */
    List<Finding> list() {
        var notes = new ArrayList<Finding>();
        addEncoding(notes);
        addStrangeBytes(notes);
        addStyle(notes);
        addMendedQuotes(notes);
        addStrayQuotes(notes);
        return notes;
    }

    private void addEncoding(List<Finding> notes) {
        var oddities = new ArrayList<String>();
        if (opening.encoding().isSixteenBit()) {
            oddities.add("the file is written in " + encodingName());
        } else if (windowsLines() > 0) {
            oddities.add(
                    utf8Lines() == 0
                            ? "the file is written in Windows-1252"
                            : "lines are written in Windows-1252 (" + windowsLines() + ") and in UTF-8 (" + utf8Lines()
                                    + ")");
        }
        if (opening.encoding().isEightBitMarkDoubled()) {
            oddities.add("the byte order mark was converted twice");
        }
        if (!oddities.isEmpty()) {
            notes.add(whole(FindingCode.ENCODING, Effect.MENDED, oddities).withWas(encodingName()));
        } else if (opening.encoding().marks() > 0) {
            notes.add(whole(FindingCode.ENCODING, Effect.NOTE, List.of("the file starts with a byte order mark"))
                    .withWas(encodingName()));
        }
    }

    private void addStrangeBytes(List<Finding> notes) {
        if (guard.nuls() > 0) {
            notes.add(whole(
                    FindingCode.ENCODING_ERROR,
                    Effect.MENDED,
                    List.of("zero characters stood in the text and were left out: " + guard.nuls())));
        }
        var undefined = lines.map(LineDecoder::undefinedBytes).orElse(0L);
        if (undefined > 0) {
            notes.add(whole(
                    FindingCode.ENCODING_ERROR,
                    Effect.QUERY,
                    List.of(undefined + " bytes mean nothing in Windows-1252 and stand as control characters")));
        }
    }

    private void addStyle(List<Finding> notes) {
        var oddities = new ArrayList<String>();
        var style = opening.style();
        if (style.delimiter() == Style.NONE) {
            oddities.add("nothing divides the lines into columns");
        } else if (style.delimiter() != ',') {
            oddities.add("cells are divided by: " + style.delimiterName());
        }
        if (opening.declaration().isPresent()) {
            oddities.add("the first line declares the delimiter"
                    + (opening.declaration().get().delimiter() == style.delimiter()
                            ? ""
                            : ", and another one than it is"));
        }
        if (style.quote() != '"') {
            oddities.add("quotation marks are: " + style.quote());
        }
        if (style.escapes()) {
            oddities.add("quotation marks inside cells stand behind a backslash");
        }
        if (opening.wrapped()) {
            oddities.add("each line stood in quotation marks as one cell, and they were taken off");
        }
        if (style.spaced()) {
            oddities.add("spaces stand around quotation marks");
        }
        if (watch.lineEnds().areMixed() || watch.lineEnds().areOld()) {
            oddities.add("lines end in different or outdated ways (" + watch.lineEnds() + ")");
        }
        if (!oddities.isEmpty()) {
            notes.add(whole(FindingCode.DIALECT, Effect.MENDED, oddities).withWas(style.delimiterName()));
        }
    }

    private void addMendedQuotes(List<Finding> notes) {
        var first = mender.firstMended();
        if (!first.isEmpty()) {
            var names = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
            var more = mender.mendedRecords() > first.size()
                    ? " and " + (mender.mendedRecords() - first.size()) + " more"
                    : "";
            var message = "Quotation marks that are not closed or not doubled, in records that start on line " + names
                    + more + "; each was read alone, with the table's " + opening.width() + " cells where the marks"
                    + " allow that";
            notes.add(Finding.of(FindingCode.UNCLOSED_QUOTE, Effect.QUERY, Place.line(first.getFirst()), message)
                    .withWanted("See whether these lines were read as they were meant."));
        }
    }

    private void addStrayQuotes(List<Finding> notes) {
        if (watch.strayQuotes() > 0) {
            var message = "Quotation marks inside cells are not doubled: " + watch.strayQuotes()
                    + ", the first on line " + watch.firstStrayQuote();
            notes.add(Finding.of(FindingCode.DIALECT, Effect.MENDED, Place.line(watch.firstStrayQuote()), message)
                    .withWanted("See whether these cells were read as they were meant."));
        }
    }

    private long windowsLines() {
        return lines.map(LineDecoder::windowsLines).orElse(0L);
    }

    private long utf8Lines() {
        return lines.map(LineDecoder::utf8Lines).orElse(0L);
    }

    private static Finding whole(FindingCode code, Effect effect, List<String> oddities) {
        var text = String.join("; ", oddities);
        var sentence = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return Finding.of(code, effect, Place.WHOLE_FILE, sentence);
    }
}
