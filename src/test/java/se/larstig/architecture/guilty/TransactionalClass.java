package se.larstig.architecture.guilty;

import jakarta.transaction.Transactional;

/** Guilty: see rule A4. */
@Transactional
public class TransactionalClass {}
