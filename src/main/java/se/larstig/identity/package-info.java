/**
 * Who may come in: persons, their employments, accounts, roles and the audit trail. Sign-in makes the {@code Actor}.
 *
 * <h2>Commands</h2>
 *
 * register person · register employee · employ · end employment · go on · correct start · change post · rename · open account ·
 * grant role · withdraw role · sign in · renew sign-in · set up second factor · give second factor · renew spare codes · issue
 * access code · choose password with code, with link · change password · ask for link · become first administrator
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>I1.1 A person has a name with a letter in it (SH7), never a personnummer.
 *   <li>I1.2 An employment is person × unit × profession × municipality × kind, from a day, perhaps to a day; the employer
 *       serves that municipality.
 *   <li>I1.3 Ending an employment changes its last day only; nothing of a person's history goes with it.
 *   <li>I2.1 A password is kept as an Argon2id hash. A wrong password and an unknown address get the same answer, in the same
 *       time.
 *   <li>I2.2 Within a quarter of an hour there may be five failures for an address from the same computer, and twenty for an
 *       address from all; then sign-in waits until the quarter has passed. Since a town hall is one computer to us, what one
 *       address fails counts once for the computer, which waits after a hundred different addresses. Each kind of try –
 *       passwords, codes on paper, codes of an app, links asked for – is counted by itself. Each is written down before it is
 *       counted and struck out when it was right, so that tries at once do not outrun the count; a try that has to wait does
 *       not make the wait longer. Failures outlive the refusal, and are forgotten after a day.
 *   <li>I2.3 Sign-in and sign-out give the browser a new session.
 *   <li>I2.4 Invented people, whose password is public, sign in in demo mode only.
 *   <li>I2.5 Giving the password again counts failures as sign-in does; other addresses at her computer do not stop it.
 *   <li>I2.6 A browser in which she has signed in before is known as hers by a signed cookie that names nobody. It is counted
 *       by itself, five failures in a quarter of an hour, and no failures of others make it wait. Whoever steals the cookie
 *       has those five, and nothing else; a forged one, or another's, counts as none.
 *   <li>I3.1 A role is held for a scope. Everyone with an account is a learner, nationally.
 *   <li>I3.2 Roles are resolved at sign-in, and anew once a minute: what is taken from her she has for a minute at most.
 *   <li>I3.3 Each role is held on levels of its own: a manager for an employer or a unit, a follow-up for an employer, a
 *       coordinator and a steering group for a county, an administrator for the nation or a county.
 *   <li>I3.4 The role of a manager or follow-up, and that of a group leader of an employer or a unit, holds only while she works
 *       for that employer.
 *   <li>I3.5 An administrator gives and takes roles within her own scope, to people within it, and none twice.
 *   <li>I3.6 The last national administrator who can sign in stays.
 *   <li>I4.1 The audit trail is append-only and outlives a refusal. It holds ids, never passwords or answers.
 *       When a person is forgotten, only the computers of her sign-ins are taken out of it.
 *   <li>I5.1 A second factor is an app that gives codes, as RFC 6238 has them. It is set up with a code that it gives; until
 *       then nothing is stored. Its secret is sealed for its person.
 *   <li>I5.2 A code of this step, the one before or the one after is right, once: no step is used twice or after a later one.
 *   <li>I5.3 After five wrong codes within a quarter of an hour, from whatever computer, codes wait as I2.2 has it.
 *   <li>I5.4 Eight spare codes come with it, each good once; new ones replace all old ones. They are kept as keyed hashes.
 *   <li>I5.5 Demo accounts have a second factor whose secret is public, whose codes are good for all who share the account, and
 *       which cannot be changed.
 *   <li>I5.6 Another app, or new spare codes, end all her other sessions.
 *   <li>I6.1 A code on paper opens one account: 60 bits without signs that look alike, valid for fourteen days, good once. A
 *       new one replaces the old. It is shown once and kept as a keyed hash.
 *   <li>I6.2 An administrator whose scope covers her, or a manager of the unit where she works today or will, issues it: never
 *       for herself, and never for somebody whose own roles reach beyond the scope of who issues it, since a code opens all
 *       that the account may.
 *   <li>I6.3 With address and code she chooses a password and is signed in. Her second factor, which she may have lost, is
 *       removed with it. Which of the two was wrong is not said; wrong ones count as at sign-in.
 *   <li>I6.4 A new password has twelve signs or more, is none of those that all try first, and does not hold the address.
 *   <li>I6.5 With somebody's registration comes one code, on paper or by mail, however often the form is sent.
 *   <li>I7.1 Who asks for a link by mail gets the same answer in the same time whether the address is known or not: the request
 *       is written down, and a job answers it. Three for an address within a quarter of an hour.
 *   <li>I7.2 A link holds a token of 256 bits, opens for sixty minutes, once; with any new password all of hers end. The second
 *       factor stays.
 *   <li>I7.3 A new password ends all sessions begun before it: at once on the node where it happened, within a minute on others.
 *   <li>I7.4 She changes her own password after giving the old one within ten minutes.
 *   <li>I7.5 In a day and a night six links can be asked for an address, known or not, and five codes be mailed to a person.
 *   <li>I8.1 Outside demo mode and while there is no national administrator, each start makes one link, good for a day; the one
 *       before it is dead.
 *   <li>I8.2 Who opens it becomes national administrator, and sets up a second factor at once. Of two at once one wins.
 *   <li>I9.1 A person who is forgotten loses name, account and roles; her row stays without them, and the address can be
 *       registered anew, as another person. The last national administrator cannot be forgotten, nor a shared demo account.
 *   <li>I9.2 What she works at ends the day before, so that no list of staff names her; what has ended stays.
 *   <li>I9.3 An account is unused from its last sign-in, or from its opening.
 *   <li>I10.1 A manager registers who begins to work within her scope, an employer or a unit: person, employment and an account
 *       without password at once.
 *   <li>I10.2 An address is used once; the refusal says nothing about who has it. A form registers one person, however often
 *       it is sent.
 *   <li>I10.3 A manager ends an employment within her scope, and may take the last day back until it has passed. The person,
 *       her account and all that she has learnt stay hers.
 *   <li>I10.4 A wrong name or first day is corrected; no day lies before 1950 or more than a year ahead. A name is corrected by
 *       those alone within whose scope all of her lies: where she works today or will, and all her roles.
 *   <li>I10.5 Another unit, profession or municipality from a later day is a new employment; from the first day it is a
 *       correction.
 *   <li>I10.6 A manager sees those who work, or will work, within her scope; an administrator those who work or have worked for
 *       an employer that lies in hers, and a national one everybody. For others they do not exist.
 *   <li>I10.8 A group leader of an employer or a unit sees names and posts of those who work there today, and nothing else of
 *       them.
 *   <li>I10.7 All that is wrong in the form that registers somebody is told at once.
 * </ul>
 *
 * <h2>Events</h2>
 *
 * fires {@code SessionsEnded}, {@code PasswordChanged}, {@code PasswordLinkMade}, {@code AccessCodeIssued} and
 * {@code SecondFactorChanged}; {@code AccountEndsSoon} is declared here, for those who write to a person, and fired by privacy
 *
 * <p>It does not know courses.
 */
@NullMarked
@Uses({"shared", "organisation", "web"})
package se.larstig.identity;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
