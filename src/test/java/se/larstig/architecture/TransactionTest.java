package se.larstig.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.architecture.guilty.OwnTransaction;
import se.larstig.architecture.guilty.TransactionByHand;
import se.larstig.architecture.guilty.TransactionalClass;

class TransactionTest {

    private static final ArchRule ONLY_THE_STEREOTYPES = CompositeArchRule.of(noClasses()
                    .that()
                    .areNotAnnotatedWith(Stereotype.class)
                    .should()
                    .beAnnotatedWith(Transactional.class))
            .and(noMethods().should().beAnnotatedWith(Transactional.class))
            .and(noClasses().should().dependOnClassesThat().areAssignableTo(UserTransaction.class));

    @Test
    @DisplayName("A4 Only the stereotypes open transactions")
    void onlyTheStereotypes() {
        ONLY_THE_STEREOTYPES.check(Code.OURS);
    }

    @Test
    @DisplayName("A4 catches a transaction on a class, on a method and by hand")
    void catchesTheGuilty() {
        Code.assertCatches(
                ONLY_THE_STEREOTYPES, TransactionalClass.class, OwnTransaction.class, TransactionByHand.class);
    }
}
