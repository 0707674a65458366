package io.vqreport.examples.collector.sip;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.EventScanner;
import gov.nist.javax.sip.EventWrapper;
import gov.nist.javax.sip.SipStackImpl;
import io.vqreport.examples.collector.config.ConfigException;
import io.vqreport.examples.collector.config.HostPort;
import io.vqreport.examples.collector.config.SipConfig;
import io.vqreport.examples.collector.pipeline.Counters;
import io.vqreport.examples.collector.pipeline.Pipeline;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TooManyListenersException;
import java.util.UUID;
import javax.sip.IOExceptionEvent;
import javax.sip.ListeningPoint;
import javax.sip.SipException;
import javax.sip.SipProvider;
import org.jspecify.annotations.Nullable;

/** Listens for SIP. The stack keeps the transactions: it answers retransmissions itself, and asks nobody again. */
public final class SipService implements AutoCloseable {
    private final SipConfig config;
    private final Pipeline pipeline;
    private final Counters counters;
    private final Clock clock;
    private @Nullable SipStackImpl stack;
    private OptionalInt udpPort = OptionalInt.empty();
    private OptionalInt tcpPort = OptionalInt.empty();

    /**
     * Makes a service that does not listen yet.
     *
     * @param config addresses and bounds
     * @param pipeline takes what is accepted
     * @param counters counts responses
     * @param clock tells the time
     */
    public SipService(SipConfig config, Pipeline pipeline, Counters counters, Clock clock) {
        this.config = config;
        this.pipeline = pipeline;
        this.counters = counters;
        this.clock = clock;
    }

    /**
     * Starts listening.
     *
     * @throws ConfigException when an address is taken
     */
    public void start() {
        if (!config.udp().isSet() && !config.tcp().isSet()) {
            return;
        }
        try {
            // Not by SipFactory: that is static, and keeps every stack for ever.
            SipStackImpl made = new SipStackImpl(properties());
            stack = made;
            SipRequests listener = new SipRequests(pipeline, counters, clock);
            List<ListeningPoint> points = new ArrayList<>();
            if (config.udp().isSet()) {
                points.add(made.createListeningPoint(config.udp().host(), free(config.udp(), "udp"), "udp"));
                udpPort = OptionalInt.of(points.get(0).getPort());
            }
            if (config.tcp().isSet()) {
                points.add(made.createListeningPoint(config.tcp().host(), free(config.tcp(), "tcp"), "tcp"));
                tcpPort = OptionalInt.of(points.get(points.size() - 1).getPort());
            }
            for (ListeningPoint point : points) {
                SipProvider provider = made.createSipProvider(point);
                provider.addSipListener(listener);
            }
            made.start();
        } catch (SipException | TooManyListenersException | IOException e) {
            close();
            throw new ConfigException("sip: cannot listen: " + e.getMessage(), e);
        } catch (javax.sip.InvalidArgumentException e) {
            close();
            throw new ConfigException("sip: not an address to listen at: " + e.getMessage(), e);
        }
    }

    /** The stack wants to be told a port; for 0 the system is asked for a free one. */
    private static int free(HostPort address, String transport) throws IOException {
        if (address.port() != 0) {
            return address.port();
        }
        if (transport.equals("udp")) {
            try (DatagramSocket socket = new DatagramSocket(address.toSocketAddress())) {
                return socket.getLocalPort();
            }
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address.toSocketAddress());
            return socket.getLocalPort();
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "vqreport-" + UUID.randomUUID());
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        properties.setProperty("gov.nist.javax.sip.DELIVER_UNSOLICITED_NOTIFY", "true");
        properties.setProperty("gov.nist.javax.sip.REENTRANT_LISTENER", "true");
        properties.setProperty("gov.nist.javax.sip.THREAD_POOL_SIZE", "4");
        properties.setProperty("gov.nist.javax.sip.MAX_MESSAGE_SIZE", Integer.toString(config.maxMessageBytes()));
        properties.setProperty("gov.nist.javax.sip.READ_TIMEOUT", "10000");
        properties.setProperty("gov.nist.javax.sip.MAX_CONNECTIONS", "1000");
        properties.setProperty("gov.nist.javax.sip.TRACE_LEVEL", Integer.toString(ServerLogger.TRACE_NONE));
        properties.setProperty("gov.nist.javax.sip.STACK_LOGGER", QuietStackLogger.class.getName());
        properties.setProperty("gov.nist.javax.sip.SERVER_LOGGER", QuietServerLogger.class.getName());
        return properties;
    }

    /**
     * Where it listens for UDP.
     *
     * @return the port; empty when it does not
     */
    public OptionalInt udpPort() {
        return udpPort;
    }

    /**
     * Where it listens for TCP.
     *
     * @return the port; empty when it does not
     */
    public OptionalInt tcpPort() {
        return tcpPort;
    }

    @Override
    public void close() {
        SipStackImpl running = stack;
        stack = null;
        if (running != null) {
            EventScanner scanner = running.getEventScanner();
            running.stop();
            if (scanner != null) {
                wake(scanner, running);
            }
        }
    }

    /** The stack tells its scanner's thread to end, but not while that waits for an event: so it gets one. Nobody minds it. */
    private static void wake(EventScanner scanner, SipStackImpl stack) {
        scanner.addEvent(new EventWrapper(new IOExceptionEvent(stack, "", 0, ""), null));
    }
}
