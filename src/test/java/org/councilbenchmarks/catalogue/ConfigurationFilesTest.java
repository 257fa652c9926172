package org.councilbenchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFilesTest {
    private static final ReturnId STAFFING = ReturnId.of("staffing");
    private static final ReturnId SKILLS = ReturnId.of("skills");

    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallConfiguration() throws IOException {
        write("settings.properties", "threads=2");
        write("indicators.csv", "id");
        write("codes/roles.csv", "code");
        write("codes/skills.csv", "code");
        write("reference/councils.csv", "gss_code");
        write("reference/suppliers.csv", "group");
        write("examples/staff.turnover.csv", "case");
        write("returns/staffing/columns.csv", "column,code_list\nrole,roles\nnotes,\n");
        write("returns/staffing/aliases.csv", "alias");
        write("returns/staffing/example.csv", "role");
        write("returns/skills/columns.csv", "column,code_list\nrole,roles\nskill,skills\n");
    }

    @Test
    void settingsAndExamplesChangeNoFigure() throws IOException {
        var before = files();

        write("settings.properties", "threads=4");
        write("examples/staff.turnover.csv", "case,given");
        write("returns/staffing/example.csv", "role,notes");

        assertThat(files().digest()).isEqualTo(before.digest());
        assertThat(files().hashes()).isEqualTo(before.hashes()).doesNotContainKey("settings.properties");
    }

    @Test
    void anIndicatorChangesFiguresButNotWhatIsRead() throws IOException {
        var before = files();

        write("indicators.csv", "id,title");
        write("reference/suppliers.csv", "group,kind");

        assertThat(files().digest()).isNotEqualTo(before.digest());
        assertThat(files().intakeDigest(STAFFING)).isEqualTo(before.intakeDigest(STAFFING));
        assertThat(files().recognitionDigest()).isEqualTo(before.recognitionDigest());
    }

    @Test
    void aCodeListBearsOnTheReturnsThatUseIt() throws IOException {
        var before = files();

        write("codes/skills.csv", "code,title");

        assertThat(files().intakeDigest(SKILLS)).isNotEqualTo(before.intakeDigest(SKILLS));
        assertThat(files().intakeDigest(STAFFING)).isEqualTo(before.intakeDigest(STAFFING));
    }

    @Test
    void anAliasBearsOnItsReturnAndOnRecognition() throws IOException {
        var before = files();

        write("returns/staffing/aliases.csv", "alias,column");

        assertThat(files().intakeDigest(STAFFING)).isNotEqualTo(before.intakeDigest(STAFFING));
        assertThat(files().intakeDigest(SKILLS)).isEqualTo(before.intakeDigest(SKILLS));
        assertThat(files().recognitionDigest()).isNotEqualTo(before.recognitionDigest());
    }

    @Test
    void theRegisterBearsOnEveryReturn() throws IOException {
        var before = files();

        write("reference/councils.csv", "gss_code,name");

        assertThat(files().intakeDigest(STAFFING)).isNotEqualTo(before.intakeDigest(STAFFING));
        assertThat(files().intakeDigest(SKILLS)).isNotEqualTo(before.intakeDigest(SKILLS));
    }

    private ConfigurationFiles files() throws IOException {
        return ConfigurationFiles.of(folder);
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
