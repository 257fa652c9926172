package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Manifests as files: JSON with LF line ends on every machine. */
public final class Manifests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Manifests() {}

    static byte[] bytes(Manifest manifest) {
        byte[] json = WRITER.writeValueAsBytes(manifest);
        byte[] withLineEnd = java.util.Arrays.copyOf(json, json.length + 1);
        withLineEnd[json.length] = '\n';
        return withLineEnd;
    }

    /**
     * Empty where the folder holds no manifest, so no whole edition.
     *
     * @throws DamagedManifestException where there is one that is none
     */
    public static Optional<Manifest> find(Path editionFolder) throws IOException {
        Path file = editionFolder.resolve(Manifest.FILE_NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Manifest.class));
        } catch (JacksonException e) {
            throw new DamagedManifestException(file, e);
        }
    }
}
