package org.councilbenchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that have broken programs somewhere: what looks like a number, a formula, markup, a path or a command; letters that
 * are not letters; what cannot be seen; what has no end. To try a public list beside them, such as the Big List of Naughty
 * Strings (one a line, {@code #} before a remark), name its file in the system property {@code naughty-strings}.
 */
public final class NaughtyStrings {
    private static final String FILE = "naughty-strings";

    private static final List<String> WORDS = List.of(
            "null",
            "NULL",
            "(null)",
            "undefined",
            "nil",
            "None",
            "true",
            "FALSE",
            "NaN",
            "-Infinity",
            "INF",
            "N/A",
            "[x]",
            "[c]",
            "all",
            "constructor",
            "__proto__",
            "toString",
            "CON",
            "PRN",
            "AUX",
            "NUL",
            "COM1",
            "LPT1",
            "total",
            "Total");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "+1",
            "1E2",
            "-1E+02",
            "1/0",
            "0x10",
            "0..0",
            "--1",
            "1,000.00",
            "1.000,00",
            "1'000",
            "007",
            "£1",
            "2.2250738585072011e-308",
            "9".repeat(100),
            "٠١٢٣",
            "１２３",
            "½",
            "²",
            "1 000");

    private static final List<String> FORMULAE = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd",
            "-2+3",
            "+2+3",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(1)",
            "'=1+1",
            "\"=1+1\"",
            "=HYPERLINK(\"http://example.org\",\"see\")",
            ";=1+1",
            "%0A=1+1");

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "<svg/onload=alert(1)>",
            "javascript:alert(1)",
            "</title><h1>x",
            "</style><p>",
            "<!-- x",
            "--> x",
            "]]>",
            "<![CDATA[x]]>",
            "<?php echo 1; ?>",
            "&lt;b&gt;",
            "&amp;amp;",
            "&#x3C;i&#x3E;",
            "&nosuch;",
            "%3Cb%3E",
            "＜b＞",
            "<b",
            "a < b > c & d",
            "{{7*7}}",
            "${7*7}",
            "#{7*7}",
            "<%= 7*7 %>",
            "{% x %}",
            "<a href=\"http://example.org\">x</a>",
            "<iframe src=//example.org>",
            "`onload`");

    private static final List<String> COMMANDS = List.of(
            "'; DROP TABLE councils; --",
            "' OR 1=1 -- ",
            "\" OR \"\"=\"",
            "$(touch x)",
            "`touch x`",
            "; touch x",
            "| touch x",
            "&& touch x",
            "$HOME",
            "%PATH%",
            "../../../../etc/passwd",
            "..\\..\\boot.ini",
            "/dev/null",
            "C:\\nul",
            "file:///etc/passwd",
            "${jndi:ldap://example.org/a}",
            "${env:HOME}",
            "%s%n%x",
            "%1$s %d",
            "{0} {1}",
            "\\u0000",
            "\\x00",
            "\\",
            "\\\\",
            "\\n",
            "!include x",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "() { :; }; touch x");

    private static final List<String> SIGNS = List.of(
            "'",
            "\"",
            "''",
            "\"\"",
            "'\"'",
            "\"''\"'\"",
            ",",
            ",,",
            ";",
            "|",
            "-",
            ".",
            "..",
            "_",
            "#",
            "##",
            "# remark",
            "*",
            "?",
            "~",
            "^",
            "(",
            "[",
            "{",
            ",./;'[]\\-=",
            "<>?:\"{}|_+",
            "!@#$%^&*()`~",
            "“quoted”",
            "‘quoted’",
            "…",
            "—");

    private static final List<String> LETTERS = List.of(
            "Ω≈ç√∫˜µ≤≥÷",
            "åß∂ƒ©˙∆",
            "Ŵrexham & Ynys Môn",
            "ЁЂЃЄЅІЇ",
            "田中さん",
            "사회과학원",
            "𠜎𠜱𠝹",
            "ثم نفس سقطت",
            "בְּרֵאשִׁית",
            "﷽",
            "Ｔｈｅ",
            "𝕋𝕙𝕖",
            "⒯⒣⒠",
            "ʇǝɯɐ",
            "ﬁﬂ",
            "İıſK",
            "ǅ",
            "ß→SS",
            "👩🏽‍🚒",
            "🇬🇧🇺🇸",
            "0️⃣🔟",
            "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
            "( ͡° ͜ʖ ͡°)",
            "Z" + "\u0335\u034D\u0320\u0302".repeat(20) + "!",
            "e\u0301",
            "\u0301alone");

    private static final List<String> UNSEEN = List.of(
            "a\u00A0b",
            "a\u200Bb",
            "a\u200Db",
            "a\u2060b",
            "a\uFEFFb",
            "a\u00ADb",
            "a\u3000b",
            "a\u2028b",
            "a\u2029b",
            "a\u0085b",
            "a\u202Eb",
            "\u202Ereversed",
            "\u2067isolated",
            "\u200Fright",
            "a\uFE0Fb",
            "a\uFFFDb",
            "a\uFFFEb",
            "a\uE000b",
            "a\uFFFCb",
            "a\u034Fb",
            "a\u180Eb",
            "a\u115Fb",
            "a\u001B[31mb");

    private static final List<String> LONG = List.of(
            "W".repeat(3000),
            "word ".repeat(600) + "end",
            "a" + " ".repeat(2000) + "b",
            "<".repeat(500),
            "\"".repeat(301));

    private static final List<String> LINES = List.of("a\nb", "a\r\nb", "a\tb", "a\n\n\n=1+1", "a,\"b\"\nc");

    private static final Pattern UNSEEN_LETTER = Pattern.compile("(?U)[\\s\\p{Cf}\\p{Cc}]+");

    private NaughtyStrings() {}

    /** Each once; in none there is nothing to be seen, since a blank cell is an absent value. */
    public static List<String> all() {
        var all = new LinkedHashSet<String>();
        Stream.of(WORDS, NUMBERS, FORMULAE, MARKUP, COMMANDS, SIGNS, LETTERS, UNSEEN, LONG, LINES)
                .forEach(all::addAll);
        IntStream.rangeClosed(1, 0x9F)
                .filter(Character::isISOControl)
                .mapToObj(c -> "a" + (char) c + "b")
                .forEach(all::add);
        all.addAll(given());
        return all.stream()
                .filter(text -> UNSEEN_LETTER.matcher(text).replaceAll("").length() > 0)
                .toList();
    }

    private static List<String> given() {
        String file = System.getProperty(FILE, "");
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(file)));
            lines.removeIf(line -> line.startsWith("#"));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
