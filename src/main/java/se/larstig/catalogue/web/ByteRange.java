package se.larstig.catalogue.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file, RFC 9110, 14.1.2. Safari plays no film from a server that cannot send parts.
 *
 * @param from the first byte, from 0
 * @param to the last byte, inclusive
 */
record ByteRange(int from, int to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Whether this asks for one range of bytes; all else is answered with the whole file, as the standard allows. */
    static boolean isAsked(@Nullable String header) {
        return header != null && ONE.matcher(header).matches() && !header.equals("bytes=-");
    }

    /** The part of a file of so many bytes that the header asks for; empty when the file has no such part. */
    static Optional<ByteRange> of(String header, int size) {
        var asked = ONE.matcher(header);
        if (!asked.matches()) {
            return Optional.empty();
        }
        var from = asked.group(1);
        var to = asked.group(2);
        var range = from.isEmpty()
                ? new ByteRange(Math.max(0, size - Integer.parseInt(to)), size - 1)
                : new ByteRange(
                        Integer.parseInt(from), to.isEmpty() ? size - 1 : Math.min(Integer.parseInt(to), size - 1));
        return range.from <= range.to ? Optional.of(range) : Optional.empty();
    }

    int length() {
        return to - from + 1;
    }
}
