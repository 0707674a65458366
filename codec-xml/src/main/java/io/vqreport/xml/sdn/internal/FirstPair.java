package io.vqreport.xml.sdn.internal;

import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnEvent;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first From/To pair of a message. In schema D it is the complete one, and those behind it tell only what differs: what one of their ends
 * does not tell is that of the same end in the first pair. Streams go both ways, so the same end may be the other one of the pair.
 */
final class FirstPair {
    /** By these an end is known, the narrowest first. */
    private static final List<EndPointField> IDS = List.of(EndPointField.EP_ID, EndPointField.ID, EndPointField.URI);
    /** A port belongs to its IP address: where another one is told, the port of the first pair is none of it. */
    private static final Map<String, String> IP_OF_PORT = Map.of(
            EndPointField.PORT.wireName(), EndPointField.IP.wireName(),
            EndPointField.RELAY_PORT.wireName(), EndPointField.RELAY.wireName(),
            EndPointField.REFLEXIVE_PORT.wireName(), EndPointField.REFLEXIVE_IP.wireName(),
            EndPointField.HOST_PORT.wireName(), EndPointField.HOST_IP.wireName());

    /** In the order of the schema. What no schema knows stays where it is. */
    private static final Set<String> FIELDS = fields();

    private final Map<String, SdnElement> from;
    private final Map<String, SdnElement> to;

    private FirstPair(@Nullable SdnElement from, @Nullable SdnElement to) {
        this.from = byName(from);
        this.to = byName(to);
    }

    private static Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (EndPointField field : EndPointField.values()) {
            if (field.isOfQuality()) {
                fields.add(field.wireName());
            }
        }
        for (QualityProperty property : QualityProperty.values()) {
            if (property.isExtension()) {
                fields.add(property.wireName());
            }
        }
        return Collections.unmodifiableSet(fields);
    }

    /** The pair of a message; one that completes nothing where there is none, or the version has each pair complete. */
    static FirstPair of(SdnMessage message) {
        if (message.version().orElse(SdnVersion.D) == SdnVersion.D) {
            for (SdnEvent event : message.events()) {
                SdnElement from = event.element().child("From").orElse(null);
                SdnElement to = event.element().child("To").orElse(null);
                if (from != null || to != null) {
                    return new FirstPair(from, to);
                }
            }
        }
        return new FirstPair(null, null);
    }

    private static Map<String, SdnElement> byName(@Nullable SdnElement end) {
        Map<String, SdnElement> children = new HashMap<>();
        if (end != null) {
            end.children().stream()
                    .filter(child -> FIELDS.contains(child.name()))
                    .forEach(child -> children.putIfAbsent(child.name(), child));
        }
        return children;
    }

    /**
     * An end with what the first pair has of it beside.
     *
     * @param end From or To of a pair
     * @return the end itself where there is nothing to add
     */
    SdnElement complete(SdnElement end) {
        Map<String, SdnElement> own = byName(end);
        Map<String, SdnElement> first = sameEnd(own, end.name().equals("From"));
        if (own.keySet().containsAll(first.keySet())) {
            return end;
        }
        List<SdnElement> children = new ArrayList<>(end.children());
        for (String field : FIELDS) {
            SdnElement value = own.containsKey(field) ? null : first.get(field);
            String ip = IP_OF_PORT.get(field);
            if (value != null && (ip == null || !own.containsKey(ip) || isSame(own.get(ip), first.get(ip)))) {
                children.add(value);
            }
        }
        return children.size() == end.children().size()
                ? end
                : new SdnElement(end.namespace(), end.name(), end.attributes(), end.text(), children);
    }

    /** What the first pair has of an end. One that does not say who it is is the one in its place. */
    private Map<String, SdnElement> sameEnd(Map<String, SdnElement> end, boolean isFrom) {
        Map<String, SdnElement> inPlace = isFrom ? from : to;
        Map<String, SdnElement> across = isFrom ? to : from;
        if (IDS.stream().allMatch(id -> id(end, id).isEmpty())) {
            return inPlace;
        }
        int here = likeness(end, inPlace);
        int there = likeness(end, across);
        if (here == 0 && there == 0) {
            return Map.of();
        }
        return here >= there ? inPlace : across;
    }

    /** By how narrow an id two ends are known to be the same; 0 when they are not, or nothing tells. */
    private static int likeness(Map<String, SdnElement> end, Map<String, SdnElement> other) {
        for (int i = 0; i < IDS.size(); i++) {
            String one = id(end, IDS.get(i));
            String two = id(other, IDS.get(i));
            if (!one.isEmpty() && !two.isEmpty()) {
                return one.equals(two) ? IDS.size() - i : 0;
            }
        }
        return 0;
    }

    /** Letters are sent in either case; empty when not told. */
    private static String id(Map<String, SdnElement> end, EndPointField field) {
        SdnElement found = end.get(field.wireName());
        return found == null ? "" : found.text().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(@Nullable SdnElement one, @Nullable SdnElement other) {
        return one != null
                && other != null
                && one.text().strip().equalsIgnoreCase(other.text().strip());
    }
}
