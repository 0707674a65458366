package io.vqreport.webrtc.w3c.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vqreport.webrtc.JsonNumber;
import io.vqreport.webrtc.w3c.GetStats;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.StatsMembers;
import io.vqreport.webrtc.w3c.support.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Do an entry's members hold what was sent, in its order? */
class MembersTest {
    private static StatsMembers read(String members) {
        return GetStats.decode(Inputs.json("[{'id':'a','type':'inbound-rtp','timestamp':1," + members + "}]"))
                .value()
                .entries()
                .get(0)
                .members();
    }

    @Test
    void theyStandInTheOrderSent() {
        StatsMembers members = read("'packetsLost':3,'ssrc':7,'new':[1,2.50],'jitter':0.031,'kind':'audio'");

        assertThat(members.known())
                .containsExactly(
                        Map.entry(StatsMember.PACKETS_LOST, 3L),
                        Map.entry(StatsMember.SSRC, 7L),
                        Map.entry(StatsMember.JITTER, 0.031),
                        Map.entry(StatsMember.KIND, "audio"));
        assertThat(members.others()).containsOnlyKeys("new");
        assertThat(members.others().get("new").toString()).isEqualTo("[1, 2.50]");
    }

    @Test
    void whicheverTheirOrderTheyAreEqual() {
        StatsMembers members = read("'packetsLost':3,'ssrc':7");
        Map<StatsMember, Object> other = new LinkedHashMap<>();
        other.put(StatsMember.SSRC, 7L);
        other.put(StatsMember.PACKETS_LOST, 3L);

        assertThat(StatsMembers.of(other, Map.of())).isEqualTo(members).hasSameHashCodeAs(members);
        assertThat(read("'packetsLost':3")).isNotEqualTo(members);
        assertThat(read("'packetsLost':3,'ssrc':8")).isNotEqualTo(members);
    }

    @Test
    void ofOneSentTwiceTheLastStands() {
        assertThat(read("'ssrc':1,'packetsLost':3,'ssrc':2").known())
                .containsExactly(Map.entry(StatsMember.PACKETS_LOST, 3L), Map.entry(StatsMember.SSRC, 2L));
        assertThat(read("'ssrc':1,'ssrc':'none'").others()).containsExactly(Map.entry("ssrc", "none"));
        assertThat(read("'ssrc':'none','ssrc':1").others()).isEmpty();
        assertThat(read("'ssrc':1,'ssrc':null").known()).isEmpty();
    }

    @Test
    void largeNumbersAreExact() {
        StatsMembers members = read("'priority':9223372036854775807,'ssrc':-9223372036854775808");
        assertThat(members.count(StatsMember.PRIORITY)).hasValue(Long.MAX_VALUE);
        assertThat(members.count(StatsMember.SSRC)).hasValue(Long.MIN_VALUE);
        assertThat(read("'priority':9223372036854775808").known().get(StatsMember.PRIORITY))
                .hasToString("9223372036854775808");
    }

    @Test
    void valuesOfCallersAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> StatsMembers.of(Map.of(StatsMember.SSRC, "x"), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatsMembers.of(Map.of(), Map.of("x", new StringBuilder())));
        assertThat(StatsMembers.of(Map.of(), Map.of("x", 1.5)).others().get("x"))
                .isEqualTo(JsonNumber.of("1.5"));
        assertThatThrownBy(() -> read("'ssrc':1").known().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theyAreSerializable() throws IOException, ClassNotFoundException {
        StatsMembers members =
                read("'ssrc':1,'jitter':0.5,'qualityLimitationDurations':{'cpu':1.25},'new':{'a':[null,true,1e5]}");
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
            out.writeObject(members);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(members);
        }
    }
}
