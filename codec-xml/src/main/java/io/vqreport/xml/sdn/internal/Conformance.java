package io.vqreport.xml.sdn.internal;

import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.ProblemClass;
import io.vqreport.codec.UnrepresentableReportException;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a message conforms to its schema, by writing it and reading it again. */
public final class Conformance {
    private Conformance() {}

    /**
     * Looks at a message.
     *
     * @param message the message
     * @return what does not conform, one sentence each; empty for a conforming message
     */
    public static List<String> check(SdnMessage message) {
        byte[] written;
        try {
            written = SdnMessages.encode(message).bytes();
        } catch (UnrepresentableReportException e) {
            return e.items();
        }
        Decoded<SdnMessage> read;
        try {
            read = SdnMessages.reader(DecodeOptions.lenient().withLimits(DecodeLimits.unbounded()))
                    .decode(written);
        } catch (MalformedReportException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        List<String> found = new ArrayList<>();
        for (Problem problem : read.problems()) {
            if (problem.code().problemClass() == ProblemClass.SYNTAX) {
                found.add(problem.location().path() + ": " + problem.message());
            }
        }
        if (found.isEmpty() && !read.value().equals(message)) {
            found.add("the message is read back as another one");
        }
        return List.copyOf(found);
    }
}
