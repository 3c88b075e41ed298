package se.larstig.plan;

/** PL4: how a line says by when. */
public enum DueKind {
    /** senast en dag */
    BY_DAY("plan.refused.due-day"),
    /** dagar efter att det började gälla */
    AFTER_START("plan.refused.due-days"),
    /** återkommande, i slutet av en månad */
    CYCLE("plan.refused.due-month"),
    /** månader efter senaste gången */
    AFTER_LAST("plan.refused.due-months"),
    /** varje mandatperiod */
    MANDATE("plan.refused.due-days");

    private final String refusal;

    DueKind(String refusal) {
        this.refusal = refusal;
    }

    /** The key of what is said when what it needs is missing. */
    String refusal() {
        return refusal;
    }
}
