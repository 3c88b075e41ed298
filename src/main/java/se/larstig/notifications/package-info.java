/**
 * Mail to persons: an outbox that is written in the transaction of what happened, and a job that empties it.
 *
 * <h2>Commands</h2>
 *
 * put mail · claim · sent · failed · forget old
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>N1.1 A mail is put into the outbox in the transaction of what it tells of: both happen, or neither.
 *   <li>N1.2 It is sent at least once, and by one node at a time: a node claims it for two minutes before it sends.
 *   <li>N1.3 What cannot be sent is tried again after one, two, four … minutes, at most an hour. After a day it is given up:
 *       the log says so, and the page of administrators counts it.
 *   <li>N1.4 Address and text are sealed in the outbox, and gone when it is sent or given up. That one was given up is
 *       forgotten after thirty days.
 *   <li>N2.1 Subject, sender and text never say what the courses are about, and hold no figures. Swedish comes first.
 *   <li>N2.2 A link opens nothing but a form. A code is in a mail only when whoever issued it chose that; else the mail says that
 *       there is one, so that she hears of it.
 *   <li>N2.3 Who chooses her first password gets no mail about it. Whoever had one is told when a code is issued, and when one
 *       is used, that this takes away what she kept for herself (L6.6).
 *   <li>N3.1 Without {@code MAIL_HOST} nothing is put into the outbox.
 * </ul>
 *
 * <h2>Events heard</h2>
 *
 * {@code PasswordLinkMade} · {@code PasswordChanged} · {@code AccessCodeIssued} · {@code SecondFactorChanged} · {@code
 * AccountEndsSoon}
 *
 * <p>It decides nothing: it tells what others have decided.
 */
@NullMarked
@Uses({"shared", "identity", "web"})
package se.larstig.notifications;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
