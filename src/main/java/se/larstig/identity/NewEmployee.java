package se.larstig.identity;

import java.time.LocalDate;

/**
 * Somebody who begins to work.
 *
 * @param formKey a random word of the form; the same word registers once
 * @param email her work address, which nobody has used yet
 * @param profession its code
 * @param municipality the code of one that the unit's employer serves
 */
public record NewEmployee(
        String formKey,
        String name,
        String email,
        long unit,
        String profession,
        String municipality,
        EmploymentKind kind,
        LocalDate startsOn) {}
