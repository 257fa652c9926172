package org.councilbenchmarks.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.report.pdf.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** {@code scripts/check-accessibility EDITION}: whether every PDF of an edition keeps PDF/UA-1 and PDF/A-2a. */
public final class CheckAccessibility {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    private static final String ROW = "%-52s %-10s %s%n";

    private CheckAccessibility() {}

    /**
     * @param arguments the edition's folder
     * @throws Exception where a file cannot be read at all
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(check(Path.of(arguments[0]), System.out) ? 0 : 1);
    }

    /** @return whether every file keeps every standard */
    public static boolean check(Path edition, PrintStream out) throws IOException, InterruptedException {
        var files = EditionFiles.in(edition);
        List<List<Fault>> found = files.each(CheckAccessibility::faults);
        long faulty = found.stream().filter(faults -> !faults.isEmpty()).count();
        if (faulty > 0) {
            out.printf(Locale.ROOT, ROW, "file", "standard", "rule");
        }
        for (int i = 0; i < found.size(); i++) {
            String name = files.name(files.files().get(i));
            found.get(i).forEach(fault -> out.printf(Locale.ROOT, ROW, name, fault.standard(), fault.rule()));
        }
        out.printf(
                Locale.ROOT,
                "%,d files: %s keep PDF/UA-1 and PDF/A-2a%n",
                found.size(),
                faulty == 0 ? "all" : String.format(Locale.ROOT, "%,d", found.size() - faulty));
        return faulty == 0;
    }

    /** @param rule with its clause in the standard */
    private record Fault(String standard, String rule) {}

    private static List<Fault> faults(Path file) throws Exception {
        byte[] pdf = Files.readAllBytes(file);
        var faults = new ArrayList<Fault>();
        for (PDFAFlavour standard : STANDARDS) {
            String name = standard == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a";
            VeraPdf.faults(pdf, standard).forEach(rule -> faults.add(new Fault(name, rule)));
        }
        return faults;
    }
}
