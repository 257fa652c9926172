package org.councilbenchmarks.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The payments that a synthetic council publishes of a year, in the layout of the sector's schema. Payees are told apart by
 * number, but for a few suppliers of technology, which are called sample suppliers so that nobody takes them for real ones;
 * the supplier table knows them by that.
 */
final class PublishedPayments {
    private static final String HEADER =
            "OrganisationLabel,OrganisationalUnit,BeneficiaryName,PaymentDate,TransactionNumber,"
                    + "Amount,CategoryInternalName,Purpose,Status\n";

    /** Share of the payments that go to suppliers of technology. */
    private static final double TECHNOLOGY = 0.06;

    private static final double CREDITS = 0.02;
    private static final int OTHER_PAYEES = 3_000;
    private static final double USUAL_POUNDS = 1_900;

    private static final List<String> SUPPLIERS = List.of(
            "Alder", "Beech", "Cedar", "Elder", "Hazel", "Holly", "Larch", "Maple", "Reseller Oak", "Reseller Rowan");
    private static final List<String> UNITS = List.of(
            "Adults and Health", "Children and Families", "Highways and Transport", "Corporate Services", "Housing");
    private static final List<String> TYPES = List.of(
            "Residential care",
            "Fostering",
            "Agency staff",
            "Building maintenance",
            "Grants to voluntary bodies",
            "Hired and contracted services",
            "Vehicles and fuel");

    private PublishedPayments() {}

    /** @param count how many payments */
    static byte[] of(CouncilProfile profile, FinancialYear year, int count) {
        Dice dice = profile.dice("payments", year);
        StringBuilder text = new StringBuilder(count * 150 + HEADER.length()).append(HEADER);
        String council = quoted(profile.council().name());
        for (int i = 0; i < count; i++) {
            boolean technology = dice.chance(TECHNOLOGY);
            LocalDate day = year.start().plusDays(dice.whole(0, 364));
            text.append(council).append(',');
            text.append(technology ? "Corporate Services" : dice.pick(UNITS)).append(',');
            text.append(technology ? supplier(dice) : "Sample payee " + dice.whole(1, OTHER_PAYEES))
                    .append(',');
            text.append(String.format(
                    Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
            text.append(",P")
                    .append(year.first() % 100)
                    .append('-')
                    .append(i + 1)
                    .append(',');
            appendAmount(text, dice);
            text.append(',').append(technology ? "Software and hardware" : dice.pick(TYPES));
            text.append(",Invented for trying out,sample\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String supplier(Dice dice) {
        return "Sample Supplier " + dice.pick(SUPPLIERS) + (dice.chance(0.5) ? " Ltd" : " LIMITED");
    }

    /** From £500 on, few of them large; now and then a credit. */
    private static void appendAmount(StringBuilder text, Dice dice) {
        long pence = Math.round((500 + USUAL_POUNDS * dice.factor(1.3)) * 100);
        text.append(dice.chance(CREDITS) ? "-" : "").append(pence / 100).append('.');
        text.append((char) ('0' + pence / 10 % 10)).append((char) ('0' + pence % 10));
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 ? cell : '"' + cell + '"';
    }
}
