package io.vqreport.testkit.formats.matrix;

import io.vqreport.codec.ContextKey;
import io.vqreport.codec.EncodeContext;
import io.vqreport.codec.Loss;
import io.vqreport.codec.LossKind;
import io.vqreport.model.QualityReport;
import io.vqreport.model.TransportAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a context supplied is told as SUPPLIED, and nothing else is. */
final class Supplies {
    private static final Map<ContextKey, Pattern> PATHS = Map.ofEntries(
            Map.entry(ContextKey.CALL_ID, Pattern.compile("call/(callId|sessionId)")),
            Map.entry(ContextKey.LOCAL_ID, Pattern.compile("local/uri")),
            Map.entry(ContextKey.REMOTE_ID, Pattern.compile("remote/uri")),
            Map.entry(ContextKey.ORIGIN_ID, Pattern.compile("originator")),
            Map.entry(ContextKey.LOCAL_GROUP, Pattern.compile("local/group")),
            Map.entry(ContextKey.REMOTE_GROUP, Pattern.compile("remote/group")),
            Map.entry(ContextKey.LOCAL_ADDRESS, Pattern.compile("localAddress")),
            Map.entry(ContextKey.REMOTE_ADDRESS, Pattern.compile("remoteAddress")),
            Map.entry(ContextKey.ENDPOINT_NAME, Pattern.compile("tags/msqoe:Endpoint/@Name")),
            Map.entry(ContextKey.LOCAL_CONTACT, Pattern.compile("tags/msqoe:DialogInfo/LocalContactURI")),
            Map.entry(ContextKey.REMOTE_CONTACT, Pattern.compile("tags/msqoe:DialogInfo/RemoteContactURI")),
            Map.entry(ContextKey.LOCAL_USER_AGENT, Pattern.compile("local/userAgent")),
            Map.entry(ContextKey.REMOTE_USER_AGENT, Pattern.compile("remote/userAgent")),
            Map.entry(ContextKey.START, Pattern.compile("streams(\\[\\d+])?/window/start")),
            Map.entry(ContextKey.STOP, Pattern.compile("streams(\\[\\d+])?/window/stop")));

    private Supplies() {}

    static List<String> faults(
            String format, QualityReport report, EncodeContext context, List<Loss> losses, List<QualityReport> read) {
        List<String> faults = new ArrayList<>();
        for (ContextKey key : context.keys()) {
            if (Contexts.valid(key).equals(context.get(key).orElse("")) && !mentions(report, key)) {
                boolean written = read.stream().anyMatch(it -> mentions(it, key));
                boolean told = losses.stream().anyMatch(loss -> isOf(loss, key));
                // MS-QoE says who began the call by yes or no.
                boolean shown = !(format.equals("msqoe") && key == ContextKey.ORIGIN_ID);
                if (written != told && (shown || written)) {
                    faults.add(
                            key + (written ? " was supplied and is not told" : " is told as supplied and not there"));
                }
            }
        }
        for (Loss loss : losses) {
            if (loss.kind() == LossKind.SUPPLIED && context.keys().stream().noneMatch(key -> isOf(loss, key))) {
                faults.add("nothing of the context is " + loss);
            }
        }
        return faults;
    }

    private static boolean isOf(Loss loss, ContextKey key) {
        return loss.kind() == LossKind.SUPPLIED
                && PATHS.get(key).matcher(loss.path()).matches();
    }

    private static boolean mentions(QualityReport report, ContextKey key) {
        String text = Contexts.valid(key);
        for (Map.Entry<String, Object> fact : Facts.of(report).entrySet()) {
            Object value = fact.getValue();
            boolean same = (value instanceof String held && held.contains(text))
                    || (value instanceof TransportAddress address && text.contains(String.valueOf(address.ip())))
                    || (value instanceof TransportAddress other
                            && other.port() != null
                            && text.endsWith(":" + other.port()))
                    || (value instanceof Instant time && time.toString().equals(text));
            if (same) {
                return true;
            }
        }
        return false;
    }
}
