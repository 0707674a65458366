package io.vqreport.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Does formats list what was found, with every setting?")
final class FormatsTest {
    @Test
    @DisplayName("one that is read and written, one that is only read")
    void list() {
        assertThat(CliRun.of("formats")).isEqualTo(new CliRun(0, """
                                fake
                                  What it is    The format fake of a test
                                  Media types   application/fake, text/fake
                                  Access        read, write
                                  --set         fake.spelling=as-is|upper (default as-is)
                                                How call ids are written.
                                  --set         fake.loud=on|off (default off)
                                                Whether call ids are read with a !

                                readonly
                                  What it is    The format readonly of a test
                                  Media types   application/readonly, text/readonly
                                  Access        read

                                """, ""));
    }
}
