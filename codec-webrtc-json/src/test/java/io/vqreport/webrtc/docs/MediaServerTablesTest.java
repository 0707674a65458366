package io.vqreport.webrtc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.Media;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import io.vqreport.webrtc.internal.message.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Are the tables in {@code docs/} those of the code? They are drawn from {@link StatsMember}, {@link EventType} and {@link MediaServerProblem};
 * run with {@code -Dvqreport.docs.write=true} to write them anew.
 */
class MediaServerTablesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @ParameterizedTest
    @EnumSource(StatsBlock.class)
    void membersStandInTheServersOrder(StatsBlock block) {
        List<StatsMember> members = StatsMember.of(block);
        assertThat(members).extracting(StatsMember::wireName).isSorted().doesNotHaveDuplicates();
        for (StatsMember member : members) {
            assertThat(members.indexOf(member)).isEqualTo(member.position());
        }
    }

    @Test
    void members() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The members of media-server messages

                Drawn from `StatsMember` and `EventType`; a test keeps it so.

                ## Stats

                Units are those of the metrics; nothing is converted. A dash: the block of that medium has no such member.

                | block | member | form | audio | video | unit |
                |---|---|---|---|---|---|
                """);
        for (StatsMember member : StatsMember.values()) {
            boolean network = member.block() == StatsBlock.NETWORK;
            String video = metric(member, Media.VIDEO);
            row(
                    page,
                    network ? "network" : "audio, video: " + member.block().wireName(),
                    "`" + member.wireName() + "`",
                    member.kind().name().toLowerCase(Locale.ROOT),
                    metric(member, Media.AUDIO),
                    network ? "" : video,
                    member.metric(Media.VIDEO)
                            .map(metric -> metric.unit().symbol())
                            .orElse(""));
        }
        page.append("""

                ## Events

                Every event has `type` before these and `tsOffset` behind them.

                | type | members |
                |---|---|
                """);
        for (EventType type : EventType.values()) {
            row(page, "`" + type.wireName() + "`", "`" + String.join("`, `", type.members()) + "`");
        }
        compare("media-server-members.md", page.toString());
    }

    private static String metric(StatsMember member, Media media) {
        return member.metric(media).map(Enum::name).orElse("-");
    }

    @Test
    void problems() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The problem codes of media-server messages

                Drawn from `MediaServerProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes
                are refused in STRICT mode, VALUE codes never.

                | code | class | severity | what is odd |
                |---|---|---|---|
                """);
        for (MediaServerProblem code : MediaServerProblem.values()) {
            row(
                    page,
                    "`" + code.id() + "`",
                    code.problemClass().name(),
                    code.severity().name(),
                    code.description());
        }
        compare("media-server-problems.md", page.toString());
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
