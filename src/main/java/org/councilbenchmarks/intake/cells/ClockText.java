package org.councilbenchmarks.intake.cells;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day behind a date. It is dropped, save that a time which says its zone may be one of another day in London:
 * {@code 2023-03-31T23:00:00Z} is how a program writes midnight of 1 April.
 *
 * @param before the text before the time
 * @param time of day
 * @param offset from Greenwich, where the text says it
 */
record ClockText(String before, LocalTime time, Optional<ZoneOffset> offset) {
    private static final Pattern FORM = Pattern.compile(
            "(?<=\\d)(?:T|,? )\\s*(?<h>\\d{1,2}):(?<m>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?<half>[AP]\\.?M\\.?)?"
                    + "\\s*(?<zone>Z|UTC|GMT|BST|[+-]\\d{2}:?\\d{2})?$");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int NOON = 12;

    /** @param text in capitals */
    static Optional<ClockText> find(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.find()) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(parts.group("h")), parts.group("half"));
        int minute = Integer.parseInt(parts.group("m"));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(new ClockText(
                text.substring(0, parts.start()), LocalTime.of(hour, minute), offset(parts.group("zone"))));
    }

    LocalDate inLondon(LocalDate day) {
        return offset.map(zone -> day.atTime(time)
                        .atOffset(zone)
                        .atZoneSameInstant(LONDON)
                        .toLocalDate())
                .orElse(day);
    }

    private static int hour(int written, String half) {
        if (half == null) {
            return written;
        }
        return written % NOON + (half.startsWith("P") ? NOON : 0);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (zone) {
                    case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
                    case "BST" -> ZoneOffset.ofHours(1);
                    default -> hoursAndMinutes(zone);
                });
    }

    private static ZoneOffset hoursAndMinutes(String zone) {
        int sign = zone.startsWith("-") ? -1 : 1;
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = Integer.parseInt(zone.substring(zone.length() - 2));
        // Beyond what a zone can be, the digits mean something else; the day as written is then all there is.
        return hours > 17 || minutes > 59 ? ZoneOffset.UTC : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
