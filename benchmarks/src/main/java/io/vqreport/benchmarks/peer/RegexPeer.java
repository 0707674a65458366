package io.vqreport.benchmarks.peer;

import io.vqreport.benchmarks.report.SessionReport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same collector with two regular expressions, compiled once: one for a line, one for a parameter. */
public final class RegexPeer {
    private static final Pattern LINE = Pattern.compile("^([A-Za-z]+)(?::[ \\t]*(.*))?$", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]+)=(\\S+)");

    private RegexPeer() {}

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
        Matcher line = LINE.matcher(new String(body, StandardCharsets.UTF_8));
        while (line.find()) {
            String name = line.group(1);
            String value = line.group(2) == null ? "" : line.group(2);
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
                    Matcher parameter = PARAMETER.matcher(value);
                    while (parameter.find()) {
                        current.put(prefix + parameter.group(1), parameter.group(2));
                    }
                }
            }
        }
        return Fields.report(session, local, remote);
    }
}
