package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIPp as the phone, with the scenarios that are handed out. Skipped where there is no sipp. */
class SippTest {
    private static final int PUBLICATIONS = 50;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findSipp() throws InterruptedException {
        boolean found;
        try {
            Process process = new ProcessBuilder("sipp", "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            found = true;
        } catch (IOException e) {
            found = false;
        }
        assumeTrue(found, "sipp is not installed (Debian: sip-tester)");
    }

    @Test
    void everyPublicationOverUdpIsAnsweredAndStored() throws Exception {
        try (CollectorRig rig = CollectorRig.start(folder)) {
            int port = rig.collector().sipUdpPort().orElseThrow();
            run(port, "publish.xml", "-t", "u1", "-m", Integer.toString(PUBLICATIONS), "-r", "50");
            rig.awaitCount("SELECT COUNT(*) FROM reports", PUBLICATIONS);
            assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isEqualTo(PUBLICATIONS);
        }
    }

    @Test
    void everyPublicationOverTcpIsAnsweredAndStored() throws Exception {
        try (CollectorRig rig = CollectorRig.start(folder)) {
            int port = rig.collector().sipTcpPort().orElseThrow();
            run(port, "publish.xml", "-t", "t1", "-m", Integer.toString(PUBLICATIONS), "-r", "50");
            rig.awaitCount("SELECT COUNT(*) FROM reports", PUBLICATIONS);
        }
    }

    @Test
    void anotherTypeIsRefused() throws Exception {
        try (CollectorRig rig = CollectorRig.start(folder)) {
            run(rig.collector().sipUdpPort().orElseThrow(), "unsupported.xml", "-t", "u1", "-m", "3");
            assertThat(rig.count("SELECT COUNT(*) FROM receipts")).isZero();
        }
    }

    /** sipp ends with 0 when every call went as the scenario says. */
    private void run(int port, String scenario, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "sipp",
                "-sf",
                Path.of("collector", "sipp", scenario).toAbsolutePath().toString(),
                "-i",
                "127.0.0.1",
                "-nostdin",
                "-timeout",
                "120s",
                "-timeout_error"));
        command.addAll(List.of(options));
        command.add("127.0.0.1:" + port);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
