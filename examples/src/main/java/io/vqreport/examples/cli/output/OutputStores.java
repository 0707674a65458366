package io.vqreport.examples.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** What a name on the command line asks for: a folder, an archive, or neither. */
public final class OutputStores {
    private OutputStores() {}

    /** Whether outputs go into a folder or an archive: a name that ends with {@code /} or is a folder's, or with the name of an archive's kind. */
    public static boolean isStore(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.endsWith("/")
                || lower.endsWith(".zip")
                || lower.endsWith(".tar")
                || lower.endsWith(".tar.gz")
                || lower.endsWith(".tgz")
                || isFolder(name);
    }

    /**
     * Begins a folder or an archive.
     *
     * @param name a name for which {@link #isStore} holds
     * @throws IOException when it cannot be written
     */
    public static OutputStore open(String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            Path path = Path.of(name);
            if (name.endsWith("/") || Files.isDirectory(path)) {
                return new FolderStore(path.toAbsolutePath().normalize());
            }
            if (lower.endsWith(".zip")) {
                return ArchiveStore.zip(path);
            }
            return ArchiveStore.tar(path, !lower.endsWith(".tar"));
        } catch (InvalidPathException e) {
            throw new IOException("not a file name", e);
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
