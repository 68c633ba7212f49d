package org.purport.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who in the program may know whom: the ways in and out do not know one another. */
@AnalyzeClasses(packages = "org.purport.app", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {
    private static final String APP = "org.purport.app.";

    /** What each part may use of the others; a part that is missing here may use all of them. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("actors", List.of()),
            Map.entry("brief", List.of()),
            Map.entry("dist", List.of()),
            Map.entry("fetch", List.of()),
            Map.entry("correct", List.of("brief..")),
            Map.entry("answer", List.of("brief..")),
            Map.entry("watch", List.of("fetch..", "brief..")),
            Map.entry("show", List.of("brief..", "watch..")),
            Map.entry("export", List.of("brief..", "show..")),
            Map.entry("mcp", List.of("answer..")),
            // The API answers like a page; it knows the frame and no page.
            Map.entry("api", List.of("answer..", "brief..", "web")),
            Map.entry("web", List.of("brief..", "show..", "export..", "correct..", "fetch..", "api..")));

    /** Those that start the others. */
    private static final Set<String> ABOVE = Set.of("cli");

    @ArchTest
    static void aPartKnowsOnlyWhatItUses(JavaClasses all) {
        USES.forEach((part, used) -> noClasses()
                .that()
                .resideInAPackage(APP + part + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.purport.app..").and(not(resideInAnyPackage(allowed(part, used)))))
                .because(part + " uses " + used)
                .check(all));
    }

    private static String[] allowed(String part, List<String> used) {
        return Stream.concat(Stream.of(part + ".."), used.stream())
                .map(each -> APP + each)
                .toArray(String[]::new);
    }

    @ArchTest
    static void everyPartIsDrawn(JavaClasses all) {
        Set<String> parts = new TreeSet<>();
        all.forEach(each -> {
            String[] path = each.getPackageName().split("\\.", -1);
            if (path.length > 3) {
                parts.add(path[3]);
            }
        });
        Set<String> drawn = new TreeSet<>(USES.keySet());
        drawn.addAll(ABOVE);
        assertThat(parts).isEqualTo(drawn);
    }

    @ArchTest
    static final ArchRule only_the_frame_serves = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.app.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..");

    @ArchTest
    static final ArchRule only_fetch_asks_other_machines = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.app.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule the_command_line_stands_above_all = noClasses()
            .that()
            .resideOutsideOfPackage("org.purport.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.purport.app.cli..");

    @ArchTest
    static final ArchRule parts_form_no_cycle =
            slices().matching("org.purport.app.(**)").should().beFreeOfCycles();
}
