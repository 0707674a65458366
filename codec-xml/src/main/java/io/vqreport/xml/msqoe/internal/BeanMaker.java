package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.internal.CharBuffer;
import io.vqreport.xml.msqoe.WireElement;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * Makes beans of what a {@link WireCursor} shows: those that JAXB makes of the document that the schemas describe, by the same annotations,
 * which {@link WireType} is drawn from. The cursor has looked at every name and value before, so that nothing is left to look up or to
 * refuse. Not thread-safe; used for one event after the other.
 */
public final class BeanMaker {
    private WireElement[] beans = new WireElement[16];

    /** Makes a maker. */
    public BeanMaker() {}

    /**
     * Reads an event.
     *
     * @param from a cursor that has just begun
     * @return the event
     */
    public VQReportEvent readEvent(WireCursor from) {
        return (VQReportEvent) read(from);
    }

    /**
     * Reads the feedback of a user.
     *
     * @param from a cursor that has just begun
     * @return the feedback
     */
    public CallQualityFeedbackReport readFeedback(WireCursor from) {
        return (CallQualityFeedbackReport) read(from);
    }

    private WireElement read(WireCursor from) {
        WireElement root = start(from);
        int open = 0;
        beans[0] = root;
        while (true) {
            switch (from.next()) {
                case START -> {
                    WireElement bean = start(from);
                    from.member().put(beans[open], bean);
                    open++;
                    if (open == beans.length) {
                        beans = Arrays.copyOf(beans, 2 * open);
                    }
                    beans[open] = bean;
                }
                case VALUE -> {
                    WireMember member = from.member();
                    member.put(beans[open], value(member, from.text()));
                }
                case END -> {
                    WireValues.keep(beans[open], from.unknown(), from.unknownAttributes());
                    open--;
                }
                case DONE -> {
                    return root;
                }
            }
        }
    }

    private static WireElement start(WireCursor from) {
        WireElement bean = from.type().make();
        for (int i = 0; i < from.attributeCount(); i++) {
            WireMember attribute = from.attribute(i);
            CharBuffer text = from.spare();
            text.set(from.attributeValue(i));
            attribute.put(bean, value(attribute, text));
        }
        return bean;
    }

    private static Object value(WireMember member, CharBuffer text) {
        ValueKind kind = member.kind();
        if (kind == null || kind == ValueKind.TEXT) {
            return text.toString();
        }
        char[] chars = text.array();
        int from = 0;
        int to = text.length();
        while (from < to && chars[from] <= ' ') {
            from++;
        }
        while (to > from && chars[to - 1] <= ' ') {
            to--;
        }
        return switch (kind) {
            case BYTE -> (byte) Integer.parseInt(text, from, to, 10);
            case SHORT -> (short) Integer.parseInt(text, from, to, 10);
            case UNSIGNED_SHORT, INT -> Integer.parseInt(text, from, to, 10);
            case DECIMAL -> new BigDecimal(chars, from, to - from);
            case BOOLEAN -> chars[from] == 't' || chars[from] == '1';
            case TIME -> time(text);
            case TEXT -> text.toString();
        };
    }

    private static OffsetDateTime time(CharBuffer text) {
        return WireTimes.parse(text.toString());
    }
}
