package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.shared.Uses;

class UsesTest {

    /** The line of features. The shell ({@code web}) may be named by all: rule A2 lets only their web packages see it. */
    private static final List<String> LINE = List.of(
            "shared",
            "organisation",
            "web",
            "identity",
            "catalogue",
            "classroom",
            "learning",
            "certificates",
            "external",
            "plan",
            "disclosure",
            "statistics",
            "reports",
            "notifications",
            "interop",
            "privacy",
            "demo",
            "home",
            "launch");

    private static final String GUILTY = "se.larstig.architecture.guilty.line";

    @Test
    @DisplayName("A1 A feature uses only what its @Uses names")
    void usesWhatItNames() {
        onlyWhatIsNamed(Code.ROOT, Code.OURS).check(Code.OURS);
    }

    @Test
    @DisplayName("A1 What @Uses names stands to the left")
    void namesWhatStandsToTheLeft() {
        assertThat(notToTheLeft(Code.ROOT, Code.OURS)).isEmpty();
    }

    @Test
    @DisplayName("A1 There are no cycles, neither among features nor among their pages")
    void hasNoCycles() {
        noCycles(Code.ROOT).check(Code.OURS);
    }

    @Test
    @DisplayName(
            "A1 catches a feature that uses one it does not name, names one to its right, and uses one that uses it")
    void catchesTheGuilty() {
        var guilty = new ClassFileImporter().importPackages(GUILTY);
        assertThat(onlyWhatIsNamed(GUILTY, guilty)
                        .evaluate(guilty)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("organisation does not name catalogue"));
        assertThat(notToTheLeft(GUILTY, guilty))
                .containsExactly("organisation names identity, which is not to its left");
        assertThat(noCycles(GUILTY).evaluate(guilty).hasViolation()).isTrue();
    }

    private static ArchRule onlyWhatIsNamed(String root, JavaClasses all) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("use only what their feature's @Uses names") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var own = Code.feature(root, type);
                        var named = uses(root, own, all);
                        for (var dependency : type.getDirectDependenciesFromSelf()) {
                            var target = dependency.getTargetClass().getBaseComponentType();
                            if (target.getPackageName().startsWith(root + ".")) {
                                var other = Code.feature(root, target);
                                if (!other.equals(own) && !named.contains(other)) {
                                    events.add(SimpleConditionEvent.violated(
                                            dependency,
                                            own + " does not name " + other + ": " + dependency.getDescription()));
                                }
                            }
                        }
                    }
                });
    }

    private static List<String> notToTheLeft(String root, JavaClasses all) {
        var features = new TreeSet<String>();
        all.stream()
                .filter(type -> type.getPackageName().startsWith(root))
                .forEach(type -> features.add(Code.feature(root, type)));
        assertThat(LINE).containsAll(features);
        var faults = new ArrayList<String>();
        for (var feature : features) {
            for (var other : uses(root, feature, all)) {
                assertThat(LINE).contains(other);
                if (!other.equals("web") && LINE.indexOf(other) >= LINE.indexOf(feature)) {
                    faults.add(feature + " names " + other + ", which is not to its left");
                }
            }
        }
        return faults;
    }

    private static Set<String> uses(String root, String feature, JavaClasses all) {
        return Set.of(all.getPackage(root + "." + feature)
                .getAnnotationOfType(Uses.class)
                .value());
    }

    private static ArchRule noCycles(String root) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(root + ".")
                                ? SliceIdentifier.of(
                                        Code.feature(root, type),
                                        type.getPackageName().endsWith(".web") ? "web" : "core")
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "features and their pages";
                    }
                })
                .should()
                .beFreeOfCycles();
    }
}
