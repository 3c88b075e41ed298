package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.EntityWithCounter;
import se.larstig.architecture.guilty.EntityWithDetour;
import se.larstig.architecture.guilty.EntityWithOpenDoor;
import se.larstig.architecture.guilty.EntityWithSetter;

class EntityTest {

    private static final DescribedPredicate<JavaClass> STORED = DescribedPredicate.describe(
            "are entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    private static final ArchRule MADE_AT_HOME = classes()
            .that(STORED)
            .should(new ArchCondition<>("have no public constructors or fields") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getConstructors().stream()
                            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(open ->
                                    events.add(SimpleConditionEvent.violated(open, open.getFullName() + " is public")));
                    type.getFields().stream()
                            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !field.getModifiers().contains(JavaModifier.STATIC))
                            .forEach(open ->
                                    events.add(SimpleConditionEvent.violated(open, open.getFullName() + " is public")));
                }
            });

    /** A public method that returns nothing can only be there to change something. */
    private static final ArchRule CHANGED_AT_HOME = classes()
            .that(STORED)
            .should(new ArchCondition<>("have no public methods that change them") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                            .filter(EntityTest::changes)
                            .forEach(open -> events.add(
                                    SimpleConditionEvent.violated(open, open.getFullName() + " changes the entity")));
                }
            });

    private static boolean changes(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(void.class)
                || Code.reach(method).stream()
                        .flatMap(reached -> reached.getFieldAccesses().stream())
                        .filter(access -> access.getAccessType() == AccessType.SET)
                        .map(JavaAccess::getTargetOwner)
                        .anyMatch(STORED);
    }

    @Test
    @DisplayName("A3 Entities are made from their own package alone")
    void madeAtHome() {
        MADE_AT_HOME.check(Code.OURS);
    }

    @Test
    @DisplayName("A3 Entities are changed from their own package alone")
    void changedAtHome() {
        CHANGED_AT_HOME.check(Code.OURS);
    }

    @Test
    @DisplayName("A3 catches a public constructor, a setter, a getter that counts, and a detour")
    void catchesTheGuilty() {
        Code.assertCatches(MADE_AT_HOME, EntityWithOpenDoor.class);
        Code.assertCatches(CHANGED_AT_HOME, EntityWithSetter.class, EntityWithCounter.class, EntityWithDetour.class);
    }
}
