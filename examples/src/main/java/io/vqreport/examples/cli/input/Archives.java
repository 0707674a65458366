package io.vqreport.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads archives from front to back, member by member, in constant memory however many there are.
 *
 * <p>A short member is handed over in memory, a long one as a live stream. An archive that breaks off, or that expands to too much, is handed over
 * at that point as an input that cannot be read, under the archive's own name: so what was not seen of it is counted, too.
 */
final class Archives {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int TAR_BLOCK = 10_240;
    private static final int TAR_RECORD = 512;

    private final ArchiveLimits limits;
    private final InputConsumer consumer;

    Archives(ArchiveLimits limits, InputConsumer consumer) {
        this.limits = limits;
        this.consumer = consumer;
    }

    /**
     * Reads an archive to its end.
     *
     * @param place where it lies
     * @param archive its octets from the first on
     * @param kind what it is
     * @return whether to go on
     */
    boolean read(InputPlace place, InputStream archive, ArchiveKind kind) {
        CountedStream counted = new CountedStream(archive, consumer::taken);
        try {
            return switch (kind) {
                case ZIP -> zip(place, counted);
                case TAR -> tar(place, counted, counted);
                case GZIP -> gzip(place, counted);
                case NONE -> throw new IllegalArgumentException("no archive");
            };
        } catch (InputFailedException e) {
            return consumer.input(Input.broken(place, e));
        } catch (IOException e) {
            return consumer.input(Input.broken(place, broken(e)));
        }
    }

    private boolean gzip(InputPlace place, CountedStream archive) throws IOException {
        InputStream expanded = GzipCompressorInputStream.builder()
                .setInputStream(archive)
                .setDecompressConcatenated(true)
                .get();
        InputStream plain = new ExpandedStream(expanded, archive, limits);
        Head head = Head.take(plain, InputFinder.IN_MEMORY);
        return switch (ArchiveKind.of(head.octets())) {
            case TAR -> tar(place, head.then(plain), archive);
            case ZIP, GZIP -> consumer.input(Input.broken(place, nested()));
            case NONE -> consumer.input(input(place, head, plain));
        };
    }

    private boolean tar(InputPlace place, InputStream plain, CountedStream archive) throws IOException {
        ExpandedStream guarded = new ExpandedStream(plain, archive, limits);
        return members(place, new TarArchiveInputStream(guarded, TAR_BLOCK, TAR_RECORD, UTF_8, true), guarded, archive);
    }

    private boolean zip(InputPlace place, CountedStream archive) throws IOException {
        ExpandedStream guarded = new ExpandedStream(archive, archive, limits);
        return members(place, new ZipArchiveInputStream(guarded, UTF_8, true, false), guarded, archive);
    }

    /** Neither this reader nor the ones below it are closed: they hold nothing but the file, which its opener closes. */
    private <E extends ArchiveEntry> boolean members(
            InputPlace place, ArchiveInputStream<E> reader, ExpandedStream guarded, CountedStream archive)
            throws IOException {
        InputStream content = new ExpandedStream(reader, archive, limits);
        for (E entry = next(reader, guarded); entry != null; entry = next(reader, guarded)) {
            boolean readable = reader.canReadEntryData(entry);
            if (!entry.isDirectory() && !member(place.member(entry.getName()), entry, readable, content)) {
                return false;
            }
            if (readable) {
                // What its reader left. Told to go on by itself, the archive's reader would read it uncounted.
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        return true;
    }

    private boolean member(InputPlace place, ArchiveEntry entry, boolean readable, InputStream content) {
        if (entry instanceof TarArchiveEntry tar && !isFile(tar)) {
            consumer.passedOver(place.name());
            return true;
        }
        if (!readable) {
            return consumer.input(Input.broken(
                    place,
                    new InputFailedException(
                            InputProblem.MEMBER_UNSUPPORTED, InputProblem.MEMBER_UNSUPPORTED.description())));
        }
        Head head = Head.take(content, InputFinder.IN_MEMORY);
        return consumer.input(
                ArchiveKind.of(head.octets()) == ArchiveKind.NONE
                        ? input(place, head, content)
                        : Input.broken(place, nested()));
    }

    private static <E extends ArchiveEntry> @Nullable E next(ArchiveInputStream<E> reader, ExpandedStream guarded)
            throws IOException {
        guarded.beginHeader();
        try {
            return reader.getNextEntry();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What the library lets through of headers that make no sense.
            throw broken(new IOException(e));
        } finally {
            guarded.endHeader();
        }
    }

    private static boolean isFile(TarArchiveEntry entry) {
        return !(entry.isSymbolicLink()
                || entry.isLink()
                || entry.isFIFO()
                || entry.isCharacterDevice()
                || entry.isBlockDevice());
    }

    private static Input input(InputPlace place, Head head, InputStream rest) {
        return head.whole() ? Input.inMemory(place, head.octets()) : Input.live(place, head.then(rest));
    }

    private static InputFailedException nested() {
        return new InputFailedException(InputProblem.ARCHIVE_NESTED, InputProblem.ARCHIVE_NESTED.description());
    }

    private static InputFailedException broken(IOException cause) {
        return new InputFailedException(InputProblem.ARCHIVE_BROKEN, InputProblem.ARCHIVE_BROKEN.description(), cause);
    }
}
