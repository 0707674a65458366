package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Reading;
import io.vqreport.testkit.formats.FormatKit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Is one codec's instance the same for sixteen threads as for one, and are the library's static fields the same before and after? Generated code
 * is left out.
 */
class StaticStateTest {
    private static final int INPUTS = 12;

    /** What is shared on purpose, and why it does not show: pools of parsers that only save work. */
    private static final List<String> POOLS = List.of("JudgePool");

    private static List<byte[]> inputs(FormatKit format) {
        List<byte[]> inputs = new ArrayList<>();
        format.corpus().forEach(entry -> inputs.add(entry.octets().toByteArray()));
        LongStream.range(0, INPUTS).forEach(seed -> {
            byte[] sample = format.sample(seed, 1);
            inputs.add(sample);
            inputs.add(format.mutations().mutate(sample, seed));
        });
        return inputs;
    }

    @ParameterizedTest
    @EnumSource
    void sixteenThreadsGetWhatOneGets(FormatKit format) {
        CodecContract.concurrencyGivesEquals(format.codec(), inputs(format));
    }

    @Test
    void noStaticFieldChanges() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.vqreport");
        read();
        Map<String, String> before = fields(classes);
        read();
        Map<String, String> after = fields(classes);

        assertThat(before).hasSizeGreaterThan(100);
        assertThat(after.entrySet().stream()
                        .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                        .map(field -> field.getKey() + ": " + before.get(field.getKey()) + " -> " + field.getValue()))
                .isEmpty();
    }

    private static void read() {
        for (FormatKit format : FormatKit.values()) {
            for (byte[] input : inputs(format)) {
                Reading.of(format.codec(), DecodeOptions.lenient(), input);
            }
        }
    }

    /** The static fields of all our classes: which object each is, and what it shows of itself. */
    private static Map<String, String> fields(JavaClasses classes) {
        Map<String, String> fields = new TreeMap<>();
        classes.forEach(type -> {
            String name = type.getName();
            if (name.contains(".internal.generated") || POOLS.contains(type.getSimpleName())) {
                return;
            }
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    assertThat(Modifier.isFinal(field.getModifiers()))
                            .as("%s", field)
                            .isTrue();
                    // On a module path, what a module keeps to itself cannot be looked into.
                    if (field.trySetAccessible()) {
                        fields.put(name + "." + field.getName(), shown(field));
                    }
                }
            }
        });
        return fields;
    }

    private static String shown(Field field) {
        try {
            Object value = field.get(null);
            String text = value instanceof Object[] array ? Arrays.asList(array).toString() : String.valueOf(value);
            // What is primitive is boxed anew for each look.
            return field.getType().isPrimitive() ? text : System.identityHashCode(value) + " " + text;
        } catch (IllegalAccessException e) {
            throw new AssertionError("a field that was made accessible is not", e);
        }
    }
}
