package org.purport;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The layout that ARCHITECTURE.md draws, held to. */
@AnalyzeClasses(packages = "org.purport", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "org.purport.model..";

    private static final List<String> STAGES =
            List.of("read", "annotate", "encode", "interpret", "json", "link", "keep");

    @ArchTest
    static void aStageKnowsTheModelAndNoOtherStage(JavaClasses all) {
        for (String stage : STAGES) {
            String own = "org.purport." + stage + "..";
            noClasses()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.purport..").and(not(resideInAnyPackage(own, MODEL))))
                    .because("stages exchange records of the model and are joined by Purport alone")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static void anInterpreterKnowsOnlyTheModelSyntaxAndLexicon(JavaClasses all) {
        for (String name : interpreters(all)) {
            String own = "org.purport.interpret." + name + "..";
            String[] known = {own, MODEL, "org.purport.interpret.syntax..", "org.purport.interpret.lexicon.."};
            noClasses()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.purport..").and(not(resideInAnyPackage(known))))
                    .because("Interpreter joins them")
                    .check(all);
        }
    }

    private static Set<String> interpreters(JavaClasses all) {
        Set<String> names = new TreeSet<>();
        for (JavaClass each : all) {
            String[] path = each.getPackageName().split("\\.", -1);
            if (path.length > 3 && path[2].equals("interpret")) {
                names.add(path[3]);
            }
        }
        assertThat(names).contains("actor", "attribution", "event", "factuality", "place", "relation", "time");
        return names;
    }

    @ArchTest
    static final ArchRule the_model_stands_on_java_alone = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", MODEL)))
            .because("it carries no storage and no JSON");

    @ArchTest
    static final ArchRule only_annotate_knows_the_nlp_library = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule only_keep_knows_the_database = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.keep..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule only_the_front_door_knows_every_stage = classes()
            .that()
            .resideInAPackage("org.purport")
            .should()
            .onlyBeAccessed()
            .byClassesThat()
            .resideInAPackage("org.purport")
            .because("Purport joins the stages; nothing in core is above it");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.purport.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_reading_runs_the_build_of_the_gazetteer = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.interpret.place.build")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.purport.interpret.place.build");

    @ArchTest
    static final ArchRule core_opens_no_connection = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.interpret.place.build") // the build runs it, no reading does
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "io.javalin..", "org.eclipse.jetty..", "com.sun.net.httpserver..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Socket.class,
                    ServerSocket.class,
                    InetAddress.class,
                    HttpURLConnection.class,
                    URLConnection.class,
                    NetworkChannel.class)
            .orShould()
            .callMethodWhere(target(owner(name(URL.class.getName()))).and(target(nameMatching("open.*|getContent"))))
            .because("the network is app's, and only where the user asks for it");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        for (JavaClass each : all) {
            JavaPackage home = each.getPackage();
            assertThat(home.isAnnotatedWith(NullMarked.class))
                    .as("package-info of %s", home.getName())
                    .isTrue();
        }
    }
}
