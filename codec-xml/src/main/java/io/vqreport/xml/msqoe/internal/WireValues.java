package io.vqreport.xml.msqoe.internal;

import io.vqreport.codec.Problem;
import io.vqreport.model.Redacted;
import io.vqreport.xml.internal.DomNodes;
import io.vqreport.xml.msqoe.WireElement;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import io.vqreport.xml.msqoe.cqf.OpenContent;
import jakarta.xml.bind.JAXBElement;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Compares and shows the beans of the wire model, by their fields. */
public final class WireValues {
    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            Field[] fields = type.getDeclaredFields();
            for (Field field : fields) {
                field.setAccessible(true);
            }
            return fields;
        }
    };

    private static final Field NOTES = notes();

    private WireValues() {}

    private static Field notes() {
        try {
            Field field = WireElement.class.getDeclaredField("notes");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Compares two elements.
     *
     * @param a one
     * @param b the other
     * @return whether they are of one class and all fields are equal
     */
    public static boolean equal(WireElement a, WireElement b) {
        if (a.getClass() != b.getClass()) {
            return false;
        }
        for (Field field : FIELDS.get(a.getClass())) {
            if (!equalValues(read(field, a), read(field, b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalValues(@Nullable Object a, @Nullable Object b) {
        if (a instanceof List<?> || b instanceof List<?>) {
            return equalLists(list(a), list(b));
        }
        if (a instanceof Node x && b instanceof Node y) {
            return DomNodes.equal(x, y);
        }
        if (a instanceof JAXBElement<?> x && b instanceof JAXBElement<?> y) {
            return x.getName().equals(y.getName()) && equalValues(x.getValue(), y.getValue());
        }
        return Objects.equals(a, b);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static boolean equalLists(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        Iterator<?> others = b.iterator();
        for (Object value : a) {
            if (!equalValues(value, others.next())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The hash code of an element.
     *
     * @param element the element
     * @return equal for equal elements
     */
    public static int hash(WireElement element) {
        int hash = 1;
        for (Field field : FIELDS.get(element.getClass())) {
            hash = 31 * hash + hashValue(read(field, element));
        }
        return hash;
    }

    private static int hashValue(@Nullable Object value) {
        if (value instanceof List<?> list) {
            int hash = 0;
            for (Object item : list) {
                hash = 31 * hash + hashValue(item);
            }
            return hash;
        }
        if (value instanceof Node node) {
            return DomNodes.hash(node);
        }
        if (value instanceof JAXBElement<?> element) {
            return element.getName().hashCode();
        }
        return Objects.hashCode(value);
    }

    /**
     * Shows an element without the texts in it.
     *
     * @param element the element
     * @return for example {@code Jitter[interArrival=3]}
     */
    public static String show(WireElement element) {
        StringBuilder out = new StringBuilder(element.getClass().getSimpleName()).append('[');
        String separator = "";
        for (Field field : FIELDS.get(element.getClass())) {
            Object value = read(field, element);
            if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                out.append(separator).append(field.getName()).append('=');
                show(out, value);
                separator = ", ";
            }
        }
        return out.append(']').toString();
    }

    private static void show(StringBuilder out, @Nullable Object value) {
        if (value instanceof CharSequence text) {
            out.append(Redacted.text(text));
        } else if (value instanceof Map<?, ?> map) {
            out.append(map.keySet());
        } else if (value instanceof Node node) {
            out.append(node.getLocalName());
        } else if (value instanceof JAXBElement<?> element) {
            out.append(element.getName().getLocalPart());
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                show(out, list.get(i));
            }
            out.append(']');
        } else {
            out.append(value);
        }
    }

    /**
     * Keeps with an element what mapping will find odd about its values. It is no part of what the element says.
     *
     * @param element the element
     * @param problems what reading found, with its places
     */
    public static void remember(WireElement element, List<Problem> problems) {
        try {
            NOTES.set(element, problems);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was kept with an element when it was read.
     *
     * @param element the element
     * @return empty for one that was not read, or about which nothing was odd
     */
    @SuppressWarnings("unchecked") // Nothing else sets the field.
    public static List<Problem> remembered(WireElement element) {
        Object notes = read(NOTES, element);
        return notes == null ? List.of() : (List<Problem>) notes;
    }

    /**
     * Adds to an element what its schema does not know.
     *
     * @param element the element
     * @param unknown child elements, added behind those that it has
     * @param attributes attributes
     */
    public static void keep(WireElement element, List<Element> unknown, Map<QName, String> attributes) {
        for (Element child : unknown) {
            if (element instanceof CallQualityFeedbackReport feedback && keepOpen(feedback, child)) {
                continue;
            }
            any(element).add(child);
        }
        if (!attributes.isEmpty()) {
            otherAttributes(element).putAll(attributes);
        }
    }

    private static boolean keepOpen(CallQualityFeedbackReport feedback, Element child) {
        if (!Namespaces.isFamily(Objects.requireNonNullElse(child.getNamespaceURI(), ""))) {
            return false;
        }
        if ("Feedback".equals(child.getLocalName()) && feedback.getFeedback() == null) {
            feedback.setFeedback(openContent(child));
            return true;
        }
        if ("Tokens".equals(child.getLocalName()) && feedback.getTokens() == null) {
            feedback.setTokens(openContent(child));
            return true;
        }
        return false;
    }

    private static OpenContent openContent(Element from) {
        OpenContent content = new OpenContent();
        content.getContent().addAll(DomNodes.content(from));
        content.getOtherAttributes().putAll(DomNodes.attributes(from));
        return content;
    }

    /**
     * The child elements that the schema of an element does not know.
     *
     * @param element the element
     * @return the live list
     */
    @SuppressWarnings("unchecked") // XJC declares every field of this name so.
    public static List<Object> any(WireElement element) {
        Field field = field(element, "any");
        Object list = read(field, element);
        if (list == null) {
            list = new ArrayList<>();
            try {
                field.set(element, list);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return (List<Object>) list;
    }

    /**
     * The attributes that the schema of an element does not know.
     *
     * @param element the element
     * @return the live map
     */
    @SuppressWarnings("unchecked") // XJC declares every field of this name so.
    public static Map<QName, String> otherAttributes(WireElement element) {
        return (Map<QName, String>)
                Objects.requireNonNull(read(field(element, "otherAttributes"), element), "otherAttributes");
    }

    private static Field field(WireElement element, String name) {
        for (Field field : FIELDS.get(element.getClass())) {
            if (field.getName().equals(name)) {
                return field;
            }
        }
        throw new IllegalStateException(element.getClass() + " has no " + name);
    }

    private static @Nullable Object read(Field field, Object from) {
        try {
            return field.get(from);
        } catch (IllegalAccessException e) {
            // The field was made accessible, and its package is in this module.
            throw new IllegalStateException(e);
        }
    }
}
