package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.codec.QualityReportCodecs;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command has which reads reports. */
final class ReadArguments {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "The input's format, by its id (see 'vqreport formats'). Without it, each file's first octets tell.")
    private @Nullable String format;

    @Option(names = "--strict", description = "Refuse reports that break their format's rules.")
    private boolean strict;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of a codec (see 'vqreport formats'); may be given several times.")
    private Map<String, String> settings = Map.of();

    /** How to find the codec of an input. */
    Sniffer sniffer(QualityReportCodecs codecs) {
        return new Sniffer(codecs, format == null ? null : codec(codecs, "--format", format));
    }

    /** The codec of an id; a usage error when there is none. */
    QualityReportCodec codec(QualityReportCodecs codecs, String option, String id) {
        return codecs.byId(id)
                .orElseThrow(() -> usage("unknown format '" + id + "' for " + option + "; there is " + ids(codecs)));
    }

    /** The mode, and every {@code --set}; a usage error when one is not understood. */
    DecodeOptions decodeOptions(QualityReportCodecs codecs) {
        return parser(codecs).decode(strict ? DecodeOptions.strict() : DecodeOptions.lenient(), settings);
    }

    /** Options with every {@code --set} in them; a usage error when one is not understood. */
    EncodeOptions encodeOptions(QualityReportCodecs codecs, EncodeOptions options) {
        return parser(codecs).encode(options, settings);
    }

    private OptionParser parser(QualityReportCodecs codecs) {
        return new OptionParser(codecs, this::usage);
    }

    private ParameterException usage(String message) {
        return new ParameterException(mixee.commandLine(), message);
    }

    private static String ids(QualityReportCodecs codecs) {
        return codecs.all().isEmpty()
                ? "none"
                : String.join(
                        ", ", codecs.all().stream().map(QualityReportCodec::id).toList());
    }
}
