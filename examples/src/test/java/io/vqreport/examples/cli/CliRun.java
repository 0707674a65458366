package io.vqreport.examples.cli;

import io.vqreport.codec.QualityReportCodecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run of the command line left behind.
 *
 * @param exitCode its exit code
 * @param out its standard output, read as UTF-8
 * @param err its standard error, read as UTF-8
 */
record CliRun(int exitCode, String out, String err) {
    /** The format {@code fake}, and {@code readonly} that is not written. */
    static final QualityReportCodecs FAKES =
            QualityReportCodecs.of(new FakeCodec("fake", true), new FakeCodec("readonly", false));

    /** Runs with the fake formats and an empty standard input. */
    static CliRun of(String... args) {
        return with(InputStream.nullInputStream(), false, args);
    }

    /** Runs with a text as standard input. */
    static CliRun stdin(String text, String... args) {
        return with(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, args);
    }

    /** Runs as in a terminal. */
    static CliRun terminal(String... args) {
        return with(InputStream.nullInputStream(), true, args);
    }

    /** Runs with the formats on the class path. */
    static CliRun real(String... args) {
        return run(QualityReportCodecs.load(), InputStream.nullInputStream(), false, new ByteArrayOutputStream(), args);
    }

    private static CliRun with(InputStream in, boolean terminal, String... args) {
        return run(FAKES, in, terminal, new ByteArrayOutputStream(), args);
    }

    private static CliRun run(
            QualityReportCodecs codecs, InputStream in, boolean terminal, ByteArrayOutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = VqReportCli.run(codecs, new Io(in, out, err, terminal, terminal), args);
        return new CliRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs with an output of the caller's; gives exit code and standard error. */
    static CliRun into(OutputStream out, InputStream in, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = VqReportCli.run(FAKES, new Io(in, out, err, false, false), args);
        return new CliRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
