package io.vqreport.testkit.formats.msqoe;

import io.vqreport.xml.msqoe.WireElement;
import io.vqreport.xml.msqoe.base.SessionReport;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events made from a seed by the beans' own annotations, so that every element and attribute of the schemas turns up: the same seed gives the same
 * event. Without jqwik.
 */
public final class SeededEvents {
    private static final int OPTIONAL_ONE_IN = 3;

    private final SplittableRandom random;
    private final SeededTexts texts;

    private SeededEvents(long seed) {
        this.random = new SplittableRandom(seed);
        this.texts = new SeededTexts(random);
    }

    /**
     * An event that conforms to the schemas. Values out of the ranges of their metrics are among them, for the schemas allow these.
     *
     * @param seed any number
     * @return the event
     */
    public static VQReportEvent conforming(long seed) {
        return new SeededEvents(seed).event();
    }

    private VQReportEvent event() {
        VQReportEvent event = new VQReportEvent();
        List<SessionReport> reports = random.nextInt(4) == 0 ? event.getIntervalReports() : event.getSessionReports();
        reports.add(filled(new SessionReport()));
        event.setVersion(random.nextBoolean() ? "3.0" : null);
        return event;
    }

    private <T> T filled(T bean) {
        Class<?> type = bean.getClass();
        if (Stream.of(type.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(XmlMixed.class))) {
            return bean;
        }
        for (String property : type.getAnnotation(XmlType.class).propOrder()) {
            Field field = field(type, property);
            if (!field.isAnnotationPresent(XmlAnyElement.class)) {
                XmlElement element = field.getAnnotation(XmlElement.class);
                fill(bean, field, element != null && element.required());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
            if (attribute != null) {
                fill(bean, field, attribute.required());
            }
        }
        return bean;
    }

    private void fill(Object bean, Field field, boolean required) {
        if (!required && random.nextInt(OPTIONAL_ONE_IN) != 0) {
            return;
        }
        if (List.class.equals(field.getType())) {
            Class<?> type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            if (invoke(bean, method(bean, "get", field)) instanceof Collection<?> values) {
                add(values, value(type, field));
            }
        } else {
            invoke(bean, method(bean, "set", field), value(field.getType(), field));
        }
    }

    // The list's elements are of the type that the field declares, and the value was made for that.
    @SuppressWarnings("unchecked")
    private static void add(Collection<?> values, Object value) {
        ((Collection<Object>) values).add(value);
    }

    private Object value(Class<?> type, Field field) {
        if (WireElement.class.isAssignableFrom(type)) {
            return filled(instance(type));
        }
        XmlSchemaType schema = field.getAnnotation(XmlSchemaType.class);
        boolean unsignedShort = schema != null && schema.name().equals("unsignedShort");
        return texts.value(type, field.getDeclaringClass().getSimpleName() + '/' + field.getName(), unsignedShort);
    }

    private static Field field(Class<?> type, String property) {
        try {
            return type.getDeclaredField(property);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("the beans' properties are named after their fields", e);
        }
    }

    private static Object instance(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a bean has a public constructor", e);
        }
    }

    private static Method method(Object bean, String prefix, Field field) {
        return Stream.of(bean.getClass().getMethods())
                .filter(method -> method.getName().equalsIgnoreCase(prefix + field.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a bean has an accessor for " + field));
    }

    private static @Nullable Object invoke(Object bean, Method method, Object... arguments) {
        try {
            return method.invoke(bean, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an accessor is public and does not fail", e);
        }
    }
}
