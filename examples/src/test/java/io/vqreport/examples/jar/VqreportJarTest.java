package io.vqreport.examples.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jar, once it is packaged. */
@Tag("packaged")
class VqreportJarTest {
    private static final Path JAR = Path.of("target", "vqreport.jar");

    @Test
    void theLicencesAreInIt() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Set<String> names = jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            assertThat(names)
                    .containsAll(ThirdPartyPage.rows().stream()
                            .map(ThirdPartyPage.Row::text)
                            .toList())
                    .contains("META-INF/NOTICE", "META-INF/third-party/logback/NOTICE.txt")
                    .contains("META-INF/third-party/jackson-core/META-INF/FastDoubleParser-LICENSE");
            assertThat(jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes())
                    .isEqualTo(Files.readAllBytes(Path.of("..", "LICENSE")));
        }
    }

    @Test
    void nothingIsSigned() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"));
        }
    }

    @Test
    void itRuns() throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-jar",
                        JAR.toString(),
                        "formats")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("vq-rtcpxr", "msqoe", "media-server");
    }
}
