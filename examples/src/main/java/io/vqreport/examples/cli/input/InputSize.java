package io.vqreport.examples.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much there is to read, looked up beforehand for whoever watches. */
public final class InputSize {
    private InputSize() {}

    /**
     * Adds up the sizes of files, and of those in folders.
     *
     * @param names files and folders; what cannot be got at counts nothing
     * @return octets on disk; -1 when standard input is among them, of which nobody knows
     */
    public static long octets(List<String> names) {
        long[] sum = {0};
        for (String name : names) {
            if (name.equals(InputFinder.STDIN)) {
                return -1;
            }
            try {
                Path path = Path.of(name);
                // A link named by the user is followed, as it is when it is read; those in folders are not.
                Files.walkFileTree(Files.exists(path) ? path.toRealPath() : path, new Adding(sum));
            } catch (InvalidPathException | IOException e) {
                // Told when it is read.
            }
        }
        return sum[0];
    }

    /** Passes over what it cannot look at. */
    private static final class Adding extends SimpleFileVisitor<Path> {
        private final long[] sum;

        Adding(long[] sum) {
            this.sum = sum;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            sum[0] += attributes.isRegularFile() ? attributes.size() : 0;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
