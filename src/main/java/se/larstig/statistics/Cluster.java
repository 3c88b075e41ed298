package se.larstig.statistics;

import java.util.List;
import se.larstig.shared.Refused;
import se.larstig.shared.Signs;

/**
 * Municipalities whose released figures are also shown together, as their sum.
 *
 * @param municipalities their codes, in order, two or more
 */
public record Cluster(String name, List<String> municipalities) {

    static final int LONGEST_NAME = 60;

    private static final String LETTER = "c";

    /** @throws Refused when the name is empty or too long, or there are fewer than two municipalities */
    public Cluster {
        municipalities = municipalities.stream().distinct().sorted().toList();
        name = Signs.plain(name);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refused("statistics.refused.cluster-name", LONGEST_NAME);
        }
        if (municipalities.size() < 2) {
            throw new Refused("statistics.refused.cluster-small", name);
        }
    }

    /** {@code c} and its first municipality: what stands where a place's code otherwise does. */
    public String code() {
        return LETTER + municipalities.get(0);
    }

    /** Whether it stands for a cluster, of this year or another. */
    public static boolean isCode(String code) {
        return code.startsWith(LETTER);
    }
}
