package se.larstig.plan;

/** PL4: how a line says by when. */
public enum DueKind {
    /** senast en dag */
    BY_DAY,
    /** dagar efter att det började gälla */
    AFTER_START,
    /** återkommande, i slutet av en månad */
    CYCLE,
    /** månader efter senaste gången */
    AFTER_LAST,
    /** varje mandatperiod */
    MANDATE
}
