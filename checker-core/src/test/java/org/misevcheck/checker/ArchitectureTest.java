package org.misevcheck.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The direction of the line from manifest to report. Layers that are still to come are optional. */
@AnalyzeClasses(packages = "org.misevcheck.checker", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stages_depend_only_on_earlier_stages = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("Terms")
            .definedBy("..statement..", "..lexicon..", "..study..", "..guideline..", "..finding..")
            .layer("Reading")
            .definedBy("..manifest..", "..manuscript..", "..evidence..")
            .layer("Rules")
            .definedBy("..engine..")
            .layer("Judgement")
            .definedBy("..scoring..", "..eligibility..", "..review..", "..synthesis..")
            .layer("Figures")
            .definedBy("..figure..")
            .layer("Assessment")
            .definedBy("..assessment..", "..submission..")
            .layer("Reports")
            .definedBy("..report..")
            .layer("Facade")
            .definedBy("org.misevcheck.checker")
            .whereLayer("Facade")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("Reports")
            .mayOnlyBeAccessedByLayers("Facade")
            .whereLayer("Assessment")
            .mayOnlyBeAccessedByLayers("Reports", "Facade")
            .whereLayer("Judgement")
            .mayOnlyBeAccessedByLayers("Assessment", "Reports", "Facade")
            .whereLayer("Rules")
            .mayOnlyBeAccessedByLayers("Facade")
            .whereLayer("Figures")
            .mayOnlyBeAccessedByLayers("Reports", "Facade")
            .whereLayer("Reading")
            .mayOnlyBeAccessedByLayers("Figures", "Assessment", "Reports", "Facade")
            .because(
                    "the data flow is one straight line; reports also say where in a file a statement or a problem is");

    @ArchTest
    static final ArchRule every_class_is_in_a_package_that_the_line_knows = classes()
            .should()
            .resideInAnyPackage(
                    "org.misevcheck.checker",
                    "..checker.statement",
                    "..checker.lexicon",
                    "..checker.study",
                    "..checker.guideline",
                    "..checker.finding",
                    "..checker.manifest",
                    "..checker.manuscript",
                    "..checker.evidence",
                    "..checker.engine",
                    "..checker.scoring",
                    "..checker.eligibility",
                    "..checker.review..",
                    "..checker.figure",
                    "..checker.synthesis",
                    "..checker.assessment",
                    "..checker.submission",
                    "..checker.report")
            .because("a package outside every layer would escape the rule above");

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that()
            .resideOutsideOfPackage("..engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("a second rule engine, or none, must stay thinkable");

    @ArchTest
    static final ArchRule only_the_manifest_knows_yaml = noClasses()
            .that()
            .resideOutsideOfPackage("..manifest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("limits and positions are kept in one place, and every file from strangers passes it");

    @ArchTest
    static final ArchRule only_manuscript_and_figure_know_pdfbox = noClasses()
            .that()
            .resideOutsideOfPackages("..manuscript..", "..figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
            .because("how text leaves a PDF, and how a figure gets into one, is nobody else's business");

    @ArchTest
    static final ArchRule only_lexicon_searches_and_report_know_csv = noClasses()
            .that()
            .resideOutsideOfPackages("..lexicon..", "..review.search..", "..report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..")
            .because("tables come in as the lexicon's data and as databases' exports and go out as reports");

    @ArchTest
    static final ArchRule only_searches_know_edit_distances = noClasses()
            .that()
            .resideOutsideOfPackage("..review.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.text..")
            .because("titles of records are compared letter by letter, and nothing else is");

    @ArchTest
    static final ArchRule only_report_and_schema_know_json = noClasses()
            .that()
            .resideOutsideOfPackage("..report..")
            .and()
            .doNotHaveFullyQualifiedName("org.misevcheck.checker.manifest.RecordSchema")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("JSON is a form of reports and of the schema; manifests are YAML and all else is values");

    @ArchTest
    static final ArchRule only_report_knows_markdown = noClasses()
            .that()
            .resideOutsideOfPackage("..report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..")
            .because("Markdown is the form of criteria's pages, and only the catalogue's site takes them apart");

    @ArchTest
    static final ArchRule only_the_manuscript_and_the_workbook_know_documents = noClasses()
            .that()
            .resideOutsideOfPackage("..manuscript..")
            .and()
            .doNotHaveFullyQualifiedName("org.misevcheck.checker.report.Workbook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because(
                    "limits are kept in one place, and everything else sees sections and sentences; tables are written as a workbook in one place too");

    @ArchTest
    static final ArchRule only_manuscripts_and_searches_are_xml = noClasses()
            .that()
            .resideOutsideOfPackages("..manuscript..", "..review.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.xml.stream..")
            .because("XML comes from strangers: as a journal's article and as EndNote's export, each within limits");

    @ArchTest
    static final ArchRule the_study_is_plain_data = classes()
            .that()
            .resideInAPackage("..study..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..checker.study", "..checker.statement", "java..", "org.jspecify..")
            .because("what a study states is independent of who reads it and who judges it");

    @ArchTest
    static final ArchRule statements_know_nothing_of_their_content = classes()
            .that()
            .resideInAPackage("..statement..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..checker.statement", "java..", "org.jspecify..")
            .because("the description of statements is the same for studies, catalogues and protocols");

    @ArchTest
    static final ArchRule guidelines_know_nothing_of_studies = noClasses()
            .that()
            .resideInAPackage("..guideline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..checker.study", "..checker.finding", "..checker.lexicon")
            .because("what is asked does not depend on who is asked");

    @ArchTest
    static final ArchRule synthesis_knows_nothing_of_criteria = noClasses()
            .that()
            .resideInAPackage("..synthesis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..checker.guideline", "..checker.finding", "..checker.engine")
            .allowEmptyShould(true)
            .because("effect sizes are computed from what is stated, whatever the verdicts are");

    @ArchTest
    static final ArchRule submission_knows_no_verdicts = noClasses()
            .that()
            .resideInAPackage("..submission..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..checker.finding", "..checker.engine", "..checker.scoring", "..checker.eligibility")
            .because("what to mend before a paper is sent in is told from the document, not from criteria");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("org.misevcheck.checker.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each package can be read without those that are built on it");

    @ArchTest
    static final ArchRule packages_are_named_after_things_in_the_field = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..model..",
                    "..impl..",
                    "..helper..",
                    "..service..",
                    "..exception..",
                    "..common..")
            .because("a kind of class is no place to look for anything");

    @ArchTest
    static final ArchRule packages_say_what_is_null = classes()
            .should(resideInAPackageThatIsNullMarked())
            .because("absence means something in statements, and nowhere else");

    @ArchTest
    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "results are values; whoever calls decides where they are shown");

    @ArchTest
    static final ArchRule nobody_logs = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
            "what is worth saying is a finding, a problem or an exception");

    private static ArchCondition<JavaClass> resideInAPackageThatIsNullMarked() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        type, marked, "%s has no @NullMarked package-info".formatted(type.getPackageName())));
            }
        };
    }
}
