package io.vqreport.examples.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the inputs behind the names of a command line: the files themselves, everything in folders and in folders within them, everything in
 * archives (zip, tar, tar.gz, single files compressed by gzip), whatever they are called.
 *
 * <p>The order is that of the command line, of the names within a folder, and of the members within an archive. Links within folders are not
 * followed, archives within archives not opened. Of a folder the names are held in memory, of everything else only what is being read.
 */
public final class InputFinder {
    /** The name of standard input. */
    public static final String STDIN = "-";

    /** Up to so many octets, an input is read into memory at once. */
    static final int IN_MEMORY = 1 << 18;

    private final InputStream stdin;
    private final InputConsumer consumer;
    private final Archives archives;
    private boolean expanded;

    /**
     * Makes a finder.
     *
     * @param stdin what {@code -} stands for; never closed
     * @param limits how much an archive may cost
     * @param consumer is handed what is found
     */
    public InputFinder(InputStream stdin, ArchiveLimits limits, InputConsumer consumer) {
        this.stdin = stdin;
        this.consumer = consumer;
        this.archives = new Archives(limits, consumer);
    }

    /**
     * Finds all inputs.
     *
     * @param names files, folders and archives; {@code -} is standard input
     */
    public void find(List<String> names) {
        for (String name : names) {
            if (!find(name)) {
                return;
            }
        }
    }

    /**
     * Looks whether there may be several inputs behind a name.
     *
     * @param name a file, a folder or an archive
     * @return true for folders and archives; false for what cannot be looked at beforehand
     */
    public static boolean isMany(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                try (InputStream in = Files.newInputStream(path)) {
                    return ArchiveKind.of(Head.take(in, ArchiveKind.PREFIX).octets()) != ArchiveKind.NONE;
                }
            }
            return Files.isDirectory(path);
        } catch (InvalidPathException | IOException e) {
            // Told when it is read.
            return false;
        }
    }

    /** Whether a folder or an archive was among what was found so far. */
    public boolean hasExpanded() {
        return expanded;
    }

    private boolean find(String name) {
        InputPlace place = InputPlace.named(name);
        if (name.equals(STDIN)) {
            return stream(place, new Unclosed(stdin));
        }
        try {
            if (name.isEmpty()) {
                throw new IOException("not a file name");
            }
            Path path = Path.of(name);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return folder(place, path);
            }
            if (attributes.isRegularFile()) {
                return file(place, path, attributes.size());
            }
            // A pipe or the like, which can be opened once only.
            try (InputStream in = Files.newInputStream(path)) {
                return stream(place, in);
            }
        } catch (InvalidPathException e) {
            return consumer.input(Input.broken(place, new IOException("not a file name", e)));
        } catch (IOException e) {
            return consumer.input(Input.broken(place, e));
        }
    }

    private boolean folder(InputPlace place, Path folder) {
        expanded = true;
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            IOException cause = e.getCause();
            return consumer.input(Input.broken(place, cause == null ? new IOException(e) : cause));
        } catch (IOException e) {
            return consumer.input(Input.broken(place, e));
        }
        Collections.sort(names);
        for (Path name : names) {
            if (!entry(place.entry(name.toString()), folder.resolve(name))) {
                return false;
            }
        }
        return true;
    }

    private boolean entry(InputPlace place, Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return folder(place, path);
            }
            if (attributes.isRegularFile()) {
                return file(place, path, attributes.size());
            }
            consumer.passedOver(place.name());
            return true;
        } catch (IOException e) {
            return consumer.input(Input.broken(place, e));
        }
    }

    private boolean file(InputPlace place, Path path, long size) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Head head = Head.take(in, IN_MEMORY);
            ArchiveKind kind = ArchiveKind.of(head.octets());
            if (kind != ArchiveKind.NONE) {
                expanded = true;
                return archives.read(place, head.then(in), kind);
            }
            consumer.taken(size);
            if (head.failure() != null) {
                return consumer.input(Input.broken(place, head.failure()));
            }
            return consumer.input(head.whole() ? Input.inMemory(place, head.octets()) : Input.onDisk(place, path));
        }
    }

    private boolean stream(InputPlace place, InputStream in) {
        Head head = Head.take(in, ArchiveKind.PREFIX);
        ArchiveKind kind = ArchiveKind.of(head.octets());
        if (kind == ArchiveKind.NONE) {
            return consumer.input(Input.live(place, head.then(in)));
        }
        expanded = true;
        return archives.read(place, head.then(in), kind);
    }

    /** Standard input stays open: it is not ours. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
