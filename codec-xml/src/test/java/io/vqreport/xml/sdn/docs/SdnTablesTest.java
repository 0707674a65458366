package io.vqreport.xml.sdn.docs;

import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Are the tables in {@code docs/} those of the code? They are drawn from {@link QualityProperty}, {@link ConnectionField}, {@link
 * EndPointField} and {@link SdnProblem}; run with {@code -Dvqreport.docs.write=true} to write them anew.
 */
class SdnTablesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void elements() {
        DrawnTable page = new DrawnTable("""
                # The elements of SDN messages

                Drawn from `QualityProperty`, `ConnectionField` and `EndPointField`; a test keeps it so. Everything is read and written. The form
                is that of schema D.

                ## Properties of InCallQuality and QualityUpdate

                The unit is that of real messages. What has no metric is an extra of the stream, `sdn:` and its name. Evidence: *confirmed* by
                documentation and captured messages, *measured* in captured messages against the documentation, *documented* only, *inferred*
                from thresholds or other scale points.

                | element | form | unit | evidence | metric | to the metric |
                |---|---|---|---|---|---|
                """);
        for (QualityProperty property : QualityProperty.values()) {
            String metric = property.metric().map(found -> "`" + found + "`").orElse("");
            String factor = property.metric().isEmpty() || property.shift() == 0
                    ? ""
                    : property.shift() > 0 ? "x" + power(property.shift()) : "/" + power(-property.shift());
            page.row(
                    "`" + property.wireName() + "`",
                    property.form().label(),
                    property.unit(),
                    property.unit().isEmpty() ? "" : property.evidence().label(),
                    metric,
                    factor + (property.needsScale() ? " with `sdn.burstDensityScale=per10000`" : ""));
        }
        page.text("""

                ## ConnectionInfo

                | element | form | since | neutral report |
                |---|---|---|---|
                """);
        for (ConnectionField field : ConnectionField.values()) {
            page.row(
                    "`" + field.wireName() + "`",
                    field.form().label(),
                    field.since().text(),
                    place(field));
        }
        page.text("""

                ## End points

                | element | form | since | of events | of quality | neutral report (of quality) |
                |---|---|---|---|---|---|
                """);
        for (EndPointField field : EndPointField.values()) {
            page.row(
                    "`" + field.wireName() + "`",
                    field.form().label(),
                    field.since().text(),
                    field.isOfEvents() ? "yes" : "",
                    field.isOfQuality() ? "yes" : "",
                    place(field));
        }
        new DocumentedPage(DOCS.resolve("sdn-elements.md")).is(page);
    }

    @Test
    void problems() {
        DrawnTable page = new DrawnTable("""
                # The problem codes of SDN messages

                Drawn from `SdnProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes are
                refused in STRICT mode, VALUE codes never.

                """).problems(List.of(SdnProblem.values()));
        new DocumentedPage(DOCS.resolve("sdn-problems.md")).is(page);
    }

    private static String place(ConnectionField field) {
        return switch (field) {
            case CALL_ID -> "`call.callId`";
            case CORRELATION_ID -> "`call.correlationId`";
            case CONVERSATION_ID -> "`call.conversationId`";
            case CONFERENCE_ID -> "`call.conferenceId`";
            case TIME_STAMP -> "`reportedAt`";
            case START_TIME -> "stream `start`";
            case END_TIME -> "stream `stop`";
            default -> "tag `sdn:ConnectionInfo/" + field.wireName() + "`";
        };
    }

    private static String place(EndPointField field) {
        return switch (field) {
            case URI -> "`local.uri` of To, `remote.uri` of From";
            case IP, PORT -> "`localAddress` of To, `remoteAddress` of From";
            case USER_AGENT -> "`userAgent`";
            case MAC_ADDR -> "`mac`";
            default -> field.isOfQuality() ? "tag `sdn:To/" + field.wireName() + "`, `sdn:From/…`" : "";
        };
    }

    private static String power(int exponent) {
        return "1" + "0".repeat(exponent);
    }
}
