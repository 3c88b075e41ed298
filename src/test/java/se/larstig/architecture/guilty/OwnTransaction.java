package se.larstig.architecture.guilty;

import jakarta.transaction.Transactional;

/** Guilty: see rule A4. */
public class OwnTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write() {}
}
