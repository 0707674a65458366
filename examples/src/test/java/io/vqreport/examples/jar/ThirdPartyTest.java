package io.vqreport.examples.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** No library without a licence somebody looked at. */
class ThirdPartyTest {
    /** Groups of libraries that only tests use. */
    private static final Set<String> OF_TESTS = Set.of(
            "org.junit.jupiter",
            "org.junit.platform",
            "org.opentest4j",
            "org.opentest4j.reporting",
            "org.apiguardian",
            "org.assertj",
            "net.bytebuddy",
            "net.jqwik",
            "org.java-websocket",
            "org.apache.maven.surefire");

    /** What may be distributed with a work under the Apache License 2.0; what else comes has to be thought about. */
    private static final Set<String> COMPATIBLE =
            Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "EPL-2.0", "public domain");

    @Test
    void everyLibraryHasALine() throws Exception {
        Set<String> lines = ThirdPartyPage.rows().stream()
                .filter(row -> !row.within())
                .map(ThirdPartyPage.Row::library)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(libraries()).isEqualTo(lines);
    }

    @Test
    void noLicenceIsOneThatNobodyThoughtAbout() throws Exception {
        assertThat(ThirdPartyPage.rows())
                .allSatisfy(row -> assertThat(
                                row.licence().replaceAll(" \\(.*\\)", "").split(", ", -1))
                        .as(row.library())
                        .isSubsetOf(COMPATIBLE));
    }

    /** Of a jar in a Maven repository the path tells group, artifact and version. */
    private static Set<String> libraries() throws URISyntaxException {
        Path repository = repository();
        Set<String> found = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (jar.startsWith(repository)) {
                Path below = repository.relativize(jar);
                int names = below.getNameCount();
                String group = below.subpath(0, names - 3).toString().replace(File.separatorChar, '.');
                if (!group.equals("io.vqreport") && !OF_TESTS.contains(group)) {
                    found.add(below.getName(names - 3).toString());
                }
            }
        }
        return found;
    }

    /** Found by a library that is there: org/slf4j/slf4j-api, version, jar. */
    private static Path repository() throws URISyntaxException {
        Path jar = Path.of(
                Logger.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return jar.resolve(Path.of("..", "..", "..", "..", "..")).normalize();
    }
}
