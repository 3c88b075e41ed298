package se.larstig.disclosure;

/**
 * A published range as a share of its headcount, for lengths and colours in maps and charts. Its middle is a place to
 * draw something, not an estimate of the true share.
 *
 * @param from the least possible share, 0 to 1
 * @param to the largest possible share, 0 to 1
 */
public record Share(double from, double to) {

    public Share {
        if (!(0 <= from && from <= to && to <= 1)) {
            throw new IllegalArgumentException("A share runs upwards within 0 to 1");
        }
    }

    public double middle() {
        return (from + to) / 2;
    }
}
