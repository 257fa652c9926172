package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.returns.SourceMapping;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * What the path of a file says of it: the return whose folder it lies in, the council that a folder is named after, the
 * lines of {@code sources.csv} that fit. Nothing else of a path bears on what a file is read as.
 *
 * @param folder return of the uppermost folder that is named after one
 * @param council name of the innermost folder that is a code or name of a council; empty where there is none
 * @param sources for each return that has one, the line that fits
 */
public record PathFacts(Optional<ReturnId> folder, String council, List<Source> sources) {
    /** A line of {@code sources.csv} that fits the path. */
    public record Source(ReturnId returnId, SourceMapping mapping) {}

    public PathFacts {
        sources = List.copyOf(sources);
    }

    /** A path that says no more than the return. */
    public static PathFacts of(Optional<ReturnId> folder) {
        return new PathFacts(folder, "", List.of());
    }

    /** @param path relative to the input folder */
    public static PathFacts of(String path, List<ReturnSchema> returns, CouncilRegister register) {
        String plain = path.replace('\\', '/');
        List<String> folders = List.of(plain.split("/", -1)).subList(0, plain.split("/", -1).length - 1);
        Optional<ReturnId> folder = folders.stream()
                .flatMap(name -> returns.stream()
                        .map(ReturnSchema::id)
                        .filter(id -> id.value().equalsIgnoreCase(name)))
                .findFirst();
        String council = folders.reversed().stream()
                .filter(name -> !register.listNamed(name, Optional.empty()).isEmpty())
                .findFirst()
                .orElse("");
        List<Source> sources = new ArrayList<>();
        for (ReturnSchema schema : returns) {
            schema.findSource(plain).ifPresent(mapping -> sources.add(new Source(schema.id(), mapping)));
        }
        return new PathFacts(folder, council, sources);
    }

    public Optional<SourceMapping> findSource(ReturnId returnId) {
        return sources.stream()
                .filter(source -> source.returnId().equals(returnId))
                .map(Source::mapping)
                .findFirst();
    }

    /** All of it as a text; two paths with the same text say the same. What the lines say is hashed with the configuration. */
    public String text() {
        StringBuilder text = new StringBuilder(folder.map(ReturnId::value).orElse(""));
        if (!council.isEmpty() || !sources.isEmpty()) {
            text.append('|').append(council);
            sources.forEach(source -> text.append('|')
                    .append(source.returnId())
                    .append('=')
                    .append(source.mapping().pattern()));
        }
        return text.toString();
    }
}
