package io.vqreport.benchmarks.corpus;

import io.vqreport.benchmarks.report.AddressPart;
import io.vqreport.benchmarks.report.DialogPart;
import io.vqreport.benchmarks.report.SessionPart;
import io.vqreport.benchmarks.report.SessionReport;
import java.time.Instant;
import java.util.Random;

/** Draws reports of the shape of RFC 6035 section 4.7.1: a whole session part and both metrics blocks. */
final class ReportGenerator {
    private static final String[] NAMES = {
        "Ines", "Tomas", "Ada", "Bao", "Chidi", "Dana", "Eero", "Farid", "Greta", "José"
    };
    private static final String[] SURNAMES = {
        "Moreau", "Vidal", "Okafor", "Lindqvist", "Tanaka", "Haddad", "Nowak", "Müller"
    };
    private static final String[] DOMAINS = {
        "example.org", "example.com", "example.net", "voice.example.org", "pbx.example.net"
    };
    private static final Instant FIRST_START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 1000;
    private static final int SECONDS_A_DAY = 86_400;

    private final Draw draw;

    ReportGenerator(Random random) {
        draw = new Draw(random);
    }

    SessionReport next() {
        String callId = callId();
        Instant start = FIRST_START.plusSeconds(
                (long) draw.between(0, DAYS) * SECONDS_A_DAY + draw.between(0, SECONDS_A_DAY - 1));
        Instant exact = draw.chance(0.3) ? start.plusMillis(draw.between(1, 999)) : start;
        MetricsGenerator metrics = new MetricsGenerator(draw, exact);
        return new SessionReport(
                "VQSessionReport",
                draw.chance(0.8),
                session(callId),
                metrics.next(),
                metrics.next(),
                draw.perhaps(dialog(callId)));
    }

    private String callId() {
        String id = draw.one(draw.hex(draw.between(8, 24)), draw.hex(8) + "-" + draw.hex(4) + "-" + draw.hex(12));
        return draw.chance(0.6) ? id + "@" + draw.one(DOMAINS) : id;
    }

    private DialogPart dialog(String callId) {
        return new DialogPart(
                callId, draw.perhaps(draw.hex(draw.between(6, 12))), draw.perhaps(draw.hex(draw.between(6, 12))));
    }

    private SessionPart session(String callId) {
        String local = identity();
        String remote = identity();
        boolean ipv6 = draw.chance(0.1);
        return new SessionPart(
                callId,
                local,
                remote,
                draw.chance(0.6) ? local : remote,
                "example-phone-" + draw.between(1, 99_999),
                draw.one("example-gateway-", "branch.", "trunk ") + draw.between(1, 9_999),
                address(ipv6),
                draw.perhaps(mac()),
                address(ipv6),
                draw.perhaps(mac()));
    }

    private String identity() {
        String name = draw.one(NAMES);
        String surname = draw.one(SURNAMES);
        String user = draw.one(
                "user" + draw.between(1, 9999), "+3314" + draw.between(1_000_000, 9_999_999), "desk." + draw.hex(4));
        String uri = draw.one("sip:", "sip:", "sips:") + user + "@" + draw.one(DOMAINS);
        boolean plain = (name + surname).chars().allMatch(c -> c < 0x80);
        return switch (draw.between(0, 5)) {
            case 0 -> "<" + uri + ">";
            case 1 -> uri;
            case 2, 3 -> plain ? name + " <" + uri + ">" : "<" + uri + ">";
            default -> "\"" + name + " " + surname + "\" <" + uri + ">";
        };
    }

    private AddressPart address(boolean ipv6) {
        String ip = ipv6
                ? "2001:db8:" + draw.between(1, 9) + "::" + draw.hex(draw.between(1, 3))
                : draw.one("192.0.2.", "198.51.100.", "203.0.113.") + draw.between(1, 254);
        return new AddressPart(ip, 2 * draw.between(1024, 32_000), draw.bits());
    }

    private String mac() {
        return "00:00:5e:00:53:" + draw.hex(2);
    }
}
