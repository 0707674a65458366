package io.vqreport.testkit.formats.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.ReportEncoder;
import io.vqreport.model.QualityReport;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Contexts;
import io.vqreport.testkit.Reading;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.formats.FormatKit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Is all that the library's static fields hold, through arrays, collections and objects, the same before anything was read and after sixteen
 * threads have read and written every format?
 *
 * <p>Generated code is left out; that of the grammar is looked at in a test of its own. The build runs this one on the class path, since on a module
 * path what a module keeps to itself cannot be looked into.
 */
@Tag("class-path")
class StaticStateTest {
    private static final int INPUTS = 4;
    private static final int REPORTS = 50;

    private static final String IMMUTABLE = "immutable by its documentation";
    private static final String CONFIGURED_ONCE =
            "configured in its initializer and thread-safe from then on by its documentation";

    /** What is not walked, and why nothing of it shows. Each must be met. */
    private static final Map<String, String> OPAQUE = Map.ofEntries(
            Map.entry(
                    "java.lang.ClassValue",
                    "the fields of a class, looked up when first asked for and always the same"),
            Map.entry("com.fasterxml.jackson.core.JsonFactory", CONFIGURED_ONCE),
            Map.entry(
                    "com.fasterxml.jackson.core.io.SerializedString",
                    "a name, whose octets are kept when first asked for"),
            Map.entry("com.ctc.wstx.stax.WstxInputFactory", CONFIGURED_ONCE),
            Map.entry("org.glassfish.jaxb.runtime.v2.runtime.JAXBContextImpl", CONFIGURED_ONCE),
            Map.entry("com.sun.org.apache.xerces.internal.jaxp.validation.SimpleXMLSchema", IMMUTABLE),
            Map.entry("com.sun.org.apache.xerces.internal.jaxp.validation.XMLSchema", IMMUTABLE),
            Map.entry("javax.xml.namespace.QName", IMMUTABLE),
            Map.entry("java.lang.invoke.VarHandle", IMMUTABLE),
            Map.entry("java.lang.reflect.Constructor", "found once; only its accessor is made when first called"),
            Map.entry("java.lang.reflect.Field", "found once; only its accessor is made when first read"),
            Map.entry("java.util.Comparator$$Lambda", IMMUTABLE),
            Map.entry("java.util.HexFormat", IMMUTABLE),
            Map.entry("java.util.OptionalDouble", IMMUTABLE));

    @Test
    void nothingChangesForGood() {
        assumeFalse(
                QualityReport.class.getModule().isNamed(), "on a module path, private fields cannot be looked into");
        List<Field> fields = fields();
        ObjectGraph before = graph(fields);
        for (FormatKit format : FormatKit.values()) {
            hammer(format);
        }
        ObjectGraph after = graph(fields);

        assertThat(before.found()).hasSizeGreaterThan(1000);
        assertThat(after.found()).isEqualTo(before.found());
        assertThat(after.opaque()).isEqualTo(OPAQUE.keySet());
    }

    private static ObjectGraph graph(List<Field> fields) {
        ObjectGraph graph = new ObjectGraph(OPAQUE.keySet());
        for (Field field : fields) {
            graph.walk(field.getDeclaringClass().getName() + "#" + field.getName(), ObjectGraph.get(field, null));
        }
        return graph;
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.vqreport")) {
            if (!type.getName().contains(".internal.generated")) {
                for (Field field : type.reflect().getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                        fields.add(field);
                    }
                }
            }
        }
        return fields;
    }

    private static void hammer(FormatKit format) {
        List<byte[]> inputs = new ArrayList<>();
        format.corpus().forEach(entry -> inputs.add(entry.octets().toByteArray()));
        LongStream.range(0, INPUTS).forEach(seed -> {
            byte[] sample = format.sample(seed, 1);
            inputs.add(sample);
            inputs.add(format.mutations().mutate(sample, seed));
        });
        CodecContract.concurrencyGivesEquals(format.codec(), inputs);
        CodecContract.concurrencyGivesEquals(
                input -> Reading.of(format.codec(), DecodeOptions.strict(), input), inputs);
        ReportEncoder encoder = format.codec().encoder().orElse(null);
        if (encoder != null) {
            SeededReports.list(1, REPORTS)
                    .forEach(report -> CodecContract.encodingDoesNotChangeItsArgument(
                            value -> encoder.encode(value, Contexts.full()), report));
        }
    }
}
