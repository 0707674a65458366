package io.vqreport.examples.collector;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.QualityReportCodecs;
import io.vqreport.examples.collector.config.CollectorConfig;
import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.http.HealthEndpoint;
import io.vqreport.examples.collector.http.HttpService;
import io.vqreport.examples.collector.http.MetricsEndpoint;
import io.vqreport.examples.collector.http.QoeEndpoint;
import io.vqreport.examples.collector.http.ReportsEndpoint;
import io.vqreport.examples.collector.pipeline.Counters;
import io.vqreport.examples.collector.pipeline.Pipeline;
import io.vqreport.examples.collector.pipeline.ReceiptDecoder;
import io.vqreport.examples.collector.sip.SipService;
import io.vqreport.examples.collector.store.CallQueries;
import io.vqreport.examples.collector.store.Database;
import io.vqreport.examples.collector.store.Retention;
import io.vqreport.examples.collector.store.SqlReceiptStore;
import io.vqreport.examples.collector.web.ApiEndpoint;
import io.vqreport.examples.collector.web.PageEndpoint;
import io.vqreport.examples.collector.websocket.StatsServiceClients;
import io.vqreport.quality.QualityThresholds;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The collector, put together: what is here is all the wiring there is. */
public final class Collector implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Collector.class);

    private final CollectorConfig config;
    private final Database database;
    private final Pipeline pipeline;
    private final Retention retention;
    private final HttpService posts;
    private final HttpService page;
    private final SipService sip;
    private final StatsServiceClients statsServices;
    private final PrometheusMeterRegistry registry;
    private boolean stopped;

    /**
     * Puts a collector together; nothing listens yet.
     *
     * @param config what was set
     * @param codecs the formats at hand
     * @throws ConfigException when a setting cannot be used, or the database not be opened
     */
    public Collector(CollectorConfig config, QualityReportCodecs codecs) {
        Clock clock = Clock.systemUTC();
        DecodeOptions options = config.decodeOptions(codecs);
        QualityThresholds thresholds = config.qualityThresholds();
        this.config = config;
        this.registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        Counters counters = new Counters(registry);
        this.database = Database.open(config.store());
        this.pipeline = new Pipeline(
                config.pipeline(),
                new ReceiptDecoder(codecs, options, thresholds),
                new SqlReceiptStore(database, config.store().node()),
                counters);
        this.retention = new Retention(database, config.retention(), clock);
        HealthEndpoint health = new HealthEndpoint(database::isUp, pipeline::waiting);
        this.posts = HttpService.forPosts(
                config.http(),
                List.of(
                        new QoeEndpoint(pipeline, options, clock),
                        ReportsEndpoint.any(codecs, pipeline, clock),
                        ReportsEndpoint.sdn(codecs, pipeline, clock)),
                List.of(health),
                counters);
        this.page = HttpService.forPage(
                config.web(),
                List.of(
                        health,
                        new MetricsEndpoint(registry),
                        new ApiEndpoint(
                                new CallQueries(database),
                                thresholds,
                                config.web().allowFull()),
                        new PageEndpoint()),
                counters);
        this.sip = new SipService(config.sip(), pipeline, counters, clock);
        this.statsServices = new StatsServiceClients(config.websocket(), pipeline, counters, clock);
    }

    /**
     * Starts everything.
     *
     * @throws ConfigException when an address is taken
     */
    public void start() {
        pipeline.start();
        try {
            posts.start();
            page.start();
            sip.start();
        } catch (ConfigException e) {
            close();
            throw e;
        }
        statsServices.start();
        retention.start();
        LOG.atInfo()
                .addKeyValue("http", port(posts.port()))
                .addKeyValue("https", port(posts.tlsPort()))
                .addKeyValue("web", port(page.port()))
                .addKeyValue("sipUdp", port(sip.udpPort()))
                .addKeyValue("sipTcp", port(sip.tcpPort()))
                .addKeyValue("statsServices", config.websocket().sources().size())
                .log("the collector listens");
    }

    private static Object port(OptionalInt port) {
        return port.isPresent() ? port.getAsInt() : "off";
    }

    /**
     * Where reports are posted without TLS.
     *
     * @return the port; empty when off
     */
    public OptionalInt httpPort() {
        return posts.port();
    }

    /**
     * Where reports are posted with TLS.
     *
     * @return the port; empty when off
     */
    public OptionalInt httpsPort() {
        return posts.tlsPort();
    }

    /**
     * Where the page is.
     *
     * @return the port; empty when off
     */
    public OptionalInt webPort() {
        return page.port();
    }

    /**
     * Where SIP over UDP is taken.
     *
     * @return the port; empty when off
     */
    public OptionalInt sipUdpPort() {
        return sip.udpPort();
    }

    /**
     * Where SIP over TCP is taken.
     *
     * @return the port; empty when off
     */
    public OptionalInt sipTcpPort() {
        return sip.tcpPort();
    }

    /** Stops: nothing more is taken, what was accepted is answered and stored, then the database is closed. The page goes last. */
    @Override
    public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        statsServices.close();
        sip.close();
        posts.stop(config.stopTimeout());
        boolean all = pipeline.drain(config.stopTimeout());
        retention.close();
        page.close();
        database.close();
        registry.close();
        if (all) {
            LOG.info("the collector stopped; everything accepted is stored");
        } else {
            LOG.atWarn()
                    .addKeyValue("waiting", pipeline.waiting())
                    .log("the collector stopped before everything was stored");
        }
    }
}
