package io.vqreport.xml.msqoe.internal;

import io.vqreport.xml.msqoe.WireElement;
import io.vqreport.xml.msqoe.base.VQReportEventList;
import io.vqreport.xml.msqoe.cqf.CallQualityFeedbackReport;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * What a schema type holds, drawn from the annotations of its generated class: its elements in their order, its attributes and its marker
 * elements. Immutable.
 */
public final class WireType {
    /** How far the next element is looked for in the schema's order. */
    private static final int LOOK_AHEAD = 4;

    private static final String DEFAULT = "##default";
    private static final Map<Class<?>, ValueKind> KINDS = Map.of(
            String.class, ValueKind.TEXT,
            Byte.class, ValueKind.BYTE,
            Short.class, ValueKind.SHORT,
            Integer.class, ValueKind.INT,
            BigDecimal.class, ValueKind.DECIMAL,
            Boolean.class, ValueKind.BOOLEAN,
            OffsetDateTime.class, ValueKind.TIME);

    /** A list of events. */
    public static final WireType LIST = new WireType(VQReportEventList.class);
    /** An event. */
    public static final WireType EVENT = LIST.child("VQReportEvent");
    /** What is reported of a session. */
    public static final WireType SESSION_REPORT = EVENT.child("VQSessionReport");
    /** One media line. */
    public static final WireType MEDIA_LINE = SESSION_REPORT.child("MediaLine");
    /** The machine that reports. */
    public static final WireType ENDPOINT = SESSION_REPORT.child("Endpoint");
    /** Feedback of a user. */
    public static final WireType FEEDBACK = new WireType(CallQualityFeedbackReport.class);

    private final String name;
    private final String namespace;
    private final Map<String, WireMember> elements = new HashMap<>();
    private final List<WireMember> elementsInOrder;
    private final WireMember[] elementsInArray;
    /** The names of {@link #elementsInArray}, at hand. */
    private final String[] names;

    private final Map<String, WireMember> attributes = new HashMap<>();
    private final List<WireMember> attributesInOrder;
    private final List<QName> separators;
    private final boolean open;
    private final Constructor<?> maker;
    private final long required;
    private final long requiredAttributes;

    private WireType(Class<?> bean) {
        try {
            this.maker = bean.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            // JAXB demands one.
            throw new IllegalStateException(e);
        }
        this.name = bean.getSimpleName();
        this.namespace =
                bean.getPackage().getAnnotation(XmlSchema.class).namespace().intern();
        List<Separators.Separator> markers = Separators.of(name);
        this.separators = markers.stream().map(Separators.Separator::name).toList();
        String[] order = bean.getAnnotation(XmlType.class).propOrder();
        List<WireMember> found = new ArrayList<>();
        boolean mixed = false;
        int marked = 0;
        for (String property : order) {
            Field field = field(bean, property);
            mixed |= field.isAnnotationPresent(XmlMixed.class);
            if (!field.isAnnotationPresent(XmlAnyElement.class)) {
                QName qualified = elementName(field);
                while (marked < markers.size() && markers.get(marked).before().equals(qualified.getLocalPart())) {
                    marked++;
                }
                found.add(element(field, qualified, found.size(), marked));
            }
        }
        this.open = mixed;
        this.elementsInOrder = List.copyOf(found);
        this.elementsInArray = found.toArray(WireMember[]::new);
        this.names = found.stream().map(WireMember::localName).toArray(String[]::new);
        this.required = required(found);
        found.forEach(element -> elements.put(element.localName(), element));
        List<WireMember> foundAttributes = new ArrayList<>();
        for (Field field : bean.getDeclaredFields()) {
            XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
            if (attribute != null) {
                WireMember member = new WireMember(
                        plain(attribute.namespace(), ""),
                        attribute.name().intern(),
                        kind(field, field.getType()),
                        null,
                        foundAttributes.size(),
                        false,
                        attribute.required(),
                        0,
                        TextRule.of(name, attribute.name()),
                        accessible(field));
                foundAttributes.add(member);
                attributes.put(member.localName(), member);
            }
        }
        this.attributesInOrder = List.copyOf(foundAttributes);
        this.requiredAttributes = required(foundAttributes);
    }

    private static long required(List<WireMember> members) {
        return members.stream()
                .filter(WireMember::required)
                .mapToLong(member -> bit(member.index()))
                .sum();
    }

