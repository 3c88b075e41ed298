package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.web.ForNobodyPage;
import se.larstig.architecture.guilty.web.Wanderer;
import se.larstig.web.Page;
import se.larstig.web.Pages;

class PageTest {

    private static final Pattern PAGE_BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\.");

    private static final ArchRule NAMED_AND_PLACED = classes()
            .that()
            .areAnnotatedWith(Page.class)
            .should()
            .haveSimpleNameEndingWith("Page")
            .andShould()
            .resideInAnyPackage("se.larstig.web", "se.larstig.(*).web");

    private static final ArchRule HAS_A_RULE = classes()
            .that()
            .areAnnotatedWith(Page.class)
            .should(new ArchCondition<>("say which roles may open them, or why everyone may") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                    var rule = page.getAnnotationOfType(Page.class);
                    if ((rule.roles().length == 0) == rule.openTo().isBlank()) {
                        events.add(SimpleConditionEvent.violated(
                                page, page.getName() + " names both or neither of roles and openTo"));
                    }
                }
            });

    @Test
    @DisplayName("A8 Page classes are named ...Page and stand in web")
    void namedAndPlaced() {
        NAMED_AND_PLACED.check(Code.OURS);
    }

    @Test
    @DisplayName("A8 Every page says who may open it")
    void hasARule() {
        HAS_A_RULE.check(Code.OURS);
    }

    @Test
    @DisplayName("A8 Every page has its class, and every page class its page")
    void pageAndClassMirrorEachOther() {
        assertThat(faults(pages(Code.OURS), sources())).isEmpty();
    }

    @Test
    @DisplayName(
            "A8 catches a misplaced page, one without a rule, a page without class, a class without page, a borrowed bean")
    void catchesTheGuilty() {
        Code.assertCatches(NAMED_AND_PLACED, Wanderer.class);
        Code.assertCatches(HAS_A_RULE, ForNobodyPage.class);
        var classes = pages(new ClassFileImporter().importClasses(ForNobodyPage.class));
        assertThat(classes).containsOnlyKeys("/guilty/for-nobody");
        assertThat(faults(classes, Map.of("/guilty/orphan", "#{nextDoorPage.load}")))
                .containsExactly(
                        "/guilty/orphan.xhtml has no class",
                        "/guilty/orphan.xhtml uses nextDoorPage of another page",
                        "se.larstig.architecture.guilty.web.ForNobodyPage has no /guilty/for-nobody.xhtml");
    }

    private static List<String> faults(Map<String, JavaClass> classes, Map<String, String> sources) {
        var faults = new ArrayList<String>();
        sources.forEach((path, source) -> {
            if (!classes.containsKey(path)) {
                faults.add(path + ".xhtml has no class");
            }
            var beans = new TreeSet<String>();
            PAGE_BEAN.matcher(source).results().forEach(found -> beans.add(found.group(1)));
            if (classes.containsKey(path)) {
                var name = classes.get(path).getSimpleName();
                beans.remove(Character.toLowerCase(name.charAt(0)) + name.substring(1));
            }
            beans.forEach(bean -> faults.add(path + ".xhtml uses " + bean + " of another page"));
        });
        classes.forEach((path, type) -> {
            if (!sources.containsKey(path)) {
                faults.add(type.getName() + " has no " + path + ".xhtml");
            }
        });
        return faults;
    }

    private static Map<String, JavaClass> pages(JavaClasses classes) {
        var pages = new TreeMap<String, JavaClass>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Page.class))
                .forEach(type -> pages.put(Pages.path(type.reflect()), type));
        return pages;
    }

    private static Map<String, String> sources() {
        var sources = new TreeMap<String, String>();
        for (var file : Tree.files(Tree.WEBAPP, ".xhtml")) {
            var path = Tree.WEBAPP.relativize(file);
            if (!path.startsWith(Path.of("WEB-INF"))) {
                sources.put("/" + path.toString().replaceFirst("\\.xhtml$", ""), Tree.read(file));
            }
        }
        return sources;
    }
}
