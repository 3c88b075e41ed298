package se.larstig.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The part of Sweden or of an organisation for which a role is held or a question is asked.
 *
 * <p>Codes: county = 2 digits, municipality = 4 digits (both SCB), employer = its id, unit = {@code employer/unit}, national = empty.
 */
public record Scope(Level level, String code) implements Serializable {

    /** From wide to narrow. */
    public enum Level {
        NATIONAL(""),
        COUNTY("\\d{2}"),
        MUNICIPALITY("\\d{4}"),
        EMPLOYER("\\d{1,18}"),
        UNIT("\\d{1,18}/\\d{1,18}");

        private final Pattern shape;

        Level(String shape) {
            this.shape = Pattern.compile(shape);
        }
    }

    public static final Scope NATIONAL = new Scope(Level.NATIONAL, "");

    public Scope {
        if (!level.shape.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code of a scope on level " + level);
        }
    }

    public static Scope county(String code) {
        return new Scope(Level.COUNTY, code);
    }

    public static Scope municipality(String code) {
        return new Scope(Level.MUNICIPALITY, code);
    }

    public static Scope employer(long id) {
        return new Scope(Level.EMPLOYER, Long.toString(id));
    }

    public static Scope unit(long employer, long unit) {
        return new Scope(Level.UNIT, employer + "/" + unit);
    }

    /**
     * Whether a role held here also holds there. A county covers its municipalities and an employer its units; an employer
     * is in no county, since it may serve municipalities of several.
     */
    public boolean covers(Scope other) {
        return equals(other)
                || level == Level.NATIONAL
                || (level == Level.COUNTY && other.level == Level.MUNICIPALITY && other.code.startsWith(code))
                || (level == Level.EMPLOYER && other.level == Level.UNIT && other.code.startsWith(code + "/"));
    }

    /** The id of the employer of an employer or unit scope. */
    public long employerId() {
        return switch (level) {
            case EMPLOYER -> Long.parseLong(code);
            case UNIT -> Long.parseLong(code.substring(0, code.indexOf('/')));
            case NATIONAL, COUNTY, MUNICIPALITY -> throw new IllegalStateException(level + " has no employer");
        };
    }

    /** The id of the unit of a unit scope. */
    public long unitId() {
        if (level != Level.UNIT) {
            throw new IllegalStateException(level + " has no unit");
        }
        return Long.parseLong(code.substring(code.indexOf('/') + 1));
    }
}
