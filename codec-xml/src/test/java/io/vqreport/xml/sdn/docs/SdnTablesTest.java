package io.vqreport.xml.sdn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Are the tables in {@code docs/} those of the code? They are drawn from {@link QualityProperty}, {@link ConnectionField}, {@link
 * EndPointField} and {@link SdnProblem}; run with {@code -Dvqreport.docs.write=true} to write them anew.
 */
class SdnTablesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void elements() throws IOException {
        StringBuilder page = new StringBuilder("""
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
            row(
                    page,
                    "`" + property.wireName() + "`",
                    property.form().label(),
                    property.unit(),
                    property.unit().isEmpty() ? "" : property.evidence().label(),
                    metric,
                    factor + (property.needsScale() ? " with `sdn.burstDensityScale=per10000`" : ""));
        }
        page.append("""

                ## ConnectionInfo

                | element | form | since | neutral report |
                |---|---|---|---|
                """);
        for (ConnectionField field : ConnectionField.values()) {
            row(
                    page,
                    "`" + field.wireName() + "`",
                    field.form().label(),
                    field.since().text(),
                    place(field));
        }
        page.append("""

                ## End points

                | element | form | since | of events | of quality | neutral report (of quality) |
                |---|---|---|---|---|---|
                """);
        for (EndPointField field : EndPointField.values()) {
            row(
                    page,
                    "`" + field.wireName() + "`",
                    field.form().label(),
                    field.since().text(),
                    field.isOfEvents() ? "yes" : "",
                    field.isOfQuality() ? "yes" : "",
                    place(field));
        }
        compare("sdn-elements.md", page.toString());
    }

    @Test
    void problems() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The problem codes of SDN messages

                Drawn from `SdnProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes are
                refused in STRICT mode, VALUE codes never.

                | code | class | severity | what is odd |
                |---|---|---|---|
                """);
        for (SdnProblem code : SdnProblem.values()) {
            row(
                    page,
                    "`" + code.id() + "`",
                    code.problemClass().name(),
                    code.severity().name(),
                    code.description());
        }
        compare("sdn-problems.md", page.toString());
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

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void compare(String file, String expected) throws IOException {
        Path path = DOCS.resolve(file);
        if (Boolean.getBoolean("vqreport.docs.write")) {
            Files.writeString(path, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(path, StandardCharsets.UTF_8))
                .as("docs/" + file + " (write it anew with -Dvqreport.docs.write=true)")
                .isEqualTo(expected);
    }
}
