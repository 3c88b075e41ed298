package se.larstig.disclosure;

/** The whole numbers {@code from} to {@code to}, both included. */
public record Range(int from, int to) {

    public Range {
        if (from > to) {
            throw new IllegalArgumentException("A range ends before it starts: " + from + " to " + to);
        }
    }

    public int width() {
        return to - from;
    }

    public Range plus(Range other) {
        return new Range(from + other.from, to + other.to);
    }

    public Range joinedWith(Range next) {
        return new Range(from, next.to);
    }

    public Range cutTo(Range bounds) {
        return new Range(Math.max(from, bounds.from), Math.min(to, bounds.to));
    }
}
