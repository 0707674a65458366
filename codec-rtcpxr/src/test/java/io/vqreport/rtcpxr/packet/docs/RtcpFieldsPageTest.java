package io.vqreport.rtcpxr.packet.docs;

import io.vqreport.codec.ProblemCode;
import io.vqreport.rtcpxr.packet.RtcpMappingProblem;
import io.vqreport.rtcpxr.packet.RtcpProblem;
import io.vqreport.rtcpxr.packet.internal.mapping.FieldRule;
import io.vqreport.rtcpxr.packet.internal.mapping.MappingTable;
import io.vqreport.rtcpxr.packet.internal.mapping.OtherRule;
import io.vqreport.rtcpxr.packet.internal.mapping.Role;
import io.vqreport.testkit.docs.DocumentedPage;
import io.vqreport.testkit.docs.DrawnTable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Are the tables in {@code docs/} those of the code? Run with {@code -Dvqreport.docs.write=true} to write them anew. */
class RtcpFieldsPageTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void fields() {
        DrawnTable page = new DrawnTable("""
                # The fields of RTCP and RTCP XR in the neutral report

                Drawn from `XrField` and the mapping table; a test keeps it so. The unit is the field's own; a metric has it in its canonical unit, an
                extra as an exact decimal of it. An extra is named `rtcp:bt<type>.<field>`, with the variant where its block has one
                (`rtcp:bt24.late.discarded`) and a number where a stream has several blocks alike (`rtcp:bt3[1].times`).

                ## Packets, lists, and values made of several fields

                | place | field | becomes | name | basis | how |
                |---|---|---|---|---|---|
                """);
        for (OtherRule row : MappingTable.others()) {
            page.row(
                    row.place(),
                    row.field(),
                    word(row.role()),
                    row.metric() != null ? row.metric().name() : row.name().isEmpty() ? "" : "`" + row.name() + "`",
                    row.basis() == null ? "" : row.basis().name(),
                    row.note());
        }
        page.text("""

                ## Fields of report blocks

                | block | field | bits | unit | becomes | name | basis | how |
                |---|---|---|---|---|---|---|---|
                """);
        List<FieldRule> rules = MappingTable.fields().stream()
                .sorted(Comparator.comparingInt(rule -> rule.field().blockType()))
                .toList();
        for (FieldRule rule : rules) {
            page.row(
                    "BT" + rule.field().blockType(),
                    "`" + rule.field().component() + "`",
                    String.valueOf(rule.field().bits()),
                    rule.field().format().unit(),
                    word(rule.role()),
                    rule.metric() == null && !MappingTable.nameOf(rule).isEmpty()
                            ? "`" + MappingTable.nameOf(rule) + "`"
                            : MappingTable.nameOf(rule),
                    MappingTable.basisOf(rule),
                    how(rule));
        }
        new DocumentedPage(DOCS.resolve("rtcp-fields.md")).is(page);
    }

    private static String how(FieldRule rule) {
        return rule.variant() == null ? rule.note() : rule.note() + " in variant " + rule.variant() + ", else an extra";
    }

    @Test
    void problems() {
        DrawnTable page = new DrawnTable("""
                # The problem codes of RTCP and RTCP XR

                Drawn from `RtcpProblem` and `RtcpMappingProblem`, whose Javadoc says of each what is read and what is kept; a test keeps it so. SYNTAX
                codes are refused in STRICT mode, VALUE codes never.

                """)
                .problems(Stream.<ProblemCode>concat(
                                Stream.of(RtcpProblem.values()), Stream.of(RtcpMappingProblem.values()))
                        .toList());
        new DocumentedPage(DOCS.resolve("rtcp-problems.md")).is(page);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
