package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.BoundaryThatAsks;
import se.larstig.architecture.guilty.EntityWithQuery;
import se.larstig.architecture.guilty.StoreOutside;
import se.larstig.architecture.guilty.ThatMerges;
import se.larstig.shared.Boundary;
import se.larstig.shared.Lasting;
import se.larstig.shared.Queries;

class StoreTest {

    private static final DescribedPredicate<JavaClass> MAY_HOLD_THE_STORE = DescribedPredicate.describe(
            "are boundaries or queries, or decide how these read",
            type -> type.getName().equals("se.larstig.shared.Snapshot")
                    || type.isAnnotatedWith(Boundary.class)
                    || type.isAnnotatedWith(Lasting.class)
                    || type.isAnnotatedWith(Queries.class));

    private static final DescribedPredicate<JavaClass> ARE_QUERIES = DescribedPredicate.describe(
            "are queries",
            type -> type.isAnnotatedWith(Queries.class) && type.getSimpleName().endsWith("Queries"));

    private static final ArchRule ONLY_BOUNDARIES_AND_QUERIES_HOLD_THE_STORE = noClasses()
            .that(DescribedPredicate.not(MAY_HOLD_THE_STORE))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    private static final ArchRule JPQL_IN_QUERIES = noClasses()
            .that(DescribedPredicate.not(ARE_QUERIES))
            .should()
            .accessTargetWhere(storeMethod("create.*Query"))
            .orShould()
            .beAnnotatedWith(NamedQuery.class)
            .orShould()
            .beAnnotatedWith(NamedNativeQuery.class);

    private static final ArchRule QUERIES_BY_NAME =
            classes().that().areAnnotatedWith(Queries.class).should().haveSimpleNameEndingWith("Queries");

    private static final ArchRule NOTHING_IS_MERGED = noClasses().should().accessTargetWhere(storeMethod("merge"));

    private static DescribedPredicate<JavaAccess<?>> storeMethod(String name) {
        return DescribedPredicate.describe(
                "EntityManager." + name,
                access -> access.getTargetOwner().isAssignableTo(EntityManager.class)
                        && access.getName().matches(name));
    }

    @Test
    @DisplayName("A5 Only boundaries and queries hold the store")
    void onlyBoundariesAndQueriesHoldTheStore() {
        ONLY_BOUNDARIES_AND_QUERIES_HOLD_THE_STORE.check(Code.OURS);
    }

    @Test
    @DisplayName("A5 JPQL stands in ...Queries")
    void jpqlInQueries() {
        JPQL_IN_QUERIES.check(Code.OURS);
        QUERIES_BY_NAME.check(Code.OURS);
    }

    @Test
    @DisplayName("A5 Nothing is merged")
    void nothingIsMerged() {
        NOTHING_IS_MERGED.check(Code.OURS);
    }

    @Test
    @DisplayName("A5 catches a store outside, a boundary that asks, a query on an entity, and a merge")
    void catchesTheGuilty() {
        Code.assertCatches(ONLY_BOUNDARIES_AND_QUERIES_HOLD_THE_STORE, StoreOutside.class);
        Code.assertCatches(JPQL_IN_QUERIES, BoundaryThatAsks.class, EntityWithQuery.class);
        Code.assertCatches(NOTHING_IS_MERGED, ThatMerges.class);
    }
}
