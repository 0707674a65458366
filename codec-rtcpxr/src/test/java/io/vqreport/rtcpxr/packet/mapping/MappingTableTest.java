package io.vqreport.rtcpxr.packet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.metric.Unit;
import io.vqreport.rtcpxr.packet.XrField;
import io.vqreport.rtcpxr.packet.internal.mapping.FieldRule;
import io.vqreport.rtcpxr.packet.internal.mapping.MappingTable;
import io.vqreport.rtcpxr.packet.internal.mapping.OtherRule;
import io.vqreport.rtcpxr.packet.internal.mapping.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Does the one table say of every field what becomes of it? */
class MappingTableTest {
    @ParameterizedTest
    @EnumSource
    void everyFieldHasARowThatSaysEnough(XrField field) {
        FieldRule rule = MappingTable.of(field);
        assertThat(rule.field()).isEqualTo(field);
        assertThat(rule.metric() != null).isEqualTo(rule.role() == Role.METRIC);
        assertThat(rule.note()).isNotEmpty();
        boolean valued = rule.role() == Role.METRIC || rule.role() == Role.EXTRA;
        assertThat(MappingTable.basisOf(rule).isEmpty()).isEqualTo(!valued);
        assertThat(MappingTable.nameOf(rule).isEmpty()).isEqualTo(!valued && rule.role() != Role.WINDOW);
    }

    @ParameterizedTest
    @EnumSource
    void aFieldIsOfTheUnitOfItsMetric(XrField field) {
        FieldRule rule = MappingTable.of(field);
        if (rule.metric() == null) {
            return;
        }
        Set<String> units = switch (rule.metric().unit()) {
            case MILLISECONDS -> Set.of("ms", "s");
            case PERCENT -> Set.of("share", "%");
            case DBM0 -> Set.of("dBm0");
            case DECIBEL -> Set.of("dB");
            case R_FACTOR -> Set.of("R");
            case MOS -> Set.of("MOS");
            case PACKETS -> Set.of("packets", "");
            case BYTES, FRAMES, COUNT, STEP, KILOBITS_PER_SECOND, FRAMES_PER_SECOND -> Set.of("");
        };
        assertThat(units).contains(field.format().unit());
    }

    @Test
    void everyBlockTypeIsInTheTable() {
        Set<Integer> fixed = MappingTable.fields().stream()
                .map(rule -> rule.field().blockType())
                .collect(Collectors.toSet());
        String others = MappingTable.others().stream().map(OtherRule::place).collect(Collectors.joining(", "));
        assertThat(IntStream.rangeClosed(1, 35).boxed())
                .allSatisfy(type -> assertThat(fixed.contains(type) || others.contains("BT" + type))
                        .as("BT%d", type)
                        .isTrue());
    }

    @Test
    void everyMetricOfAPacketHasABasisOrABlockThatTellsIt() {
        assertThat(MappingTable.others())
                .filteredOn(row -> row.role() == Role.METRIC && !row.place().startsWith("BT"))
                .allSatisfy(row -> assertThat(row.basis()).isNotNull());
        assertThat(MappingTable.others())
                .filteredOn(row -> row.role() == Role.METRIC)
                .allSatisfy(row -> {
                    assertThat(row.metric()).isNotNull();
                    assertThat(row.metric().unit()).isNotEqualTo(Unit.STEP);
                    assertThat(row.note()).isNotEmpty();
                });
    }
}
