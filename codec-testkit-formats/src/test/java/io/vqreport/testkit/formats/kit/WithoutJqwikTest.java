package io.vqreport.testkit.formats.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vqreport.testkit.CodecContract;
import io.vqreport.testkit.Corpus;
import io.vqreport.testkit.Deviation;
import io.vqreport.testkit.Mutations;
import io.vqreport.testkit.Reading;
import io.vqreport.testkit.SeededReports;
import io.vqreport.testkit.formats.FormatKit;
import io.vqreport.testkit.formats.FormatsDomain;
import io.vqreport.testkit.formats.SampleTraffic;

/** Does the kit work without jqwik on the class path, but for its arbitraries and suites? */
@AnalyzeClasses(packages = "io.vqreport.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class WithoutJqwikTest {
    private static final String JQWIK = "net.jqwik..";

    @ArchTest
    static final ArchRule whatNeedsNoEngineReachesNone = noClasses()
            .that()
            .belongToAnyOf(
                    CodecContract.class,
                    Corpus.class,
                    Deviation.class,
                    Mutations.class,
                    Reading.class,
                    SeededReports.class,
                    FormatKit.class,
                    SampleTraffic.class)
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAPackage(JQWIK);

    /** Otherwise the rule above would look for something that is not there to be found. */
    @ArchTest
    static final ArchRule aDomainReachesOne = classes()
            .that()
            .belongToAnyOf(FormatsDomain.class)
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAPackage(JQWIK);
}
