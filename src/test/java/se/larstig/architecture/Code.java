package se.larstig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The compiled application, read once, and how a rule is tried on a guilty class. */
final class Code {

    static final String ROOT = "se.larstig";

    /** What we ship. */
    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Code() {}

    /** Fails unless the rule finds fault with each of the classes. */
    static void assertCatches(ArchRule rule, Class<?>... guilty) {
        for (var one : guilty) {
            var neighbours = new ClassFileImporter().importPackagesOf(one);
            assertThat(rule.evaluate(neighbours).getFailureReport().getDetails())
                    .as("faults found by: %s", rule.getDescription())
                    .anyMatch(fault -> fault.contains(one.getName()));
        }
    }

    /** The method and all methods of its own class that it comes to. */
    static Set<JavaMethod> reach(JavaMethod start) {
        var reached = new LinkedHashSet<JavaMethod>();
        var open = new ArrayDeque<JavaMethod>();
        open.add(start);
        while (!open.isEmpty()) {
            var method = open.remove();
            if (reached.add(method)) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(start.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** The feature of a class below the root: {@code learning} for {@code se.larstig.learning.web.LessonPage}. */
    static String feature(String root, JavaClass type) {
        var rest = type.getPackageName()
                .substring(Math.min(root.length() + 1, type.getPackageName().length()));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
