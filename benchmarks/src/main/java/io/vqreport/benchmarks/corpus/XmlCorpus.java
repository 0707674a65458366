package io.vqreport.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Lists of MS-QoE events, of one event whose numbers are varied. One seed gives the same documents on every machine.
 *
 * @param documents the lists as producers send them, without white space between the elements
 * @param unmarked the same without Separator elements, which say nothing but that a later version begins
 */
public record XmlCorpus(List<byte[]> documents, List<byte[]> unmarked) {
    /** How many lists there are. */
    public static final int SIZE = 32;

    /** How many events a list holds. */
    public static final int EVENTS = 5;

    private static final long SEED = 2015;
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml[^>]*>\\s*");
    private static final Pattern BETWEEN = Pattern.compile(">\\s+<");
    private static final Pattern SEPARATOR = Pattern.compile("<v\\d:Separator\\d?/>");
    private static final Pattern NUMBER = Pattern.compile(">(\\d+\\.\\d*|\\d{3,})\\d<");

    /** Copies the lists. */
    public XmlCorpus {
        documents = List.copyOf(documents);
        unmarked = List.copyOf(unmarked);
    }

    /**
     * Makes the corpus that all figures are taken from.
     *
     * @return it
     */
    public static XmlCorpus standard() {
        Draw draw = new Draw(new Random(SEED));
        String event = BETWEEN.matcher(DECLARATION.matcher(template()).replaceFirst(""))
                .replaceAll("><")
                .strip();
        List<byte[]> documents = new ArrayList<>();
        List<byte[]> unmarked = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                    .append("<VQReportEventList xmlns=\"ms-rtcp-metrics\" ID=\"{")
                    .append(draw.hex(32))
                    .append("}\">");
            for (int k = 0; k < EVENTS; k++) {
                text.append(NUMBER.matcher(event).replaceAll(found -> ">" + found.group(1) + draw.between(1, 9) + "<"));
            }
            text.append("</VQReportEventList>");
            documents.add(text.toString().getBytes(StandardCharsets.UTF_8));
            unmarked.add(SEPARATOR.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        }
        return new XmlCorpus(documents, unmarked);
    }

    private static String template() {
        try (InputStream in = XmlCorpus.class.getResourceAsStream("event.xml")) {
            return new String(Objects.requireNonNull(in, "event.xml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
