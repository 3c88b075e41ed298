package se.larstig.architecture.guilty;

import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Guilty: see rule A4. */
public class TransactionByHand {

    boolean isOpen(UserTransaction transaction) throws SystemException {
        return transaction.getStatus() == 0;
    }
}
