package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.CountOnThePage;
import se.larstig.disclosure.Counts;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Tally;
import se.larstig.statistics.InternalQueries;
import se.larstig.statistics.web.InternalFile;
import se.larstig.statistics.web.InternalPage;

class FigureRuleTest {

    /** The own employer's exact figures have one page and its file, which show nothing else. */
    private static final ArchRule FIGURES_ONLY = noClasses()
            .that()
            .resideInAnyPackage("se.larstig.statistics.web..", "se.larstig.architecture.guilty..")
            .and()
            .doNotBelongToAnyOf(InternalPage.class, InternalFile.class)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(Pattern.quote(InternalQueries.class.getName()) + ".*");

    /** What goes into the filter is handled by those that count and release. */
    private static final ArchRule NO_COUNTS = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..reports..", "se.larstig.architecture.guilty..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Counts.class, Tally.class);

    private static final ArchRule INTERNAL_ALONE = noClasses()
            .that()
            .belongToAnyOf(InternalPage.class, InternalFile.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Figure.class);

    @Test
    @DisplayName("A10 Pages of figures see counts only as Figure; the internal page sees no figure")
    void figuresOnly() {
        FIGURES_ONLY.check(Code.OURS);
        NO_COUNTS.check(Code.OURS);
        INTERNAL_ALONE.check(Code.OURS);
    }

    @Test
    @DisplayName("A10 catches a count on a page")
    void catchesTheGuilty() {
        Code.assertCatches(FIGURES_ONLY, CountOnThePage.class);
        Code.assertCatches(NO_COUNTS, CountOnThePage.class);
    }
}
