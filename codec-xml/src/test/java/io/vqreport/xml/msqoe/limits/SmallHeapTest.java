package io.vqreport.xml.msqoe.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.ReportDecoder;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.VQReportEvents;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Are ten thousand events read in a heap that cannot hold them? */
class SmallHeapTest {
    private static final int EVENTS = 10_000;
    private static final int HEAP_MEGABYTES = 32;

    @Test
    void neutralReports() throws Exception {
        assertThat(runIn(HEAP_MEGABYTES, "neutral")).isEqualTo(EVENTS + " of more than the heap");
    }

    @Test
    void beans() throws Exception {
        assertThat(runIn(HEAP_MEGABYTES, "beans")).isEqualTo(EVENTS + " of more than the heap");
    }

    /** What a virtual machine with such a heap prints. */
    private static String runIn(int megabytes, String way) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Reader.class.getName(),
                        way)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }

    /** Whether the tests run on the class path or on the module path, all of what they run with. */
    private static String classPath() {
        Stream<String> own = Stream.of(SmallHeapTest.class, MsQoe.class).map(SmallHeapTest::place);
        Stream<String> given = Stream.of("jdk.module.path", "java.class.path")
                .map(key -> System.getProperty(key, ""))
                .filter(path -> !path.isEmpty());
        return Stream.concat(own, given).collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs in the small heap. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            StreamingTest.Repeated input = new StreamingTest.Repeated(EVENTS);
            int count = List.of(arguments).contains("neutral") ? neutral(input) : beans(input);
            boolean large = input.octets() > Runtime.getRuntime().maxMemory();
            System.out.println(count + (large ? " of more than the heap" : " of less than the heap"));
        }

        private static int neutral(StreamingTest.Repeated input) throws IOException {
            int[] count = {0};
            ReportDecoder decoder = new MsQoeCodec().newDecoder(DecodeOptions.strict());
            decoder.decode(input, item -> count[0] += item instanceof DecodedItem.Report ? 1 : 0);
            return count[0];
        }

        private static int beans(StreamingTest.Repeated input) throws IOException {
            VQReportEvents events = MsQoe.events(input);
            int count = 0;
            while (events.hasNext()) {
                count += events.next().value().getSessionReports().size();
            }
            return count;
        }
    }
}
