package se.larstig.statistics;

/** The whole numbers {@code from} to {@code to}, both included. */
record Range(int from, int to) {

    Range {
        if (from > to) {
            throw new IllegalArgumentException("A range ends before it starts: " + from + " to " + to);
        }
    }

    int width() {
        return to - from;
    }

    Range plus(Range other) {
        return new Range(from + other.from, to + other.to);
    }

    Range joinedWith(Range next) {
        return new Range(from, next.to);
    }

    Range cutTo(Range bounds) {
        return new Range(Math.max(from, bounds.from), Math.min(to, bounds.to));
    }
}