    private static Field field(Class<?> bean, String property) {
        try {
            return bean.getDeclaredField(property);
        } catch (NoSuchFieldException e) {
            // propOrder names the generated fields.
            throw new IllegalStateException(e);
        }
    }

    private QName elementName(Field field) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        if (element == null) {
            return new QName(namespace, field.getName().intern());
        }
        String local = element.name().equals(DEFAULT) ? field.getName() : element.name();
        return new QName(plain(element.namespace(), namespace), local.intern());
    }

    private static String plain(String annotated, String otherwise) {
        return annotated.equals(DEFAULT) ? otherwise : annotated.intern();
    }

    private WireMember element(Field field, QName qualified, int index, int before) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        boolean repeated = List.class.equals(field.getType());
        Class<?> type = repeated
                ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
                : field.getType();
        boolean structured = WireElement.class.isAssignableFrom(type);
        return new WireMember(
                qualified.getNamespaceURI(),
                qualified.getLocalPart(),
                structured ? null : kind(field, type),
                structured ? new WireType(type) : null,
                index,
                repeated,
                element != null && element.required(),
                before,
                TextRule.of(name, qualified.getLocalPart()),
                accessible(field));
    }

    private static Field accessible(Field field) {
        field.setAccessible(true);
        return field;
    }

    private static ValueKind kind(Field field, Class<?> type) {
        XmlSchemaType schemaType = field.getAnnotation(XmlSchemaType.class);
        if (schemaType != null && schemaType.name().equals("unsignedShort")) {
            return ValueKind.UNSIGNED_SHORT;
        }
        ValueKind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException("no kind for " + field);
        }
        return kind;
    }

    /**
     * The type of an element that is known to have one.
     *
     * @param localName the element's name
     * @return its type
     */
    public WireType child(String localName) {
        WireMember element = element(localName);
        if (element == null || element.type() == null) {
            throw new IllegalArgumentException(name + " has no " + localName);
        }
        return element.type();
    }

    /**
     * Looks an element up by its name, whatever its namespace.
     *
     * @param localName the name
     * @return the element; absent when the schema does not know it here
     */
    public @Nullable WireMember element(String localName) {
        return elements.get(localName);
    }

    /**
     * As {@link #element(String)}, quicker where the element stands soon behind another one.
     *
     * @param localName the name, interned
     * @param from the index of an element it will not stand before
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // Both are interned, and if not, the slow way finds it.
    @Nullable
    WireMember element(String localName, int from) {
        String[] order = names;
        int to = Math.min(from + LOOK_AHEAD, order.length);
        for (int i = from; i < to; i++) {
            if (order[i] == localName) {
                return elementsInArray[i];
            }
        }
        return elements.get(localName);
    }

    /**
     * Looks an attribute up by its name, whatever its namespace.
     *
     * @param localName the name
     * @return the attribute; absent when the schema does not know it here
     */
    public @Nullable WireMember attribute(String localName) {
        return attributes.get(localName);
    }

    /**
     * The elements.
     *
     * @return in the schema's order
     */
    public List<WireMember> elements() {
        return elementsInOrder;
    }

    /**
     * The attributes.
     *
     * @return in the schema's order
     */
    public List<WireMember> attributes() {
        return attributesInOrder;
    }

    /** A bean of the type that says nothing yet. */
    WireElement make() {
        try {
            return (WireElement) maker.newInstance();
        } catch (ReflectiveOperationException e) {
            // A generated class, with a constructor that does nothing.
            throw new IllegalStateException(e);
        }
    }

    /** The marker elements, in their order. */
    List<QName> separators() {
        return separators;
    }

    /** The elements that the schema demands, as a sum of {@link #bit}. */
    long required() {
        return required;
    }

    /** The attributes that the schema demands, as a sum of {@link #bit}. */
    long requiredAttributes() {
        return requiredAttributes;
    }

    /** The bit that stands for an element in a set of elements; no type has more than 64. */
    static long bit(int index) {
        if (index >= Long.SIZE) {
            throw new IllegalStateException("more elements than bits");
        }
        return 1L << index;
    }

    /** Whether anything may stand within, text included. */
    boolean isOpen() {
        return open;
    }

    @Override
    public String toString() {
        return name;
    }
}
