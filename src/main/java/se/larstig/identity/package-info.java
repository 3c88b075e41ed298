/**
 * Who may come in: persons, their employments, accounts, roles and the audit trail. Sign-in makes the {@code Actor}.
 *
 * <h2>Commands</h2>
 *
 * register person · employ · end employment · open account · grant role · sign in
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>I1.1 A person has a name; never a personnummer.
 *   <li>I1.2 An employment is person × unit × profession × municipality × kind, from a day, perhaps to a day; the employer
 *       serves that municipality.
 *   <li>I1.3 Ending an employment changes its last day only; nothing of a person's history goes with it.
 *   <li>I2.1 A password is kept as an Argon2id hash. A wrong password and an unknown address get the same answer, in the same
 *       time.
 *   <li>I2.2 After five failures for an address from the same computer, twenty for an address, or fifty from a computer,
 *       within a quarter of an hour, sign-in waits until the quarter has passed. Failures outlive the refusal.
 *   <li>I2.3 Sign-in and sign-out give the browser a new session.
 *   <li>I2.4 Invented people, whose password is public, sign in in demo mode only.
 *   <li>I3.1 A role is held for a scope. Everyone with an account is a learner, nationally.
 *   <li>I3.2 Roles are resolved at sign-in.
 *   <li>I4.1 The audit trail is append-only and outlives a refusal. It holds ids, never passwords or answers.
 *       When a person is forgotten, only the computers of her sign-ins are taken out of it.
 *   <li>I9.1 A person who is forgotten loses name, account and roles; her row stays without them, and the address can be
 *       registered anew, as another person. The last national administrator cannot be forgotten, nor a shared demo account.
 *   <li>I9.2 What she works at ends the day before, so that no list of staff names her; what has ended stays.
 *   <li>I9.3 An account is unused from its last sign-in, or from its opening.
 * </ul>
 *
 * <h2>Events</h2>
 *
 * {@code AccountEndsSoon} is declared here, for those who write to a person; privacy fires it
 *
 * <p>It does not know courses.
 */
@NullMarked
@Uses({"shared", "organisation", "web"})
package se.larstig.identity;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
