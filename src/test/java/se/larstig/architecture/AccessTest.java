package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.person.BoundaryForAnyone;
import se.larstig.architecture.guilty.person.BoundaryWithoutActor;
import se.larstig.architecture.guilty.person.DiaryQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Lasting;
import se.larstig.shared.OpenTo;
import se.larstig.shared.Queries;
import se.larstig.shared.Scope;

class AccessTest {

    private static final DescribedPredicate<JavaClass> BOUNDARIES = DescribedPredicate.describe(
            "boundaries", type -> type.isAnnotatedWith(Boundary.class) || type.isAnnotatedWith(Lasting.class));

    private static final ArchRule BOUNDARIES_ASK = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(BOUNDARIES)
            .should(be("ask Access or be @OpenTo", method -> isOpen(method) || asksAccess(method)));

    private static final ArchRule THE_ACTOR_COMES_FIRST = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(BOUNDARIES)
            .should(be("take the Actor first", method -> isOpen(method) || takesActorFirst(method)));

    /** A feature whose entities belong to persons answers nobody whom it does not know. */
    private static final ArchRule QUESTIONS_ABOUT_PERSONS = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Queries.class)
            .should(be(
                    "take Actor or Scope when their feature keeps what belongs to persons",
                    method -> isOpen(method) || takes(method) || !keepsPersons(method.getOwner())));

    private static boolean isOpen(JavaMethod method) {
        return method.isAnnotatedWith(OpenTo.class)
                && !method.getAnnotationOfType(OpenTo.class).value().isBlank();
    }

    private static boolean asksAccess(JavaMethod method) {
        return Code.reach(method).stream()
                .flatMap(reached -> reached.getMethodCallsFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Access.class));
    }

    private static boolean takesActorFirst(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .findFirst()
                .map(type -> type.isEquivalentTo(Actor.class))
                .orElse(false);
    }

    private static boolean takes(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Actor.class) || type.isEquivalentTo(Scope.class));
    }

    private static boolean keepsPersons(JavaClass queries) {
        return queries.getPackage().getClasses().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .map(JavaField::getName)
                .anyMatch("person"::equals);
    }

    private static ArchCondition<JavaMethod> be(String what, Predicate<JavaMethod> well) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!well.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not " + what));
                }
            }
        };
    }

    @Test
    @DisplayName("A6 Every public boundary method asks Access, or says why not")
    void boundariesAsk() {
        BOUNDARIES_ASK.check(Code.OURS);
    }

    @Test
    @DisplayName("A6 The Actor is the first argument of every command")
    void theActorComesFirst() {
        THE_ACTOR_COMES_FIRST.check(Code.OURS);
    }

    @Test
    @DisplayName("A6 Every question about persons knows who asks")
    void questionsAboutPersons() {
        QUESTIONS_ABOUT_PERSONS.check(Code.OURS);
    }

    @Test
    @DisplayName("A6 catches a boundary that asks nobody, one without an actor, and a question anyone may ask")
    void catchesTheGuilty() {
        Code.assertCatches(BOUNDARIES_ASK, BoundaryForAnyone.class);
        Code.assertCatches(THE_ACTOR_COMES_FIRST, BoundaryWithoutActor.class);
        Code.assertCatches(QUESTIONS_ABOUT_PERSONS, DiaryQueries.class);
    }
}
