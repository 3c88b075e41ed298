/**
 * Where people work: counties, municipalities, employers with their units, professions, declared headcounts, help lines
 * and each municipality's own contacts.
 *
 * <h2>Commands</h2>
 *
 * found employer · rename employer · serve municipality · open unit · rename unit · declare headcount · state, check, remove
 * contact · open, change, check, close county line
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>O1.1 Counties, municipalities and professions are reference data; municipalities are never deleted.
 *   <li>O1.2 A profession's group is the first level of the tree.
 *   <li>O2.1 An employer serves one or several municipalities.
 *   <li>O2.2 A unit's name is unique within its employer.
 *   <li>O2.3 Employers and their units are set up by an administrator in whose scope the employer lies: in a county when
 *       all municipalities that it serves do.
 *   <li>O2.4 Employers and units have names of at most 150 signs, with a letter or a digit (SH7). An administrator makes no two
 *       employers of the same name for the same municipality.
 *   <li>O3.1 A headcount is declared for employer × municipality × profession group at a day, with its source: persons, not
 *       full-time equivalents. It is never changed; the newest before a day counts.
 *   <li>O3.2 Only a manager with the whole employer as scope declares it.
 *   <li>O3.3 It is not of a day to come, nor of an earlier day than the newest one. A declaration of the same day corrects
 *       it. 0 is a number; a source is told.
 *   <li>O3.4 A declaration is told as {@code HeadcountDeclared}, which leaves a line in the audit trail.
 *   <li>O3.5 A headcount older than twelve months is due to be counted again.
 *   <li>O3.6 When more people are registered than declared, the manager is told; the declaration stands.
 *   <li>O3.7 A headcount of a group may be divided: all professions of the group, which add up to the group's number. One that is
 *       left out counts nobody. Who declares the group anew divides it anew.
 *   <li>O4.1 A municipality has at most one contact of each kind.
 *   <li>O4.2 A contact leads to a telephone number or an https address.
 *   <li>O4.3 A contact says who answers for it (a role or organisation, not necessarily a person) and on which day it was
 *       checked, which has come; hours and whom it is for may be added.
 *   <li>O4.4 A contact that was not checked for twelve months is to be checked.
 *   <li>O4.5 Nobody changes or removes what looks different from what she saw.
 *   <li>O4.6 The county's coordinator keeps a municipality's contacts, and so does a manager with its whole social services as
 *       scope, since the numbers are theirs. Managers of others who work there see them and change nothing.
 *   <li>O4.7 Every change by a person is told, for the audit trail.
 *   <li>O5.1 The county's coordinator keeps the county's own help lines, under the same rules as contacts.
 *   <li>O5.2 A county has at most twelve, each with a name of its own.
 *   <li>O5.3 National help lines are reference data, each with its source and the day it was checked; what is uncertain says
 *       so. Those for professionals stand on the safety page alone.
 * </ul>
 *
 * <p>Fires {@code ContactChanged}. It knows no persons.
 */
@NullMarked
@Uses({"shared", "web"})
package se.larstig.organisation;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
