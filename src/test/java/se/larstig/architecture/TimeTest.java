package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.EntityWithWatch;
import se.larstig.architecture.guilty.OwnWatch;
import se.larstig.architecture.guilty.OwnWatchByReference;
import se.larstig.shared.Clocks;

class TimeTest {

    private static final DescribedPredicate<JavaAccess<?>> NOW = DescribedPredicate.describe("now", access -> {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick.*"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"))
                || (owner.isEquivalentTo(Date.class)
                        && access.getTarget().getFullName().endsWith(".<init>()"));
    });

    /** The launcher stands outside the application. */
    private static final ArchRule NOW_IN_CLOCKS = noClasses()
            .that()
            .doNotBelongToAnyOf(Clocks.class)
            .and()
            .resideOutsideOfPackage("se.larstig.launch..")
            .should()
            .accessTargetWhere(NOW);

    private static final ArchRule ENTITIES_ARE_TOLD = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clocks.class);

    @Test
    @DisplayName("A7 Nothing but Clocks knows what time it is")
    void nowInClocks() {
        NOW_IN_CLOCKS.check(Code.OURS);
    }

    @Test
    @DisplayName("A7 Entities are told the time")
    void entitiesAreTold() {
        ENTITIES_ARE_TOLD.check(Code.OURS);
    }

    @Test
    @DisplayName("A7 catches a watch of one's own, also by reference, and an entity that looks at the clock")
    void catchesTheGuilty() {
        Code.assertCatches(NOW_IN_CLOCKS, OwnWatch.class, OwnWatchByReference.class);
        Code.assertCatches(ENTITIES_ARE_TOLD, EntityWithWatch.class);
    }
}
