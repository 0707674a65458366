package io.vqreport.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Can a name lead out of the folder it is written to? */
class SafeNameTest {
    @ParameterizedTest
    @CsvSource({
        "a/b.txt, a/b.txt",
        "../../etc/passwd, etc/passwd",
        "/etc/passwd, etc/passwd",
        "'C:\\Windows\\a.txt', C_/Windows/a.txt",
        "'..\\..\\a', a",
        "a/./b/../c, a/b/c",
        "'', unnamed",
        "../.., unnamed",
        "nul.txt, _nul.txt",
        "'trailing. . /x', trailing/x",
        "'a\u202Egpj.txt', a_gpj.txt",
        "'a\u0000b', a_b",
        "grün/ü.txt, grün/ü.txt"
    })
    void examples(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Property
    void noNameLeadsOut(
            @ForAll @Chars({'/', '\\', '.', ' ', ':', 'a', '\u0000', 'é'}) @StringLength(max = 60) String name) {
        Path folder = Path.of("/out");
        String safe = SafeName.of(name);

        assertThat(folder.resolve(safe).normalize()).startsWithRaw(folder).isEqualTo(folder.resolve(safe));
        assertThat(safe).doesNotContain("\\", ":", "\u0000").isNotEmpty();
        assertThat(SafeName.of(safe)).isEqualTo(safe);
    }

    @Property
    void partsFitIntoAFileSystem(@ForAll @StringLength(max = 2000) String name) {
        assertThat(List.of(SafeName.of(name).split("/")))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 201));
    }

    @ParameterizedTest
    @CsvSource({"a.txt, a.txt~2.x", "A.TXT, A.TXT~2.x", "b, b.x"})
    void noNameIsGivenTwice(String second, String unique) {
        UniqueNames names = new UniqueNames();
        assertThat(names.of("a.txt", ".x")).isEqualTo("a.txt.x");
        assertThat(names.of(second, ".x")).isEqualTo(unique);
    }
}
