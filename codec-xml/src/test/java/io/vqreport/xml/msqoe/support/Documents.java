package io.vqreport.xml.msqoe.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents of the tests. */
public final class Documents {
    /** One event of each product generation, which conforms. */
    public static final List<String> CONFORMING =
            List.of("ocs2007.xml", "ocs2007r2.xml", "lync2010.xml", "lync2013.xml", "sfb2015.xml");

    private Documents() {}

    public static byte[] golden(String name) {
        return read("golden/" + name);
    }

    public static String goldenText(String name) {
        return new String(golden(name), StandardCharsets.UTF_8);
    }

    public static byte[] deviation(String name) {
        return read("deviations/" + name);
    }

    private static byte[] read(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/io/vqreport/xml/msqoe/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
