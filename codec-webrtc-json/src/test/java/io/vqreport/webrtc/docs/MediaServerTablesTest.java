package io.vqreport.webrtc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.model.Media;
import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.StatsBlock;
import io.vqreport.webrtc.StatsMember;
import io.vqreport.webrtc.internal.message.EventType;
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
    void members() {
        DrawnTable page = new DrawnTable("""
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
            page.row(
                    network ? "network" : "audio, video: " + member.block().wireName(),
                    "`" + member.wireName() + "`",
                    member.kind().name().toLowerCase(Locale.ROOT),
                    metric(member, Media.AUDIO),
                    network ? "" : video,
                    member.metric(Media.VIDEO)
                            .map(metric -> metric.unit().symbol())
                            .orElse(""));
        }
        page.text("""

                ## Events

                Every event has `type` before these and `tsOffset` behind them.

                | type | members |
                |---|---|
                """);
        for (EventType type : EventType.values()) {
            page.row("`" + type.wireName() + "`", "`" + String.join("`, `", type.members()) + "`");
        }
        new DocumentedPage(DOCS.resolve("media-server-members.md")).is(page);
    }

    private static String metric(StatsMember member, Media media) {
        return member.metric(media).map(Enum::name).orElse("-");
    }

    @Test
    void problems() {
        DrawnTable page = new DrawnTable("""
                # The problem codes of media-server messages

                Drawn from `MediaServerProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX codes
                are refused in STRICT mode, VALUE codes never.

                """).problems(List.of(MediaServerProblem.values()));
        new DocumentedPage(DOCS.resolve("media-server-problems.md")).is(page);
    }
}
