package io.vqreport.examples.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Certificates of both sides, made by the script that is handed out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private Path folder;

    @BeforeAll
    void makeCertificates(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path script = Path.of("collector", "make-certificates.sh").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString(), folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private CollectorRig start() {
        return CollectorRig.start(
                folder,
                "http: {listen: \"127.0.0.1:0\", tls: {listen: \"127.0.0.1:0\", keyStore: \""
                        + folder.resolve("server.p12")
                        + "\", keyStorePassword: changeit, trustStore: \"" + folder.resolve("clients.p12")
                        + "\", trustStorePassword: changeit}}");
    }

    @Test
    void aClientWithACertificateIsServed() throws Exception {
        try (CollectorRig rig = start()) {
            assertThat(post(rig, "client.p12")).isEqualTo(202);
            rig.awaitCount("SELECT COUNT(*) FROM reports", 1);
        }
    }

    @Test
    void aClientWithAStrangersCertificateOrNoneIsRefused() throws Exception {
        try (CollectorRig rig = start()) {
            assertThatThrownBy(() -> post(rig, "stranger.p12")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> post(rig, null)).isInstanceOf(IOException.class);
            assertThat(rig.count("SELECT COUNT(*) FROM receipts WHERE source = 'nobody'"))
                    .isZero();
        }
    }

    private int post(CollectorRig rig, @Nullable String keyStore) throws Exception {
        byte[] body = SampleTraffic.list("tls", List.of(new SampleTraffic(1, Instant.EPOCH).session()));
        HttpClient http = HttpClient.newBuilder().sslContext(context(keyStore)).build();
        URI uri = URI.create("https://localhost:" + rig.collector().httpsPort().orElseThrow() + "/qoe");
        return http.send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "text/xml")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private SSLContext context(@Nullable String keyStore) throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(load("authority.p12"));
        KeyManager[] keys = null;
        if (keyStore != null) {
            KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(load(keyStore), PASSWORD);
            keys = factory.getKeyManagers();
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore load(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
