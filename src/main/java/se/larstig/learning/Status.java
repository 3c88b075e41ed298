package se.larstig.learning;

/** How far a person has come, in the words that stand everywhere. */
public enum Status {
    /** inte påbörjad */
    NOT_STARTED,
    /** påbörjad */
    STARTED,
    /** klar */
    DONE,
    /** behöver förnyas */
    RENEW,
    /** undantag: only a plan says so */
    EXEMPT
}
