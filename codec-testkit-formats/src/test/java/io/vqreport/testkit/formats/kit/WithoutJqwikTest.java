package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Does the kit work without jqwik on the class path, but for its arbitraries and suites? */
class WithoutJqwikTest {
    private static final String TRAFFIC = "io.vqreport.testkit.formats.SampleTraffic";
    private static final String KIT = "io.vqreport.testkit.formats.FormatKit";

    private static URLClassLoader withoutJqwik() {
        String path =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        URL[] urls = Stream.of(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty() && !entry.contains("jqwik"))
                .map(WithoutJqwikTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not an entry of a class path: " + entry, e);
        }
    }

    @Test
    void trafficDeviationsAndCorpusDo() throws Exception {
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = withoutJqwik()) {
            // JAXB looks for its implementation there.
            Thread.currentThread().setContextClassLoader(loader);
            Object traffic =
                    loader.loadClass(TRAFFIC).getMethod("of", long.class).invoke(null, 6L);
            assertThat(traffic).isInstanceOf(Iterator.class);
            for (int i = 0; i < 500; i++) {
                assertThat(((Iterator<?>) traffic).next()).isNotNull();
            }
            Class<?> kit = loader.loadClass(KIT);
            for (Object format : kit.getEnumConstants()) {
                assertThat((List<?>) kit.getMethod("deviations").invoke(format)).isNotEmpty();
                assertThat((List<?>) kit.getMethod("corpus").invoke(format)).isNotEmpty();
            }
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    /** Otherwise the loader would have jqwik after all, and the test above would say nothing. */
    @Test
    void theLoaderHasNoJqwik() throws Exception {
        try (URLClassLoader loader = withoutJqwik()) {
            assertThatThrownBy(() -> loader.loadClass("net.jqwik.api.Arbitrary"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }
}
