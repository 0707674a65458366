package io.vqreport.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The benchmarks' command line. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar benchmarks.jar ratios             the codec beside Jackson and simple collectors, in one JVM
                   java -jar benchmarks.jar ratios-rtcp        binary RTCP beside libjitsi, in one JVM
                   java -jar benchmarks.jar ratios-xml         MS-QoE beside JAXB over Woodstox, in one JVM
                   java -jar benchmarks.jar ratios-json        stats messages and getStats beside Jackson, in one JVM
                   java -jar benchmarks.jar linearity          hostile input of 1 MB and 4 MB; exit code 1 when one is not linear
                   java -jar benchmarks.jar jmh [arguments]    JMH, with its own arguments (jmh -h)
            """;

    private Main() {}

    /**
     * Runs what the first argument names.
     *
     * @param args see the usage that an empty line prints
     * @throws IOException when JMH or the output fails
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (args.length == 0 ? "" : args[0]) {
            case "ratios" -> Ratios.run(out);
            case "ratios-rtcp" -> RtcpRatios.run(out);
            case "ratios-xml" -> XmlRatios.run(out);
            case "ratios-json" -> StatsRatios.run(out);
            case "linearity" -> System.exit(Linearity.run(out) ? 0 : 1);
            case "jmh" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }
}
