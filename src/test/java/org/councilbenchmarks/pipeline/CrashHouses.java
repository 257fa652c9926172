package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Houses in which a night is to be killed, each just before that night. */
final class CrashHouses {
    private CrashHouses() {}

    /** Nothing but returns: the first night of all. */
    static House first(Path folder) throws IOException {
        House house = House.small(folder);
        for (int i = 0; i < 2; i++) {
            dropReturns(house, i, "provisional");
        }
        return house;
    }

    /**
     * After two nights: this one finds returns that supersede others, one that was withdrawn, a file that has to wait, rows that
     * councils have to mend; and has an edition to take away, and with it a file that was withdrawn before.
     */
    static House later(Path folder) throws IOException {
        House house = first(folder);
        Files.writeString(
                house.config().resolve("settings.properties"), "keep-editions = 1\nkeep-withdrawn-days = 0\n");
        house.drop(
                "staffing/torn.csv",
                SmallSector.staffing("E06000016", "provisional", 2).replace(",14,", ",many,"));
        house.drop("systems/mistaken.csv", SmallSector.systems("E06000016", "provisional", 1));
        done(house.run("run"));
        done(house.run("withdraw", "systems/mistaken.csv", "--reason", "sent to the wrong place"));
        house.drop("systems/E06000052-again.csv", SmallSector.systems("E06000052", "provisional", 3));
        done(house.run("run"));
        house.drop("spending/E06000059-again.csv", SmallSector.spending("E06000059", "certified", 4));
        house.drop("spending/unknown-header.csv", "council,how much\nE06000052,12\n");
        done(house.run("withdraw", "staffing/E06000052.csv", "--reason", "sent twice"));
        return house;
    }

    private static void dropReturns(House house, int i, String status) throws IOException {
        String council = SmallSector.COUNCILS.get(i);
        house.drop("spending/" + council + ".csv", SmallSector.spending(council, status, i));
        house.drop("staffing/" + council + ".csv", SmallSector.staffing(council, status, i));
        house.drop("systems/" + council + ".csv", SmallSector.systems(council, status, i));
    }

    private static void done(House.Said said) {
        if (said.code() != 0) {
            throw new IllegalStateException(said.text());
        }
    }
}
