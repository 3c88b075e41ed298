/**
 * What a municipality's own employer reports about its training: to its social welfare board, and to the yearly questions of
 * Öppna jämförelser.
 *
 * <h2>Commands</h2>
 *
 * fetch board report · answer questions · sign sheet · correct sheet · fetch sheet
 *
 * <h2>Rules</h2>
 *
 * <h3>The board's report</h3>
 *
 * <ul>
 *   <li>RP1.1 A manager and a follow-up with a whole employer as scope make a report of a period that is over: a quarter or a
 *       year. It comes as <i>Internt</i>, or for publication. Page, print and PDF/UA-1 hold the same.
 *   <li>RP1.2 Internt says exact numbers of the own employer alone: what it has adopted with the five states and who is late,
 *       and its courses beside the year before. It is marked on each page and in the name of the file.
 *   <li>RP1.3 It names nobody. Who reads it did not choose to know colleagues: where fewer than five are meant, a line or a
 *       course says no more than that, and units with fewer than five are put together with others until they are five.
 *   <li>RP1.4 For publication it holds what the county has released of the employer's municipality, in the same ranges and
 *       words as the steering group's report, and no exact number.
 *   <li>RP1.5 Both say how they were made, what words mean, what is missing, and that figures say nothing of violence.
 *   <li>RP1.6 To fetch one as PDF leaves a line in the audit trail.
 * </ul>
 *
 * <h3>Öppna jämförelser</h3>
 *
 * <ul>
 *   <li>RP2.1 A year's questions are data: a number, a text, what kind of answer it takes, and perhaps what the system knows
 *       about it. They are in our own words, and the page says to check them against the year's questionnaire.
 *   <li>RP2.2 A sheet belongs to an employer of the kind social services and a year. Those who manage or follow up the whole
 *       employer answer; nobody else finds it.
 *   <li>RP2.3 What the system knows is proposed with its basis, exact and of the own employer alone. It is no answer until
 *       somebody saves it.
 *   <li>RP2.4 An answer is yes or no, a share in whole percent, a number, or at most five hundred signs. It keeps who gave it
 *       and when. Whoever saves what another has changed meanwhile is told so, and loses nothing of what she wrote.
 *   <li>RP2.5 A manager signs when each question is answered. Then the sheet is closed; to correct it is to open its next
 *       revision, which begins with the same answers.
 *   <li>RP2.6 To sign, to correct and to fetch leave a line in the audit trail.
 * </ul>
 *
 * <p>It sends nothing anywhere: the answers are copied to where they are asked for.
 */
@NullMarked
@Uses({"shared", "organisation", "identity", "learning", "external", "plan", "disclosure", "statistics", "web"})
package se.larstig.reports;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
