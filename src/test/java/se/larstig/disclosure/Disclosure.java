package se.larstig.disclosure;

/** The definition of disclosure once more, written apart from the filter's own. */
final class Disclosure {

    private Disclosure() {}

    static boolean ofGroup(int low, int high, int headcount, int k) {
        return headcount > 0
                && (ofChange(low, high, k)
                        || ofChange(headcount - high, headcount - low, k)
                        || (low == high && headcount < 4 * k));
    }

    static boolean ofChange(int low, int high, int k) {
        return 1 <= low && high < k;
    }
}
