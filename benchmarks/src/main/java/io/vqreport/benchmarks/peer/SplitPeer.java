package io.vqreport.benchmarks.peer;

import io.vqreport.benchmarks.report.SessionReport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A collector as it is written in an afternoon: split into lines, at the first colon, at blanks and at the equals sign, into a map; then the
 * map into the report. It reads conforming reports right as long as no quoted text has a blank, notes nothing and keeps nothing it does not
 * know.
 */
// Split, with its surprises, is what such a collector is made of.
@SuppressWarnings("StringSplitter")
public final class SplitPeer {
    private SplitPeer() {}

    /**
     * Reads a report.
     *
     * @param body its octets
     * @return the report
     */
    public static SessionReport read(byte[] body) {
        Map<String, String> session = new HashMap<>();
        Map<String, String> local = new HashMap<>();
        Map<String, String> remote = null;
        Map<String, String> current = session;
        for (String line : new String(body, StandardCharsets.UTF_8).split("\\r?\\n")) {
            String[] parts = line.split(":", 2);
            String name = parts[0];
            String value = parts.length == 2 ? parts[1].trim() : "";
            if (name.startsWith("VQ")) {
                session.put(Fields.REPORT, name);
                session.put(Fields.QUALIFIER, value);
            } else if (name.equals("LocalMetrics")) {
                current = local;
            } else if (name.equals("RemoteMetrics")) {
                remote = new HashMap<>();
                current = remote;
            } else if (name.equals("DialogID")) {
                session.put(name, value);
            } else {
                current.put(name, value);
                if (current != session || name.endsWith("Addr")) {
                    String prefix = current == session ? name + "." : "";
                    for (String pair : value.split("\\s+")) {
                        String[] keyAndValue = pair.split("=", 2);
                        if (keyAndValue.length == 2) {
                            current.put(prefix + keyAndValue[0], keyAndValue[1]);
                        }
                    }
                }
            }
        }
        return Fields.report(session, local, remote);
    }
}
