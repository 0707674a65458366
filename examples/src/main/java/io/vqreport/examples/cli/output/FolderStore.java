package io.vqreport.examples.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder, one file for each output. It must not hold anything before: so nothing is written over, and no link leads out of it. */
final class FolderStore implements OutputStore {
    private final Path folder;
    private final UniqueNames names = new UniqueNames();

    FolderStore(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            if (entries.iterator().hasNext()) {
                throw new IOException("the folder is not empty");
            }
        }
    }

    @Override
    public void add(String name, String extension, long size, Content content) throws IOException {
        Path file = resolve(names.of(SafeName.of(name), extension));
        if (!file.startsWith(folder)) {
            throw new IOException("a name that leads out of the folder");
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private Path resolve(String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            // The system's names are of a character set that lacks one of these.
            return folder.resolve(name.replaceAll("[^\\x20-\\x7E]", "_")).normalize();
        }
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}
}
