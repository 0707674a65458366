package io.vqreport.examples.collector.http;

import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.config.HostPort;
import io.vqreport.examples.collector.config.HttpConfig;
import io.vqreport.examples.collector.config.TlsConfig;
import io.vqreport.examples.collector.config.WebConfig;
import io.vqreport.examples.collector.pipeline.Counters;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The HTTP servers: one for posts, plain and with TLS, and one for the page. */
public final class HttpService implements AutoCloseable {
    private final Server server;
    private final Router router;
    private final @Nullable ServerConnector plain;
    private final @Nullable ServerConnector tls;

    private HttpService(Server server, Router router, @Nullable ServerConnector plain, @Nullable ServerConnector tls) {
        this.server = server;
        this.router = router;
        this.plain = plain;
        this.tls = tls;
    }

    /**
     * The server for posts.
     *
     * @param config addresses and bounds
     * @param posts the paths posted to
     * @param gets the paths read
     * @param counters counts answers
     * @return the server, not started
     */
    public static HttpService forPosts(
            HttpConfig config, List<PostEndpoint> posts, List<GetEndpoint> gets, Counters counters) {
        Router router = new Router(posts, gets, config.maxBodyBytes(), counters);
        Server server = server("http", config.maxThreads());
        ServerConnector plain = config.listen().isSet()
                ? connector(server, config.listen(), config.idleTimeout(), new HttpConnectionFactory(http()))
                : null;
        HttpConnectionFactory behindTls = new HttpConnectionFactory(http());
        ServerConnector tls = config.tls().listen().isSet()
                ? connector(
                        server,
                        config.tls().listen(),
                        config.idleTimeout(),
                        new SslConnectionFactory(certificates(config.tls()), behindTls.getProtocol()),
                        behindTls)
                : null;
        server.setHandler(router);
        return new HttpService(server, router, plain, tls);
    }

    /**
     * The server for the page.
     *
     * @param config its address
     * @param gets the paths read
     * @param counters counts answers
     * @return the server, not started
     */
    public static HttpService forPage(WebConfig config, List<GetEndpoint> gets, Counters counters) {
        Router router = new Router(List.of(), gets, 0, counters);
        Server server = server("web", 16);
        ServerConnector plain = config.listen().isSet()
                ? connector(server, config.listen(), Duration.ofSeconds(60), new HttpConnectionFactory(http()))
                : null;
        server.setHandler(router);
        return new HttpService(server, router, plain, null);
    }

    private static Server server(String name, int maxThreads) {
        QueuedThreadPool threads = new QueuedThreadPool(maxThreads, Math.min(8, maxThreads));
        threads.setName("vqreport-" + name);
        return new Server(threads);
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // An agent takes the 431 for headers that are too long as a reason to post again for ever.
        http.setRequestHeaderSize(64 * 1024);
        return http;
    }

    private static ServerConnector connector(
            Server server,
            HostPort listen,
            Duration idleTimeout,
            org.eclipse.jetty.server.ConnectionFactory... factories) {
        ServerConnector connector = new ServerConnector(server, factories);
        connector.setHost(listen.host());
        connector.setPort(listen.port());
        connector.setIdleTimeout(idleTimeout.toMillis());
        connector.setAcceptQueueSize(256);
        server.addConnector(connector);
        return connector;
    }

    private static SslContextFactory.Server certificates(TlsConfig config) {
        SslContextFactory.Server certificates = new SslContextFactory.Server();
        certificates.setKeyStorePath(config.keyStore());
        certificates.setKeyStorePassword(config.keyStorePassword());
        certificates.setKeyStoreType("PKCS12");
        if (!config.trustStore().isEmpty()) {
            certificates.setTrustStorePath(config.trustStore());
            certificates.setTrustStorePassword(config.trustStorePassword());
            certificates.setTrustStoreType("PKCS12");
        } else if (config.clientCertificate()) {
            throw new ConfigException("http.tls: client certificates need a trustStore");
        }
        certificates.setNeedClientAuth(config.clientCertificate());
        certificates.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        return certificates;
    }

    /**
     * Starts listening.
     *
     * @throws ConfigException when an address is taken, or a certificate cannot be used
     */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            // Jetty declares Exception; whatever it is, the configuration asks for what cannot be had.
            throw new ConfigException("http: cannot listen: " + e.getMessage(), e);
        }
    }

    /**
     * Where it listens without TLS.
     *
     * @return the port; empty when it does not
     */
    public OptionalInt port() {
        return plain == null ? OptionalInt.empty() : OptionalInt.of(plain.getLocalPort());
    }

    /**
     * Where it listens with TLS.
     *
     * @return the port; empty when it does not
     */
    public OptionalInt tlsPort() {
        return tls == null ? OptionalInt.empty() : OptionalInt.of(tls.getLocalPort());
    }

    /**
     * Stops: takes no new connection, answers what was asked, then closes.
     *
     * @param timeout how long to wait for answers under way
     */
    public void stop(Duration timeout) {
        router.beginClosing();
        for (Connector connector : server.getConnectors()) {
            // What it promises is that requests ended; the router knows that, too.
            Future<Void> unused = connector.shutdown();
        }
        long end = System.nanoTime() + timeout.toNanos();
        try {
            while (router.running() > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }

    @Override
    public void close() {
        stop(Duration.ZERO);
    }
}
