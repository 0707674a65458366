package io.vqreport.webrtc.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.webrtc.ServerTags;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are tags found by their names in any letter case, and is the place where the numbers come from taken apart? */
class ServerTagsTest {
    @ParameterizedTest
    @CsvSource({
        "mediaserver/agent, mediaserver, agent",
        "mediaserver/agent/2, mediaserver, agent/2",
        "ui, ui, ",
        "/customer, '', customer",
        "ui/, ui, ''"
    })
    void theLocationIsAnOriginAndALeg(String location, String origin, @Nullable String leg) {
        ServerTags tags = new ServerTags(List.of("SessionId", "location"), List.of("s", location));
        assertThat(tags.origin()).hasValue(origin);
        assertThat(tags.leg()).isEqualTo(Optional.ofNullable(leg));
    }

    @Test
    void withoutALocationThereIsNeither() {
        assertThat(ServerTags.NONE.origin()).isEmpty();
        assertThat(ServerTags.NONE.leg()).isEmpty();
    }

    @Test
    void theFirstOfANameIsFoundWhateverItsTypeAndCase() {
        ServerTags tags = new ServerTags(
                List.of("CONVERSATIONID", "ConversationId", "n", "more"), Arrays.asList(32546, "7", null));
        assertThat(tags.find(ServerTags.CONVERSATION_ID)).hasValue("32546");
        assertThat(tags.find("n")).isEmpty();
        assertThat(tags.find("more")).isEmpty();
        assertThat(tags.size()).isEqualTo(3);
    }
}
