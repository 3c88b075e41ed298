/**
 * Where people work: counties, municipalities, employers with their units, professions, declared headcounts, help lines
 * and each municipality's own contacts.
 *
 * <h2>Commands</h2>
 *
 * found employer · rename employer · serve municipality · open unit · rename unit · declare headcount · state local contact
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
 *   <li>O2.4 Employers and units have names of at most 150 signs. An administrator makes no two
 *       employers of the same name for the same municipality.
 *   <li>O3.1 A headcount is declared for employer × municipality × profession group at a day, with its source: persons, not
 *       full-time equivalents. It is never changed; the newest before a day counts.
 *   <li>O3.2 Only a manager with the whole employer as scope declares it.
 *   <li>O4.1 A municipality has at most one contact of each kind, with the day it was checked.
 *   <li>O4.2 A contact leads to a telephone number or an https address.
 * </ul>
 *
 * <p>It knows no persons.
 */
@NullMarked
@Uses({"shared", "web"})
package se.larstig.organisation;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
