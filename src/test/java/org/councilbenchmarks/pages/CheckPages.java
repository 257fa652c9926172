package org.councilbenchmarks.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.pages.ContactSheet.Shown;

/** {@code scripts/check-pages EDITION}: looks at every page of every PDF of an edition and says what is wrong with it. */
public final class CheckPages {

    private static final int MOST_SHOWN = 96;

    private CheckPages() {}

    /**
     * @param arguments the edition's folder, and where to write the contact sheet
     * @throws Exception where a file cannot be read at all
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(check(Path.of(arguments[0]), Path.of(arguments[1]), System.out) ? 0 : 1);
    }

    /** @return whether nothing is wrong */
    public static boolean check(Path edition, Path sheet, PrintStream out) throws IOException, InterruptedException {
        var files = EditionFiles.in(edition);
        List<CheckedPages> checked = files.each(CheckedPages::of);
        int faults = 0;
        for (int i = 0; i < checked.size(); i++) {
            String name = files.name(files.files().get(i));
            checked.get(i).faults().forEach(fault -> out.println(name + ", " + fault));
            faults += checked.get(i).faults().size();
        }
        ContactSheet.write(sheet, kinds(files, checked));
        out.printf(
                Locale.ROOT,
                "%,d files, %,d pages: %s. %,d pages end a section in their upper part. Contact sheet: %s%n",
                checked.size(),
                checked.stream().mapToInt(CheckedPages::pages).sum(),
                faults == 0 ? "no faults" : String.format(Locale.ROOT, "%,d faults", faults),
                checked.stream().mapToInt(CheckedPages::emptyEnds).sum(),
                sheet);
        return faults == 0;
    }

    /** The first page of each kind, by folder, section and place in the section. */
    private static List<Shown> kinds(EditionFiles files, List<CheckedPages> checked) {
        var seen = new HashSet<String>();
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < checked.size(); i++) {
            Path file = files.files().get(i);
            String name = files.name(file);
            for (int page = 1; page <= checked.get(i).kinds().size(); page++) {
                PageKind kind = checked.get(i).kinds().get(page - 1);
                boolean isNew = seen.add(name.substring(0, name.indexOf('/') + 1) + kind.name());
                if (isNew && shown.size() < MOST_SHOWN) {
                    shown.add(new Shown(file, page, kind.name()));
                }
            }
        }
        return shown;
    }
}
