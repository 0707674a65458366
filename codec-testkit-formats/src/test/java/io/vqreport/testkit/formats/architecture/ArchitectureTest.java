package io.vqreport.testkit.formats.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who may know whom. ArchUnit fails a rule whose subject matches no class; where a rule could be empty in another way, a test of its own
 * asserts that there is something to look at.
 */
@AnalyzeClasses(packages = "io.vqreport", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String METRIC = "io.vqreport.metric..";
    private static final String CONVERT = "io.vqreport.convert..";
    private static final String MODEL = "io.vqreport.model..";
    private static final String CODEC = "io.vqreport.codec..";
    private static final String QUALITY = "io.vqreport.quality..";
    private static final String ROW = "io.vqreport.row..";
    private static final String RTCPXR = "io.vqreport.rtcpxr..";
    private static final String XML = "io.vqreport.xml..";
    private static final String WEBRTC = "io.vqreport.webrtc..";
    private static final String TESTKIT = "io.vqreport.testkit..";
    private static final String FORMATS = "io.vqreport.testkit.formats..";
    private static final String GENERATED = "io.vqreport..internal.generated..";

    /** The parser's base class: a grammar names it, and it knows the generated parser. The two packages are one thing. */
    private static final String GRAMMAR = "io.vqreport..internal.grammar..";

    private static final String[] CORE = {METRIC, CONVERT, MODEL, CODEC, QUALITY, ROW};
    private static final String[] CODECS = {RTCPXR, XML, WEBRTC};
    private static final String[] PLATFORM = {"java..", "org.jspecify.annotations.."};
    private static final String ANTLR = "org.antlr.v4.runtime..";
    private static final String[] XML_LIBRARIES = {
        "jakarta.xml.bind..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "com.ctc.wstx..", "org.codehaus.stax2.."
    };
    /** The beans of MS-QoE say by these what they may hold, and seeded events are made by that. */
    private static final String BEAN_ANNOTATIONS = "jakarta.xml.bind.annotation..";

    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String[] JQWIK = {"net.jqwik.api..", "org.apiguardian.api.."};

    private static final DescribedPredicate<JavaClass> SHIPPED =
            resideInAnyPackage(packages(CORE, CODECS)).as("are part of core or a codec");

    // ---- What is looked at ----

    @ArchTest
    static void everyModuleIsImported(JavaClasses classes) {
        for (String root : packages(packages(METRIC, CONVERT, MODEL, CODEC), CODECS, packages(FORMATS, GENERATED))) {
            assertThat(classes.that(resideInAPackage(root)))
                    .as("classes of %s", root)
                    .isNotEmpty();
        }
        assertThat(classes.that(resideInAPackage(TESTKIT)).that(not(resideInAPackage(FORMATS))))
                .as("classes of the test kit alone")
                .isNotEmpty();
    }

    @ArchTest
    static final ArchRule everyPackageHasAnArrow = classes()
            .should()
            .resideInAnyPackage(packages(CORE, CODECS, packages(TESTKIT)))
            .because("a package unknown here would be bound by no rule");

    // ---- The arrows ----

    @ArchTest
    static final ArchRule coreDependsOnNothing = onlyDepend(packages(CORE), packages(CORE));

    @ArchTest
    static final ArchRule metricStandsAlone = onlyDepend(packages(METRIC), packages(METRIC));

    @ArchTest
    static final ArchRule convertKnowsMetricsAtMost = onlyDepend(packages(CONVERT), packages(CONVERT, METRIC));

    @ArchTest
    static final ArchRule modelKnowsMetricsAtMost = onlyDepend(packages(MODEL), packages(MODEL, METRIC));

    @ArchTest
    static final ArchRule rowKnowsModelAndMetrics = onlyDepend(packages(ROW), packages(ROW, MODEL, METRIC));

    @ArchTest
    static final ArchRule rtcpxrKnowsCoreAndNoOtherCodec =
            onlyDepend(packages(RTCPXR), packages(CORE, packages(RTCPXR, ANTLR)));

    @ArchTest
    static final ArchRule xmlKnowsCoreAndNoOtherCodec =
            onlyDepend(packages(XML), packages(CORE, packages(XML_LIBRARIES, packages(XML))));

    @ArchTest
    static final ArchRule webrtcKnowsCoreAndNoOtherCodec =
            onlyDepend(packages(WEBRTC), packages(CORE, packages(WEBRTC, JACKSON)));

    @ArchTest
    static final ArchRule testkitKnowsCoreAndNoCodec = classes()
            .that()
            .resideInAPackage(TESTKIT)
            .and()
            .resideOutsideOfPackage(FORMATS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(packages(PLATFORM, CORE, packages(TESTKIT), JQWIK))
                    .and(not(resideInAPackage(FORMATS))));

    @ArchTest
    static final ArchRule formatsKnowTestkitAndCodecs =
            onlyDepend(packages(FORMATS), packages(CORE, CODECS, packages(TESTKIT, BEAN_ANNOTATIONS), JQWIK));

    @ArchTest
    static final ArchRule antlrIsAnInternalMatter = noClasses()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ANTLR);

    @ArchTest
    static final ArchRule jacksonIsAnInternalMatter = noClasses()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON);

    @ArchTest
    static final ArchRule generatedCodeKnowsOnlyItself = classes()
            .that()
            .resideInAPackage(GENERATED)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ANTLR, GENERATED, GRAMMAR);

    @ArchTest
    static final ArchRule internalPackagesStayInTheirModule = classes().should(useOnlyTheirOwnInternals());

    // ---- No cycles ----

    /** A public package and the internal package below it are one thing here: the façade calls it, and it builds the public types. */
    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().assignedFrom(
                    by("package", ArchitectureTest::withItsInternals))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule internalPackagesHaveNoCycles = slices().assignedFrom(
                    by("internal package", type -> isInternal(type) ? withItsGenerated(type) : ""))
            .should()
            .beFreeOfCycles();

    // ---- What an embeddable library leaves to its host ----

    @ArchTest
    static final ArchRule librariesPrintNothing = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule librariesLogNothing = noClasses()
            .should(USE_JAVA_UTIL_LOGGING)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(System.Logger.class, System.LoggerFinder.class);

    @ArchTest
    static final ArchRule librariesOpenNeitherSocketNorFile = noClasses()
            .that(SHIPPED)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                    .or(nameMatching("java\\.io\\.(File.*|RandomAccessFile)"))
                    .or(nameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|URL)")))
            .because("the host opens things; a host name in a report is not to be looked up either");

    @ArchTest
    static final ArchRule librariesHaveNoGlobalSwitches = noClasses()
            .that(SHIPPED)
            .should()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(Boolean.class, "getBoolean", String.class)
            .orShould()
            .callMethod(Integer.class, "getInteger", String.class)
            .because("options are immutable values");

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .beFinal();

    private static ArchRule onlyDepend(String[] subject, String[] allowed) {
        return classes()
                .that()
                .resideInAnyPackage(subject)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(PLATFORM, allowed));
    }

    private static ArchCondition<JavaClass> useOnlyTheirOwnInternals() {
        return new ArchCondition<>("use no internal package of another module") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInternal(dependency.getTargetClass()))
                        .filter(dependency ->
                                !module(dependency.getTargetClass()).equals(module(origin)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
            }
        };
    }

    private static boolean isInternal(JavaClass type) {
        return resideInAPackage("io.vqreport..internal..").test(type);
    }

    private static String module(JavaClass type) {
        if (resideInAnyPackage(CORE).test(type)) {
            return "core";
        }
        if (resideInAPackage(FORMATS).test(type)) {
            return "testkit.formats";
        }
        return Stream.of(packages(CODECS, packages(TESTKIT)))
                .filter(root -> resideInAPackage(root).test(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no module known for " + type.getName()));
    }

    private static String withItsGenerated(JavaClass type) {
        return type.getPackageName().replace(".internal.generated", ".internal.grammar");
    }

    private static String withItsInternals(JavaClass type) {
        // JAXB's beans have a package for each target namespace, as XJC needs it; the schemas refer to each other, and
        // the beans to what
        // they all extend in the package above. Together they are the wire model of one format.
        String name = type.getPackageName().replaceFirst("(?<=\\.xml\\.msqoe)\\.(base|cqf|v[0-9])$", "");
        int internal = name.indexOf(".internal");
        return internal < 0 ? name : name.substring(0, internal);
    }

    private static SliceAssignment by(String what, Function<JavaClass, String> name) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "each " + what;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String slice = name.apply(type);
                return slice.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(slice);
            }
        };
    }

    private static String[] packages(String... packages) {
        return packages;
    }

    private static String[] packages(String[] first, String[]... others) {
        return Stream.concat(Stream.of(first), Stream.of(others).flatMap(Arrays::stream))
                .toArray(String[]::new);
    }
}
