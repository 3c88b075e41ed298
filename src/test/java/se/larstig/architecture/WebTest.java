package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.FacesInTheCore;
import se.larstig.architecture.guilty.web.ShellThatKnowsPages;

class WebTest {

    private static final ArchRule ONLY_WEB_KNOWS_THE_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.larstig..web..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..",
                    "org.omnifaces..");

    private static final ArchRule THE_SHELL_KNOWS_NO_PAGES = noClasses()
            .that()
            .resideInAnyPackage("se.larstig.web..", "se.larstig.architecture.guilty.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.larstig.(*).web..");

    @Test
    @DisplayName("A2 Nothing outside web sees web, Faces, servlets or PrimeFaces")
    void onlyWebKnowsTheWeb() {
        ONLY_WEB_KNOWS_THE_WEB.check(Code.OURS);
    }

    @Test
    @DisplayName("A2 The shell does not see the features' pages")
    void theShellKnowsNoPages() {
        THE_SHELL_KNOWS_NO_PAGES.check(Code.OURS);
    }

    @Test
    @DisplayName("A2 catches Faces in the core, and a shell that knows pages")
    void catchesTheGuilty() {
        Code.assertCatches(ONLY_WEB_KNOWS_THE_WEB, FacesInTheCore.class);
        Code.assertCatches(THE_SHELL_KNOWS_NO_PAGES, ShellThatKnowsPages.class);
    }
}
