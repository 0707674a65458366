package io.vqreport.examples.cli;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.EncodeOptions;
import io.vqreport.codec.OptionKey;
import io.vqreport.codec.QualityReportCodecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes typed options of {@code --set key=value}.
 *
 * <p>A key is looked for in all codecs, not only in the one in use, so that one set of settings serves files of several formats.
 */
final class OptionParser {
    private final QualityReportCodecs codecs;
    private final Function<String, ? extends RuntimeException> usageError;

    OptionParser(QualityReportCodecs codecs, Function<String, ? extends RuntimeException> usageError) {
        this.codecs = codecs;
        this.usageError = usageError;
    }

    DecodeOptions decode(DecodeOptions options, Map<String, String> settings) {
        DecodeOptions changed = options;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            for (OptionKey<?> key : keys(setting.getKey())) {
                changed = with(changed, key, setting.getValue());
            }
        }
        return changed;
    }

    EncodeOptions encode(EncodeOptions options, Map<String, String> settings) {
        EncodeOptions changed = options;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            for (OptionKey<?> key : keys(setting.getKey())) {
                changed = with(changed, key, setting.getValue());
            }
        }
        return changed;
    }

    private <T> DecodeOptions with(DecodeOptions options, OptionKey<T> key, String text) {
        return options.with(key, parse(key, text));
    }

    private <T> EncodeOptions with(EncodeOptions options, OptionKey<T> key, String text) {
        return options.with(key, parse(key, text));
    }

    private <T> T parse(OptionKey<T> key, String text) {
        try {
            return key.parse(text);
        } catch (IllegalArgumentException e) {
            throw usageError.apply(
                    "invalid value '" + text + "' for --set " + key.name() + "; possible is " + key.values());
        }
    }

    /** The keys of a name; several where codecs share one. */
    private List<OptionKey<?>> keys(String name) {
        List<OptionKey<?>> all = codecs.all().stream()
                .<OptionKey<?>>flatMap(codec -> codec.optionKeys().stream())
                .toList();
        List<OptionKey<?>> found = new ArrayList<>();
        for (OptionKey<?> key : all) {
            if (key.name().equals(name)) {
                found.add(key);
            }
        }
        if (found.isEmpty()) {
            List<String> names = all.stream().map(OptionKey::name).distinct().toList();
            throw usageError.apply("unknown setting '" + name + "' for --set; there is "
                    + (names.isEmpty() ? "none" : String.join(", ", names)));
        }
        return found;
    }
}
