package org.plenum.exchange;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON Schemas of the documentation. */
public final class Schemas {
    /** The repository's root, from which tests of a module are one folder away. */
    public static final Path ROOT = Files.isDirectory(Path.of("docs")) ? Path.of("") : Path.of("..");

    /** Stands for the folder in which the schemas are: they name each other by file. */
    private static final String FOLDER = "https://plenum.test/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::text));

    static final Schema CONFERENCE = REGISTRY.getSchema(SchemaLocation.of(FOLDER + "conference.schema.json"));
    static final Schema TIMETABLE = REGISTRY.getSchema(SchemaLocation.of(FOLDER + "timetable.schema.json"));
    static final Schema CHANGES = REGISTRY.getSchema(SchemaLocation.of(FOLDER + "changes.schema.json"));

    private Schemas() {}

    private static String text(String address) {
        try {
            return Files.readString(ROOT.resolve("docs").resolve(address.substring(FOLDER.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
